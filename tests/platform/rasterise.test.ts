// Drawings that would keep a renderer busy are refused or ended; others are drawn as they are.

import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { DRAWING } from '../../src/platform/limits.js';
import { createRasteriser, isDrawing, rasterise, TooHeavy } from '../../src/platform/rasterise.js';

const FULL_HD = { width: 1920, height: 1920 };

const drawing = (inner: string, side = 100): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${inner}</svg>`);

it('draws in its own size, with what is transparent left so', async () => {
  const png = await rasterise(drawing('<rect width="50" height="100" fill="#f00"/>'), FULL_HD);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([100, 100, 4]);
  expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  expect(data[99 * 4 + 3]).toBe(0);
});

it('makes a larger one no larger than it is asked to', async () => {
  const { width } = await sharp(
    await rasterise(drawing('<rect width="9" height="9"/>', 3000), { width: 640, height: 640 }),
  ).metadata();
  expect(width).toBe(640);
});

it('refuses more shapes than a drawing may have, without drawing them', async () => {
  const shapes = '<path d="M0 0h1"/>'.repeat(DRAWING.elements + 1);
  await expect(rasterise(drawing(shapes), FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
});

it('refuses one that names more pixels than a picture may have', async () => {
  const huge = drawing('<rect width="9" height="9"/>', 20_000);
  await expect(rasterise(huge, FULL_HD)).rejects.toMatchObject({ why: 'size' });
});

it('draws a compressed one, and refuses one that unpacks to more than a picture may have', async () => {
  const packed = gzipSync(drawing('<rect width="9" height="9"/>'));
  expect((await sharp(await rasterise(packed, FULL_HD)).metadata()).width).toBe(100);
  const bomb = gzipSync(Buffer.concat([drawing(''), Buffer.alloc(60_000_000, ' ')]));
  await expect(rasterise(bomb, FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
});

it('knows a drawing by what it says, whatever stands before', () => {
  for (const head of [
    '',
    '<?xml version="1.0"?>\n<!-- saved > here -->\n',
    '\uFEFF',
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
  ])
    expect(isDrawing(Buffer.concat([Buffer.from(head), drawing('')])), head).toBe(true);
  expect(isDrawing(Buffer.from('this is no picture'))).toBe(false);
});

it('begins no more drawings when some were given up', async () => {
  const draw = createRasteriser();
  const heavy = drawing('<path d="M0 0h1"/>'.repeat(DRAWING.elements + 1));
  const light = drawing('<rect width="9" height="9"/>');
  expect(await draw(light, FULL_HD)).toBeInstanceOf(Buffer);
  for (let at = 0; at < DRAWING.heavy; at++)
    await expect(draw(heavy, FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
  await expect(draw(light, FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
});

it('tells why a renderer refuses', async () => {
  await expect(
    rasterise(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), FULL_HD),
  ).rejects.toThrow(/XML/);
});

it('ends a drawing that would take minutes when it is not wanted any more', async () => {
  const filter = '<filter id="a"><feTurbulence numOctaves="200"/><feMorphology radius="200"/></filter>';
  const heavy = drawing(filter + '<rect width="4000" height="4000" filter="url(#a)"/>'.repeat(50), 4000);
  const stop = new AbortController();
  const drawn = rasterise(heavy, FULL_HD, { signal: stop.signal });
  stop.abort(new Error('stopped'));
  await expect(drawn).rejects.toThrow('stopped');
});
