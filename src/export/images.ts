// The loaded page → one picture per slide: slides/001.png, .jpg or .webp.

import { abortable } from '../platform/abort.js';
import type { Sharp } from '../platform/sharp.js';
import type { Exporter, OutputFile } from './exporter.js';
import { splitStrip } from './split-strip.js';

export type ImageFormat = 'png' | 'jpeg' | 'webp';

/**
 * PNG is re-encoded losslessly: thin lines stay, and files are smaller than Chromium's fast encoding. JPEG uses
 * 4:4:4 because chroma subsampling blurs red text.
 */
const ENCODERS: Record<ImageFormat, { extension: string; encode(image: Sharp): Sharp }> = {
  png: { extension: 'png', encode: (image) => image.png({ compressionLevel: 4 }) },
  jpeg: { extension: 'jpg', encode: (image) => image.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }) },
  webp: { extension: 'webp', encode: (image) => image.webp({ quality: 88, effort: 2 }) },
};

/** "slides/001.png", padded to the digits of the last slide, at least three. */
export function imagePath(place: number, count: number, extension: string): string {
  const digits = Math.max(3, String(count).length);
  return `slides/${String(place).padStart(digits, '0')}.${extension}`;
}

export function imageExporter(format: ImageFormat): Exporter {
  const { extension, encode } = ENCODERS[format];
  return async ({ deck, page, options, signal }) => {
    const { length } = deck.slides;
    const files: OutputFile[] = [];
    await page.photograph(options.scale, async ({ first, count, picture }) => {
      const slides = splitStrip(picture, count);
      const encoding = Promise.all(slides.map((slide) => encode(slide).toBuffer()));
      const drawn = await abortable(encoding, signal);
      for (const [index, data] of drawn.entries())
        files[first + index] = { path: imagePath(first + index + 1, length, extension), data };
    });
    return { files, diagnostics: [] };
  };
}
