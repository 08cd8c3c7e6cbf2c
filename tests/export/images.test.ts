import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export, Format } from '../../src/export/exporter.js';
import { loadExporter } from '../../src/export/formats.js';
import type { Browser } from '../../src/render/browser.js';
import { openPage } from '../../src/render/open-page.js';
import { bundledBrowser, CSS, section, slidesOf } from '../render/fixture.js';

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(() => browser.close());

/** A distinct colour for every slide. */
const colour = (n: number): [number, number, number] => [10 + n * 9, (n * 53) % 250, 250 - n * 8];

async function input(count: number, scale: number): Promise<Export> {
  const sections = Array.from({ length: count }, (_, n) =>
    section(`<div style="position:absolute;inset:0;background:rgb(${colour(n).join()})">${n + 1}</div>`),
  );
  const slides = slidesOf(sections);
  const page = await openPage(browser, { lang: 'vi', title: '', css: CSS, slides, sections: () => sections });
  return { deck: { slides }, page, options: { scale } } as unknown as Export;
}

async function exported(format: Format, count: number, scale: number) {
  const given = await input(count, scale);
  const printing = format === 'png' ? given.page.pdf() : undefined;
  const { files } = await (await loadExporter(format))(given);
  await printing;
  await given.page.close();
  return files;
}

describe('slide images', () => {
  it.each([
    ['whole strips on two tabs', 24, 1],
    ['a last strip of three', 11, 1],
    ['fewer than a strip', 3, 1],
    ['slides that end between two pixels', 5, 1.333],
  ])('show their own slide each, in order, while a PDF is printed: %s', async (_, count, scale) => {
    const files = await exported('png', count, scale);
    expect(files).toHaveLength(count);
    expect(files.map(({ path }) => path).slice(0, 2)).toEqual(['slides/001.png', 'slides/002.png']);
    for (const [n, { data }] of files.entries()) {
      const { dominant } = await sharp(data as Buffer).stats();
      const [red, green, blue] = colour(n);
      expect(
        Math.abs(dominant.r - red) + Math.abs(dominant.g - green) + Math.abs(dominant.b - blue),
      ).toBeLessThan(36);
      const { data: pixel } = await sharp(data as Buffer)
        .extract({ left: 900, top: 600, width: 1, height: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([...pixel]).toEqual([red, green, blue]);
    }
  });

  it.each([
    ['png', 'png', 1, 1280],
    ['jpeg', 'jpg', 2, 2560],
    ['webp', 'webp', 0.5, 640],
  ] as const)('are %s at the requested scale', async (format, extension, scale, width) => {
    const files = await exported(format, 2, scale);
    expect(files.map(({ path }) => path)).toEqual([`slides/001.${extension}`, `slides/002.${extension}`]);
    const meta = await sharp(files[1]?.data as Buffer).metadata();
    expect([meta.format, meta.width, meta.height]).toEqual([format, width, (width * 9) / 16]);
    // WebP cannot store it.
    expect(meta.density).toBe(format === 'webp' ? undefined : 72);
  });
});
