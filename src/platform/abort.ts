// Work and a signal → the work, abandoned as soon as the signal aborts; the caller gets the signal's reason as an
// error.
import { setImmediate } from 'node:timers/promises';

/** Options of cancellable work: when `signal` aborts, the promise rejects with its reason (an AbortError). */
export interface Abortable {
  signal?: AbortSignal;
}

/**
 * Resolves like `work`, or rejects as soon as the signal aborts. The work itself is not stopped: this is for work
 * that
 * cannot be (say, a picture in sharp's own thread), so that nobody waits for it.
 * @throws the signal's reason.
 */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    const heard = (): void => signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(heard);
  });
}

/**
 * Lets signals, timers and other work run between two steps that block the thread, and stops there if the signal has
 * aborted.
 * @throws the signal's reason.
 */
export async function yieldToEvents(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
