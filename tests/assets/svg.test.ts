// Drawings that would keep a renderer busy are refused or ended; others are drawn as they are.

import sharp from 'sharp';
import { expect, it } from 'vitest';
import { rasterised, TooHeavy } from '../../src/assets/svg.js';
import { DRAWING } from '../../src/platform/limits.js';

const drawing = (inner: string, side = 100): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${inner}</svg>`);

it('draws in its own size, with what is transparent left so', async () => {
  const png = await rasterised(drawing('<rect width="50" height="100" fill="#f00"/>'), 1920);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([100, 100, 4]);
  expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  expect(data[99 * 4 + 3]).toBe(0);
});

it('makes a larger one no larger than it is asked to', async () => {
  const { width } = await sharp(
    await rasterised(drawing('<rect width="9" height="9"/>', 3000), 640),
  ).metadata();
  expect(width).toBe(640);
});

it('refuses more shapes than a drawing may have, without drawing them', async () => {
  const shapes = '<path d="M0 0h1"/>'.repeat(DRAWING.elements + 1);
  await expect(rasterised(drawing(shapes), 1920)).rejects.toBeInstanceOf(TooHeavy);
});

it('tells why a renderer refuses', async () => {
  await expect(rasterised(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), 1920)).rejects.toThrow(
    /XML/,
  );
});

it('ends a drawing that would take minutes when it is not wanted any more', async () => {
  const filter = '<filter id="a"><feTurbulence numOctaves="200"/><feMorphology radius="200"/></filter>';
  const heavy = drawing(filter + '<rect width="4000" height="4000" filter="url(#a)"/>'.repeat(50), 4000);
  const stop = new AbortController();
  const drawn = rasterised(heavy, 1920, { signal: stop.signal });
  stop.abort(new Error('stopped'));
  await expect(drawn).rejects.toThrow('stopped');
});
