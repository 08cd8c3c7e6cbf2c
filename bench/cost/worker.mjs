// Worker process: runs one case after another and reports its CPU time. The watchdog kills it if a case takes too
// long.
import { Worker } from 'node:worker_threads';
import { DOCUMENT_WAYS, OUTLINE_WAYS } from './ways.mjs';

const WAYS = { ...OUTLINE_WAYS, ...DOCUMENT_WAYS };
const seconds = ({ user, system }) => (user + system) / 1e6;

/** CPU time at the start of the measurement, in seconds; read by the watchdog thread. */
const started = new Float64Array(new SharedArrayBuffer(8));
const watch = new Worker(new URL('watch.mjs', import.meta.url), {
  workerData: { started, seconds: Number(process.argv[2]) },
});
watch.unref();

/** CPU time in seconds: the median of up to three runs, fewer if they are slow. */
async function costOf({ prepare, work }, made) {
  const times = [];
  for (let run = 0; run < 3 && (run === 0 || times[0] < 0.5); run++) {
    const input = await prepare(made);
    const before = process.cpuUsage();
    started[0] = seconds(before);
    await work(input);
    times.push(seconds(process.cpuUsage(before)));
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

process.on('message', async ({ way, made }) => {
  try {
    const cost = await costOf(WAYS[way], made);
    process.send({ cost, memory: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    const refused = /^refused: (.+)/.exec(error.message)?.[1];
    process.send(refused ? { refused } : { failed: String(error.stack).replace(/\s+/g, ' ').slice(0, 200) });
  }
});
process.send({ ready: true });
