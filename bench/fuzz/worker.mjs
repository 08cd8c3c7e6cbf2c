// Worker process: runs one case after another. The watchdog thread kills it if a case takes too long.
import { Worker } from 'node:worker_threads';
import { document, outline } from './cases.mjs';
import { sampleDocuments, spoiltDocument } from './documents.mjs';
import { examples } from './examples.mjs';
import { spoiltOutline } from './outlines.mjs';

const seconds = ({ user, system }) => (user + system) / 1e6;

/** CPU time at the start of the case, in seconds; read by the watchdog thread. */
const started = new Float64Array(new SharedArrayBuffer(8));
new Worker(new URL('../cost/watch.mjs', import.meta.url), {
  workerData: { started, seconds: Number(process.argv[2]) },
}).unref();

const samples = await sampleDocuments();
const outlines = await examples();
const KINDS = {
  outline: { make: (seed) => spoiltOutline(outlines, seed), work: outline },
  document: { make: (seed) => spoiltDocument(samples, seed), work: document },
};

async function outcomeOf({ make, work }, seed) {
  started[0] = seconds(process.cpuUsage());
  const before = started[0];
  try {
    const outcome = await work(await make(seed));
    return { outcome, cost: seconds(process.cpuUsage()) - before };
  } catch (error) {
    return { outcome: 'failed', why: String(error.stack).slice(0, 1_500) };
  }
}

process.on('message', async ({ kind, seed }) => process.send(await outcomeOf(KINDS[kind], seed)));
process.on('disconnect', () => process.exit());
process.send({ ready: true });
