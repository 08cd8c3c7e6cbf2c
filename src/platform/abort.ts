// Work and a signal → the work, which is left as soon as the signal aborts. Who calls gets the signal's reason as an error.
import { setImmediate } from 'node:timers/promises';

/** What a caller may end early: `signal` aborts it, and the promise rejects with the signal's reason (an AbortError). */
export interface Abortable {
  signal?: AbortSignal;
}

/**
 * `work`, or the signal's reason as soon as it aborts. The work itself is not stopped: this is for what cannot be (a
 * picture in a thread of its own, say), so that nobody waits for it.
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
 * Lets signals, timers and other work in between two steps that keep the thread busy, and goes no further when the
 * signal has aborted.
 * @throws the signal's reason.
 */
export async function breath(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
