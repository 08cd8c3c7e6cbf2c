import { expect, it } from 'vitest';
import type { Take } from '../../src/render/page.js';
import { createShoots } from '../../src/render/shoots.js';

/** Three slides; says at which scales they were photographed. */
function camera() {
  const passes: number[] = [];
  let running = 0;
  const shoots = createShoots(async (scale, take) => {
    passes.push(scale);
    running++;
    expect(running).toBe(1);
    for (const first of [2, 0, 1]) {
      const data = Buffer.of(scale, first, 0);
      await take({ first, count: 1, picture: { data, width: 1, height: 1, channels: 3 } });
    }
    running--;
  });
  return { passes, shoots };
}

const collector = () => {
  const taken: Uint8Array[] = [];
  const take: Take = async ({ first, picture }) => {
    taken[first] = Uint8Array.from(picture.data.subarray(0, 2));
  };
  return { taken, take };
};

it('photographs once for requests that come together at one scale', async () => {
  const { passes, shoots } = camera();
  const [png, webp] = [collector(), collector()];
  await Promise.all([shoots(1, png.take), shoots(1, webp.take)]);
  expect(passes).toEqual([1]);
  expect(png.taken).toEqual([0, 1, 2].map((place) => Uint8Array.of(1, place)));
  expect(webp.taken).toEqual(png.taken);
});

it('takes one scale after the other, and photographs anew for who comes later', async () => {
  const { passes, shoots } = camera();
  await Promise.all([shoots(1, collector().take), shoots(0.5, collector().take)]);
  const late = collector();
  await shoots(1, late.take);
  expect(passes).toEqual([1, 0.5, 1]);
  expect(late.taken).toHaveLength(3);
});

it('lets one request fail alone', async () => {
  const { shoots } = camera();
  const good = collector();
  const bad = shoots(1, () => Promise.reject(new Error('full disk')));
  const fine = shoots(1, good.take);
  await expect(bad).rejects.toThrow('full disk');
  await fine;
  expect(good.taken).toHaveLength(3);
});
