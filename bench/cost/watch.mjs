// A thread beside a case at work: ends the process when it has taken more processor time than it may. The main thread
// cannot look at a clock while it works, and a clock on the wall counts what other programs take.
import { workerData } from 'node:worker_threads';

const { started, seconds } = workerData;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1e6 - started[0] > seconds && started[0] > 0) process.kill(process.pid, 'SIGKILL');
}, 100);
