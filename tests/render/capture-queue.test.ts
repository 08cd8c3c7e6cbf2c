import { expect, it } from 'vitest';
import { createCaptureQueue } from '../../src/render/capture-queue.js';
import type { Take } from '../../src/render/page.js';

/** Three slides. Records the scales at which they were captured. */
function camera() {
  const passes: number[] = [];
  let running = 0;
  const capture = createCaptureQueue(async (scale, take) => {
    passes.push(scale);
    running++;
    expect(running).toBe(1);
    for (const first of [2, 0, 1]) {
      const data = Buffer.of(scale, first, 0);
      await take({ first, count: 1, picture: { data, width: 1, height: 1, channels: 3 } });
    }
    running--;
  });
  return { passes, capture };
}

const collector = () => {
  const taken: Uint8Array[] = [];
  const take: Take = async ({ first, picture }) => {
    taken[first] = Uint8Array.from(picture.data.subarray(0, 2));
  };
  return { taken, take };
};

it('captures once for concurrent requests at one scale', async () => {
  const { passes, capture } = camera();
  const [png, webp] = [collector(), collector()];
  await Promise.all([capture(1, png.take), capture(1, webp.take)]);
  expect(passes).toEqual([1]);
  expect(png.taken).toEqual([0, 1, 2].map((place) => Uint8Array.of(1, place)));
  expect(webp.taken).toEqual(png.taken);
});

it('captures one scale after another, and again for later requests', async () => {
  const { passes, capture } = camera();
  await Promise.all([capture(1, collector().take), capture(0.5, collector().take)]);
  const late = collector();
  await capture(1, late.take);
  expect(passes).toEqual([1, 0.5, 1]);
  expect(late.taken).toHaveLength(3);
});

it('lets one request fail alone', async () => {
  const { capture } = camera();
  const good = collector();
  const bad = capture(1, () => Promise.reject(new Error('full disk')));
  const fine = capture(1, good.take);
  await expect(bad).rejects.toThrow('full disk');
  await fine;
  expect(good.taken).toHaveLength(3);
});
