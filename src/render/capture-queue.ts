// Requests for pictures of all slides → as few capture passes over the slides as possible.
import type { Strip, Take } from './page.js';

interface Request {
  take: Take;
  failed?: { error: unknown };
}

/**
 * Requests for the same scale made in the same turn share one capture pass. Scales are captured one after the other, as
 * a tab has only one at a time. If the `take` of a request throws, that request alone fails with the error.
 */
export function createCaptureQueue(
  photograph: (scale: number, take: Take) => Promise<void>,
): (scale: number, take: Take) => Promise<void> {
  const waiting = new Map<number, { requests: Request[]; done: Promise<void> }>();
  let last: Promise<unknown> = Promise.resolve();

  const capture = async (scale: number, requests: readonly Request[]): Promise<void> => {
    // By the next turn of the event loop, all formats started together have made their request.
    await new Promise(setImmediate);
    waiting.delete(scale);
    const open = (): Request[] => requests.filter(({ failed }) => !failed);
    await photograph(scale, async (strip) => {
      await Promise.all(open().map((request) => offer(request, strip)));
    });
  };
  return async (scale, take) => {
    const request: Request = { take };
    const joined = waiting.get(scale);
    if (joined) joined.requests.push(request);
    const requests = joined?.requests ?? [request];
    const done = joined?.done ?? last.then(() => capture(scale, requests));
    if (!joined) waiting.set(scale, { requests, done });
    last = done.catch(() => undefined);
    await done;
    if (request.failed) throw request.failed.error;
  };
}

async function offer(request: Request, strip: Strip): Promise<void> {
  try {
    await request.take(strip);
  } catch (error) {
    request.failed = { error };
  }
}
