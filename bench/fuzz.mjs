// `npm run bench:fuzz -- [options]`: runs corrupted outlines and documents through the program under memory and
// time limits. Nothing may throw, hang or fail without a message. Each failure is printed with the seed that
// reproduces it.
//   --outlines 10000   outlines to parse, check, compose and write, without a browser
//   --documents 2000   documents to import and parse back as outlines
//   --decks 200        outlines to build completely, with a browser
//   --seed 1           seed of the first case; --outlines 1 --documents 0 --decks 0 --seed 77 repeats one case
//   --seconds 30       CPU time after which a case is stopped
//   --lanes 2          parallel processes
//   --keep <folder>    where to write failing inputs
import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spoiltDecks } from './fuzz/decks.mjs';
import { sampleDocuments, spoiltDocument } from './fuzz/documents.mjs';
import { examples } from './fuzz/examples.mjs';
import { spoiltOutline } from './fuzz/outlines.mjs';

/** Heap limit per process, in MB. */
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

/** The worker's answer, or a failure if it died. */
function answerOf(child, one) {
  return new Promise((resolve) => {
    const onExit = (code, signal) =>
      resolve({ outcome: 'failed', why: `ended: ${signal ?? `exit ${code}`}`, ended: true });
    child.once('exit', onExit);
    child.once('message', (answer) => {
      child.off('exit', onExit);
      resolve(answer);
    });
    child.send(one);
  });
}

const tally = new Map();
const slowest = { cost: 0 };
async function record(one, { outcome, why, cost = 0 }) {
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
    await record(one, answer);
    if (answer.ended) child = await worker();
  }
  child.disconnect();
}

const queue = [...casesOf('outline', values.outlines), ...casesOf('document', values.documents)];
if (queue.length > 0) await Promise.all(Array.from({ length: Number(values.lanes) }, () => lane(queue)));
for await (const [one, answer] of spoiltDecks(casesOf('deck', values.decks))) await record(one, answer);

for (const [name, count] of [...tally].sort()) console.log(`${name} ${count}`);
if (slowest.kind) console.log(`slowest: ${slowest.kind} ${slowest.seed}, ${slowest.cost.toFixed(1)} s`);
process.exitCode = [...tally.keys()].some((name) => name.endsWith('failed')) ? 1 : 0;
