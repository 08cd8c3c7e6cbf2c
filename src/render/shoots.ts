// Requests for pictures of all slides → as few passes over the slides as they need.
import type { Strip, Take } from './page.js';

interface Request {
  take: Take;
  failed?: { error: unknown };
}

/**
 * Requests at one scale that come together are photographed once; scales follow one another, as a tab has one at a
 * time. A request whose `take` throws ends with that error and leaves the others.
 */
export function createShoots(
  photograph: (scale: number, take: Take) => Promise<void>,
): (scale: number, take: Take) => Promise<void> {
  const waiting = new Map<number, { requests: Request[]; done: Promise<void> }>();
  let last: Promise<unknown> = Promise.resolve();

  const shoot = async (scale: number, requests: readonly Request[]): Promise<void> => {
    // Formats that start together have all asked by the next turn of the event loop.
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
    const done = joined?.done ?? last.then(() => shoot(scale, requests));
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
