import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filteredRows, pngFile } from '../../src/platform/png.js';
import { loadSharp } from '../../src/platform/sharp.js';

const sharp = loadSharp();

/** Pixels as decoded by another library. */
async function pixelsOf(png: Uint8Array): Promise<{ size: number[]; data: number[] }> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { size: [info.width, info.height, info.channels], data: [...data] };
}

describe('a PNG file', () => {
  it.each([
    ['rgb', 3],
    ['rgba', 4],
  ] as const)('preserves every pixel in %s', async (colours, channels) => {
    const [width, height] = [3, 2];
    const data = Uint8Array.from({ length: width * height * channels }, (_, i) => (i * 37) % 256);
    const packed = deflateSync(filteredRows(data, width * channels, height));
    const png = pngFile({ width, height, colours, packed });
    expect(await pixelsOf(png)).toEqual({ size: [width, height, channels], data: [...data] });
  });

  it('uses a palette stored before its pixels', async () => {
    const chunks = [['PLTE', Uint8Array.of(255, 0, 0, 0, 0, 255)]] as const;
    const packed = deflateSync(filteredRows(Uint8Array.of(1, 0), 2, 1));
    const png = pngFile({ width: 2, height: 1, colours: 'indexed', chunks, packed });
    expect(await pixelsOf(png)).toEqual({ size: [2, 1, 3], data: [0, 0, 255, 255, 0, 0] });
  });
});
