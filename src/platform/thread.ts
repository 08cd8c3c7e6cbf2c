// Work on untrusted bytes → its result, from a thread of its own: the only thing that can be terminated in the middle
// of a loop when it takes too long or too much memory, or is no longer wanted.
import { Worker } from 'node:worker_threads';
import type { Abortable } from './abort.js';

/** How much a task may take. */
export interface Bounds {
  /** Processor seconds: on a busy machine a task gets longer. */
  seconds: number;
  /** Of the thread's own heap. */
  megabytes: number;
}

/** The task for a thread: a function's name in the table of its file; arguments and result are copied. */
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

/**
 * The built program of the threads: they run JavaScript only. Two folders up from here, and from the bundled program.
 * @internal
 */
export const THREAD = new URL('../../dist/document-thread.js', import.meta.url);

/** ms between checks of the threads' usage. */
const LOOK = 200;

/** Seconds left for each running thread. */
const left = new Map<Worker, { seconds: number; end(): void }>();

/**
 * @param file the thread's program: it gets the task as `workerData` and posts messages: progress, then its value
 * @throws what the task throws, or `onProgress`; the signal's reason as soon as it aborts. The thread has ended by then.
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
        if ('value' in message) return resolve({ value: message.value as T });
        try {
          onProgress?.(message.progress);
        } catch (error) {
          // Thrown from here, it would end the whole program.
          reject(error);
        }
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

/**
 * The system only reports the whole process's usage: it is shared among the running threads, none getting more than
 * the time elapsed.
 */
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
