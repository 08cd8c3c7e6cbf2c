// `node bench/cost.mjs [options]`: CPU time as a function of input length, for each kind of text and each path
// through the program that needs no browser. Doubling the input may take up to 2.2 times as long; slower cases are
// listed.
//   --length 20000   characters of the shortest text; runs also use twice and four times as many
//   --way parse,…    paths (bench/cost/ways.mjs); default: all
//   --field points,… fields of an outline; default: all
//   --text I,…       kinds of text or shapes of outlines, named as in bench/cost/; default: all
//   --seconds 20     CPU time after which a measurement is stopped
//   --all            print every row, not only those above the limit
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FIELDS, SHAPES } from './cost/outlines.mjs';
import { COUNTED, LINES, UNITS } from './cost/texts.mjs';
import { DOCUMENT_WAYS, OUTLINE_WAYS } from './cost/ways.mjs';

/** Memory limit in MB, and the growth per doubling above which a case is reported. */
const LIMITS = { memory: 1024, growth: 2.2 };
/** In seconds of CPU time: shorter runs are too noisy to judge growth. */
const MIN_COST = 0.06;

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

/** The worker's answer; undefined if it was killed. */
async function ask(message) {
  if (!worker) {
    const execArgv = [`--max-old-space-size=${LIMITS.memory}`];
    worker = fork(WORKER, [SECONDS], { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await answer(worker);
  }
  const pending = answer(worker);
  worker.send(message);
  const found = await pending;
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
  const isAbove = costs[2] > MIN_COST && growth > LIMITS.growth && step > LIMITS.growth;
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
