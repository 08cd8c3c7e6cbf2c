// Drawings that would keep a renderer busy are rejected or stopped; all others are drawn.

import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { DRAWING } from '../../src/platform/limits.js';
import { createRasteriser, isDrawing, rasterise, TooHeavy } from '../../src/platform/rasterise.js';

const FULL_HD = { width: 1920, height: 1920 };

const drawing = (inner: string, side = 100): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${inner}</svg>`);

it('draws at its own size with transparency', async () => {
  const png = await rasterise(drawing('<rect width="50" height="100" fill="#f00"/>'), FULL_HD);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([100, 100, 4]);
  expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  expect(data[99 * 4 + 3]).toBe(0);
});

it('does not exceed the requested size', async () => {
  const { width } = await sharp(
    await rasterise(drawing('<rect width="9" height="9"/>', 3000), { width: 640, height: 640 }),
  ).metadata();
  expect(width).toBe(640);
});

it('rejects too many shapes without drawing', async () => {
  const shapes = '<path d="M0 0h1"/>'.repeat(DRAWING.elements + 1);
  await expect(rasterise(drawing(shapes), FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
});

it('rejects too many pixels', async () => {
  const huge = drawing('<rect width="9" height="9"/>', 20_000);
  await expect(rasterise(huge, FULL_HD)).rejects.toMatchObject({ why: 'size' });
});

it('draws a compressed one, and rejects one that unpacks to too much', async () => {
  const packed = gzipSync(drawing('<rect width="9" height="9"/>'));
  expect((await sharp(await rasterise(packed, FULL_HD)).metadata()).width).toBe(100);
  const bomb = gzipSync(Buffer.concat([drawing(''), Buffer.alloc(60_000_000, ' ')]));
  await expect(rasterise(bomb, FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
});

it('recognises a drawing by its content, whatever precedes it', () => {
  for (const head of [
    '',
    '<?xml version="1.0"?>\n<!-- saved > here -->\n',
    '\uFEFF',
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
  ])
    expect(isDrawing(Buffer.concat([Buffer.from(head), drawing('')])), head).toBe(true);
  expect(isDrawing(Buffer.from('this is no picture'))).toBe(false);
});

it('starts no more drawings after several were stopped', async () => {
  const draw = createRasteriser();
  const heavy = drawing('<path d="M0 0h1"/>'.repeat(DRAWING.elements + 1));
  const light = drawing('<rect width="9" height="9"/>');
  expect(await draw(light, FULL_HD)).toBeInstanceOf(Buffer);
  for (let at = 0; at < DRAWING.heavy; at++)
    await expect(draw(heavy, FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
  await expect(draw(light, FULL_HD)).rejects.toBeInstanceOf(TooHeavy);
});

it('reports the renderer’s reason', async () => {
  await expect(
    rasterise(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), FULL_HD),
  ).rejects.toThrow(/XML/);
});

it('stops a slow drawing when aborted', async () => {
  const filter = '<filter id="a"><feTurbulence numOctaves="200"/><feMorphology radius="200"/></filter>';
  const heavy = drawing(filter + '<rect width="4000" height="4000" filter="url(#a)"/>'.repeat(50), 4000);
  const stop = new AbortController();
  const drawn = rasterise(heavy, FULL_HD, { signal: stop.signal });
  stop.abort(new Error('stopped'));
  await expect(drawn).rejects.toThrow('stopped');
});
