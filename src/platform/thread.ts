// A step over foreign bytes → its result, out of a thread of its own: the one thing that can be ended in the middle of a
// loop, when it takes too long or too much memory, or is not wanted any more.
import { Worker } from 'node:worker_threads';
import type { Abortable } from './abort.js';

/** How much a step may take. */
export interface Bounds {
  /** Of a processor: a busy machine gives a step longer. */
  seconds: number;
  /** Of the thread's own heap. */
  megabytes: number;
}

/** The step that a thread does: one of the table that its file has; what it gets and answers is copied. */
export interface ThreadTask {
  name: string;
  args: readonly unknown[];
}

/** What a thread posts: how far it has come, any number of times, then its value. */
export type ThreadMessage = { progress: unknown } | { value: unknown };

export type Outcome<T> = { value: T } | { ended: keyof Bounds };

export interface ThreadOptions extends Abortable {
  onProgress?(progress: unknown): void;
}

/** The program of the threads, built: they run JavaScript only. Two folders up from here, as from the joined program. */
export const THREAD = new URL('../../dist/document-thread.js', import.meta.url);

/** ms between two looks at what the threads have taken. */
const LOOK = 200;

/** Seconds that each running thread has left. */
const left = new Map<Worker, { seconds: number; end(): void }>();

/**
 * @param file of the thread's program: it gets the step as `workerData`, and posts messages
 * @throws what the step throws; the signal's reason as soon as it aborts. The thread is gone by then.
 */
export async function inThread<T>(
  file: URL,
  step: ThreadTask,
  { seconds, megabytes }: Bounds,
  { signal, onProgress }: ThreadOptions = {},
): Promise<Outcome<T>> {
  signal?.throwIfAborted();
  const worker = new Worker(file, {
    workerData: step,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let onAbort = (): void => {};
  try {
    return await new Promise<Outcome<T>>((resolve, reject) => {
      onAbort = () => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      left.set(worker, { seconds, end: () => resolve({ ended: 'seconds' }) });
      watch();
      worker.on('message', (message: ThreadMessage) => {
        if ('value' in message) resolve({ value: message.value as T });
        else onProgress?.(message.progress);
      });
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ ended: 'megabytes' }) : reject(error),
      );
      worker.once('exit', (code) => reject(new Error(`a thread ended without an answer (${code})`)));
    });
  } finally {
    left.delete(worker);
    signal?.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}

let watching: NodeJS.Timeout | undefined;

/** The system tells what the whole program has taken: the running threads share it, none more than the time that passed. */
function watch(): void {
  if (watching) return;
  let [cpu, at] = [process.cpuUsage(), performance.now()];
  watching = setInterval(() => {
    const { user, system } = process.cpuUsage(cpu);
    const passed = (performance.now() - at) / 1_000;
    [cpu, at] = [process.cpuUsage(), performance.now()];
    const share = Math.min((user + system) / 1e6 / Math.max(left.size, 1), passed);
    for (const one of left.values()) {
      one.seconds -= share;
      if (one.seconds < 0) one.end();
    }
    if (left.size > 0) return;
    clearInterval(watching);
    watching = undefined;
  }, LOOK);
  watching.unref();
}
