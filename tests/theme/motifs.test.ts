import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { FRAME_NAMES } from '../../src/theme/motifs/frames/names.js';
import { drawMotifs } from '../../src/theme/motifs/motifs.js';
import { MOTIF_NAMES, SPRIG_NAMES } from '../../src/theme/motifs/names.js';
import { derivePalette } from '../../src/theme/palette.js';

const palette = derivePalette(
  { deep: '#4A0F1A', primary: '#98192C', accent: '#F4B942', bloom: '#F0A79B' },
  'light',
);

describe.each(MOTIF_NAMES)('the motif %s', async (name) => {
  const motifs = await drawMotifs(name, palette);

  test('has seven well-formed pictures of the right sizes, and no edge without a frame', async () => {
    const { edge, ...drawn } = motifs;
    expect(edge).toBe('');
    const sizes = await Promise.all(
      Object.values(drawn).map(async (svg) => sharp(Buffer.from(svg)).metadata()),
    );
    expect(sizes.map((s) => [s.format, s.width, s.height])).toEqual([
      ['svg', 1280, 300],
      ['svg', 1280, 300],
      ['svg', 1200, 1200],
      ['svg', 1200, 1200],
      ['svg', 1200, 1200],
      ['svg', 266, 300],
      ['svg', 266, 84],
    ]);
  });

  test('stays under 60 KB per picture', () => {
    for (const svg of Object.values(motifs)) expect(svg.length).toBeLessThan(60_000);
  });

  test('uses solid palette colours, without opacity, filters, gradients or invalid numbers', () => {
    for (const svg of Object.values(motifs)) {
      expect(svg).not.toMatch(/opacity|filter|gradient|NaN|undefined|rgba|href="(?!#)/i);
      for (const [colour] of svg.matchAll(/#[0-9a-f]{3,}/gi)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
    }
  });

  test('covers the foot of the slide, and leaves the top and the cover’s date free', async () => {
    const picture = sharp(Buffer.from(motifs.landDeep)).raw().ensureAlpha();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    const drawn = (y: number, from = 0, to = info.width) => {
      let count = 0;
      for (let x = from; x < to; x++) if ((data[(y * info.width + x) * 4 + 3] ?? 0) > 40) count++;
      return count / (to - from);
    };
    expect(drawn(0)).toBe(0);
    for (let y = 0; y < 58; y++) expect([y, drawn(y, 60, 640)]).toEqual([y, 0]);
    expect(drawn(290)).toBeGreaterThan(0.15);
  });
});

test('the same motif and palette always give the same picture', async () => {
  expect(await drawMotifs('mangrove', palette)).toEqual(await drawMotifs('mangrove', palette));
});

test('a sprig only adds its flowers to the land', async () => {
  const pictures = await Promise.all(SPRIG_NAMES.map((sprig) => drawMotifs('karst', palette, { sprig })));
  expect(new Set(pictures.map((p) => p.landDeep)).size).toBe(SPRIG_NAMES.length);
  expect(new Set(pictures.map((p) => p.corner)).size).toBe(1);
});

describe.each(FRAME_NAMES.filter((name) => name !== 'plain'))('the frame %s', async (frame) => {
  const { edge, corner, foot } = await drawMotifs('karst', palette, { frame });

  /** Whether anything is drawn in a part of a picture. */
  async function inked(svg: string, [x0, y0, x1, y1]: readonly [number, number, number, number]) {
    const { data, info } = await sharp(Buffer.from(svg))
      .raw()
      .ensureAlpha()
      .toBuffer({ resolveWithObject: true });
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) if ((data[(y * info.width + x) * 4 + 3] ?? 0) > 8) return true;
    return false;
  }

  test('stays in the margins, where no text stands', async () => {
    expect(await inked(edge, [0, 0, 1280, 720])).toBe(true);
    expect(await inked(edge, [60, 46, 1220, 694])).toBe(false);
  });

  test('leaves the text column and the footer free of the land', async () => {
    expect(await inked(corner, [0, 0, 266, 300])).toBe(true);
    expect(await inked(corner, [264, 0, 266, 300])).toBe(false);
    expect(await inked(foot, [0, 0, 266, 84])).toBe(true);
    expect(await inked(foot, [264, 0, 266, 84])).toBe(false);
  });

  test('is small, in at most three solid colours, without effects', () => {
    expect(edge.length).toBeLessThan(60_000);
    expect(new Set(edge.match(/#[0-9A-F]{6}\b/g)).size).toBeLessThanOrEqual(3);
    expect(edge + corner + foot).not.toMatch(/opacity|filter|gradient|NaN|undefined|rgba|href="(?!#)/i);
  });
});
