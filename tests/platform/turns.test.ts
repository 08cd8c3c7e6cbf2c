// Work in turns: so many at once, the others in the order in which they were asked for.
import { expect, it } from 'vitest';
import { Turns } from '../../src/platform/turns.js';

/** Work that goes on until it is let go. */
function held(): { work: () => Promise<void>; go: () => void; begun: () => boolean } {
  let [isBegun, go] = [false, (): void => {}];
  const over = new Promise<void>((resolve) => {
    go = resolve;
  });
  const work = (): Promise<void> => {
    isBegun = true;
    return over;
  };
  return { work, go, begun: () => isBegun };
}

it('does no more at once than it may, and the next when one has ended', async () => {
  const turns = new Turns(2);
  const jobs = [held(), held(), held()];
  const done = jobs.map(({ work }) => turns.take(work));
  await new Promise(setImmediate);
  expect(jobs.map(({ begun }) => begun())).toEqual([true, true, false]);
  jobs[1]?.go();
  await done[1];
  await new Promise(setImmediate);
  expect(jobs[2]?.begun()).toBe(true);
  for (const { go } of jobs) go();
  await Promise.all(done);
});

it('never begins what is aborted while it waits, and goes on behind what fails', async () => {
  const turns = new Turns(1);
  const [first, left, last] = [held(), held(), held()];
  const controller = new AbortController();
  const failing = turns.take(async () => {
    await first.work();
    throw new Error('a bug');
  });
  const waiting = turns.take(left.work, controller.signal);
  const behind = turns.take(last.work);
  controller.abort(new Error('no longer wanted'));
  await expect(waiting).rejects.toThrow('no longer wanted');
  first.go();
  last.go();
  await expect(failing).rejects.toThrow('a bug');
  await behind;
  expect([left.begun(), last.begun()]).toEqual([false, true]);
});
