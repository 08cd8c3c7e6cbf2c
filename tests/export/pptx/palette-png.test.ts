import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { indexedPng, indexPixels } from '../../../src/export/pptx/palette-png.js';

const drawn = async (svg: string) => {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

describe('an ornament’s PNG', () => {
  it('shows the drawing: colours, transparency and soft edges', async () => {
    const pixels = await drawn(
      '<svg xmlns="http://www.w3.org/2000/svg" width="97" height="61"><circle cx="40" cy="30" r="25" fill="#844928"/><path d="M0 60L96 3" stroke="#A86D30" stroke-width="3"/></svg>',
    );
    const indexed = await indexPixels(pixels);
    const { data, info } = await sharp(indexed && indexedPng(indexed))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([97, 61]);
    const onWhite = (bytes: Uint8Array, at: number): number =>
      255 - ((255 - bytes[at]!) * bytes[at - (at % 4) + 3]!) / 255;
    const apart = pixels.data.map((_, at) =>
      at % 4 === 3 ? 0 : Math.abs(onWhite(pixels.data, at) - onWhite(data, at)),
    );
    const worst = Math.max(...apart);
    expect(worst).toBeLessThan(18);
  });

  it('leaves images of many colours to others', async () => {
    const pixel = (p: number): number[] => [(p % 16) * 16, ((p >> 4) % 16) * 16, (p >> 8) * 16, 255];
    const data = Uint8Array.from(Array.from({ length: 64 * 64 }, (_, p) => pixel(p)).flat());
    expect(await indexPixels({ data, width: 64, height: 64 })).toBeUndefined();
  });
});
