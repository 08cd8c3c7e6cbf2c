// `npm run bench:fuzz -- [options]`: spoilt outlines and documents through the program, under a limit of memory and of
// time. Nothing may be thrown, hang or be said without words; each failure is told with the number that makes it again.
//   --outlines 10000   how many; through reading, checking, composing and writing, without a browser
//   --documents 2000   how many; imported, and what comes of it read as an outline
//   --decks 200        how many outlines are built whole, with a browser
//   --seed 1           number of the first case; --outlines 1 --documents 0 --decks 0 --seed 77 does one again
//   --seconds 30       of the processor, after which a case is ended
//   --lanes 2          processes at once
//   --keep <folder>    where inputs that failed are written
import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spoiltDecks } from './fuzz/decks.mjs';
import { sampleDocuments, spoiltDocument } from './fuzz/documents.mjs';
import { examples } from './fuzz/examples.mjs';
import { spoiltOutline } from './fuzz/outlines.mjs';

/** MB of a process. */
const MEMORY = 1024;

const { values } = parseArgs({
  options: {
    outlines: { type: 'string', default: '10000' },
    documents: { type: 'string', default: '2000' },
    decks: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '30' },
    lanes: { type: 'string', default: '2' },
    keep: { type: 'string' },
  },
});
const FIRST = Number(values.seed);
const casesOf = (kind, count) =>
  Array.from({ length: Number(count) }, (_, at) => ({ kind, seed: FIRST + at }));

const worker = () => {
  const child = fork(fileURLToPath(new URL('fuzz/worker.mjs', import.meta.url)), [values.seconds], {
    execArgv: [`--max-old-space-size=${MEMORY}`],
    serialization: 'advanced',
  });
  return new Promise((resolve) => child.once('message', () => resolve(child)));
};

/** What the process answers, or how it ended. */
function answerOf(child, one) {
  return new Promise((resolve) => {
    const ended = (code, signal) =>
      resolve({ outcome: 'failed', why: `ended: ${signal ?? `exit ${code}`}`, ended: true });
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer);
    });
    child.send(one);
  });
}

const tally = new Map();
const slowest = { cost: 0 };
async function told(one, { outcome, why, cost = 0 }) {
  const name = `${one.kind}: ${outcome}`;
  tally.set(name, (tally.get(name) ?? 0) + 1);
  if (cost > slowest.cost) Object.assign(slowest, { ...one, cost });
  if (outcome !== 'failed') return;
  console.log(`FAILED ${one.kind} ${one.seed}: ${why}`);
  if (values.keep) await keep(one);
}

async function keep({ kind, seed }) {
  await mkdir(values.keep, { recursive: true });
  const [bytes, ending] =
    kind === 'document'
      ? await spoiltDocument(await sampleDocuments(), seed)
      : [spoiltOutline(await examples(), seed), 'yaml'];
  await writeFile(join(values.keep, `${seed}.${ending}`), bytes);
}

async function lane(queue) {
  let child = await worker();
  for (let one = queue.shift(); one; one = queue.shift()) {
    const answer = await answerOf(child, one);
    await told(one, answer);
    if (answer.ended) child = await worker();
  }
  child.disconnect();
}

const queue = [...casesOf('outline', values.outlines), ...casesOf('document', values.documents)];
if (queue.length > 0) await Promise.all(Array.from({ length: Number(values.lanes) }, () => lane(queue)));
for await (const [one, answer] of spoiltDecks(casesOf('deck', values.decks))) await told(one, answer);

for (const [name, count] of [...tally].sort()) console.log(`${name} ${count}`);
if (slowest.kind) console.log(`slowest: ${slowest.kind} ${slowest.seed}, ${slowest.cost.toFixed(1)} s`);
process.exitCode = [...tally.keys()].some((name) => name.endsWith('failed')) ? 1 : 0;
