// The loaded page → one picture a slide: slides/001.png, .jpg or .webp.
import type { Sharp } from 'sharp';
import { loadSharp } from '../theme/sharp.js';
import type { Exporter, OutputFile } from './exporter.js';

export type ImageFormat = 'png' | 'jpeg' | 'webp';

/** Lossless PNG keeps thin lines and is smaller than Chromium's quick one; 4:4:4 keeps red text sharp in JPEG. */
const ENCODERS: Record<ImageFormat, { extension: string; encode(image: Sharp): Sharp }> = {
  png: { extension: 'png', encode: (image) => image.png({ compressionLevel: 4 }) },
  jpeg: { extension: 'jpg', encode: (image) => image.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }) },
  webp: { extension: 'webp', encode: (image) => image.webp({ quality: 88, effort: 2 }) },
};

/** "slides/001.png": as many digits as the last slide needs, three at least. */
export function imagePath(place: number, count: number, extension: string): string {
  const digits = Math.max(3, String(count).length);
  return `slides/${String(place).padStart(digits, '0')}.${extension}`;
}

export function imageExporter(format: ImageFormat): Exporter {
  const { extension, encode } = ENCODERS[format];
  return async ({ deck, page, options }) => {
    const sharp = loadSharp();
    const count = deck.slides.length;
    const files: OutputFile[] = [];
    await page.photograph(options.scale, async (place, png) => {
      const data = await encode(sharp(png).removeAlpha()).toBuffer();
      files[place] = { path: imagePath(place + 1, count, extension), data };
    });
    return { files, diagnostics: [] };
  };
}
