// `node bench/cost.mjs [options]`: processor time against length, for each kind of text and each way through the program
// that needs no browser. A text twice as long may take 2.2 times as long; what takes longer is listed.
//   --length 20000   characters of the shortest text; two and four times as many follow
//   --way parse,…    ways (bench/cost/ways.mjs); all when not given
//   --field points,… fields of an outline; all when not given
//   --text I,…       kinds of text or shapes of outlines, named as in bench/cost/; all when not given
//   --seconds 20     of the processor, after which a measure is ended
//   --all            every row, not only those above the goal
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FIELDS, SHAPES } from './cost/outlines.mjs';
import { COUNTED, LINES, UNITS } from './cost/texts.mjs';
import { DOCUMENT_WAYS, OUTLINE_WAYS } from './cost/ways.mjs';

/** Each measure of a text: MB, above which it is ended; growth per doubling that is told. */
const LIMITS = { memory: 1024, growth: 2.2 };
/** What takes less, in seconds, is too short to tell how it grows. */
const LEAST = 0.06;

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '20000' },
    way: { type: 'string' },
    field: { type: 'string' },
    text: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    all: { type: 'boolean', default: false },
  },
});
const chosen = (list, wanted) =>
  wanted === undefined ? list : list.filter((one) => wanted.split(',').includes(one));
const SECONDS = Number(values.seconds);
const LENGTH = Number(values.length);

function cases() {
  const units = chosen(Object.keys({ ...UNITS, ...COUNTED }), values.text);
  const found = [];
  for (const way of chosen(Object.keys(OUTLINE_WAYS), values.way)) {
    for (const field of chosen(Object.keys(FIELDS), values.field))
      for (const text of units) found.push({ way, made: { field, text } });
    if (values.field === undefined)
      for (const shape of chosen(Object.keys(SHAPES), values.text)) found.push({ way, made: { shape } });
  }
  for (const way of chosen(Object.keys(DOCUMENT_WAYS), values.way))
    for (const text of chosen(Object.keys({ ...UNITS, ...LINES, ...COUNTED }), values.text))
      found.push({ way, made: { text } });
  return found;
}

const WORKER = fileURLToPath(new URL('cost/worker.mjs', import.meta.url));
let worker;

function answer(child) {
  return new Promise((resolve) => {
    const settle = (value) => {
      child.off('message', settle).off('exit', ended);
      resolve(value);
    };
    const ended = () => settle(undefined);
    child.on('message', settle).on('exit', ended);
  });
}

/** The worker's answer; nothing when it was ended. */
async function ask(message) {
  if (!worker) {
    const execArgv = [`--max-old-space-size=${LIMITS.memory}`];
    worker = fork(WORKER, [SECONDS], { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await answer(worker);
  }
  const told = answer(worker);
  worker.send(message);
  const found = await told;
  if (!found) worker = undefined;
  return found;
}

async function row({ way, made }) {
  const name = [way, made.field, made.text ?? made.shape].filter(Boolean).join(' · ');
  const costs = [];
  for (const length of [LENGTH, 2 * LENGTH, 4 * LENGTH]) {
    const found = await ask({ way, made: { ...made, length } });
    if (!found) return { name, costs, why: `ended at ${length}: over ${SECONDS} s or ${LIMITS.memory} MB` };
    if (found.failed) return { name, costs, why: `failed at ${length}: ${found.failed}` };
    if (found.refused) return { name, costs, refused: found.refused };
    costs.push(found.cost);
  }
  const growth = Math.sqrt(costs[2] / costs[0]);
  const step = costs[2] / costs[1];
  const isAbove = costs[2] > LEAST && growth > LIMITS.growth && step > LIMITS.growth;
  return { name, costs, growth, ...(isAbove && { why: `× ${growth.toFixed(2)} a doubling` }) };
}

const list = cases();
let above = 0;
for (const one of list) {
  const { name, costs, why, refused, growth } = await row(one);
  if (why) above++;
  if (!why && !values.all) continue;
  const times = costs.map((cost) => cost.toFixed(3)).join(' ');
  console.log(
    [why ? '!' : ' ', name, times, why ?? (refused ? `refused: ${refused}` : `× ${growth.toFixed(2)}`)].join(
      ' | ',
    ),
  );
}
worker?.kill();
console.log(`${list.length} cases of ${LENGTH} to ${4 * LENGTH} characters: ${above} above the goal`);
