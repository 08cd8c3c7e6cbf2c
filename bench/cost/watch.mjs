// Watchdog thread: kills the process when a case has used too much CPU time. The main thread cannot check a clock
// while it is busy, and wall time would also count other processes.
import { workerData } from 'node:worker_threads';

const { started, seconds } = workerData;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1e6 - started[0] > seconds && started[0] > 0) process.kill(process.pid, 'SIGKILL');
}, 100);
