// The loaded page → one picture a slide: slides/001.png, .jpg or .webp.
import type { Sharp } from 'sharp';
import type { Exporter } from './exporter.js';

export type ImageFormat = 'png' | 'jpeg' | 'webp';

/** Lossless PNG keeps thin lines and is smaller than Chromium's quick one; 4:4:4 keeps red text sharp in JPEG. */
const ENCODERS: Record<ImageFormat, { extension: string; encode(image: Sharp): Sharp }> = {
  png: { extension: 'png', encode: (image) => image.png({ compressionLevel: 4 }) },
  jpeg: { extension: 'jpg', encode: (image) => image.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }) },
  webp: { extension: 'webp', encode: (image) => image.webp({ quality: 88, effort: 2 }) },
};

/** Slides in flight at once: the browser draws one while others are encoded; more only costs memory. */
const AT_ONCE = 4;

/** "slides/001.png": as many digits as the last slide needs, three at least. */
export function imagePath(place: number, count: number, extension: string): string {
  const digits = Math.max(3, String(count).length);
  return `slides/${String(place).padStart(digits, '0')}.${extension}`;
}

/** Runs `work` over the list with a few in flight; results keep the list's order. */
async function inFlight<A, B>(
  list: readonly A[],
  work: (item: A, index: number) => Promise<B>,
): Promise<B[]> {
  const results: B[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) {
      const item = list[index];
      if (item !== undefined) results[index] = await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, list.length) }, lane));
  return results;
}

export function imageExporter(format: ImageFormat): Exporter {
  const { extension, encode } = ENCODERS[format];
  return async ({ deck, page, options }) => {
    const { default: sharp } = await import('sharp');
    const { slides } = deck;
    const files = await inFlight(slides, async ({ id }, index) => {
      const drawn = await page.screenshot(id, options.scale);
      const data = await encode(sharp(drawn).removeAlpha()).toBuffer();
      return { path: imagePath(index + 1, slides.length, extension), data };
    });
    return { files, diagnostics: [] };
  };
}
