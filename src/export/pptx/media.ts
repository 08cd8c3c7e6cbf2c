// Pictures of the scenes → parts of the package, each once: vectors as SVG beside their PNG, the rest as they are.
import { createHash } from 'node:crypto';
import type Sharp from 'sharp';
import { loadSharp } from '../../theme/sharp.js';
import { mediaType, type Part } from './package.js';
import { palettePng } from './palette-png.js';
import type { ImageSource, Item, Picture } from './scene.js';

export interface Media {
  /** Paths in the package; `vector` for an SVG. */
  image: string;
  vector?: string;
  /** Px of the picture itself. */
  width: number;
  height: number;
}

export interface MediaLibrary {
  of(source: ImageSource): Media | undefined;
  parts: Part[];
}

/** The most pixels across that a PNG has which stands in for a vector: who draws vectors never shows it. */
const LARGEST = 960;

type Draw = typeof Sharp;

/** Equal for equal bytes. */
export const sourceKey = ({ data }: ImageSource): string => createHash('sha1').update(data).digest('hex');

export async function mediaLibrary(items: readonly Item[]): Promise<MediaLibrary> {
  const wanted = new Map<string, { picture: Picture; width: number }>();
  for (const item of items) {
    if (item.kind !== 'picture') continue;
    const key = sourceKey(item.picture.source);
    const width = Math.max(shownWidth(item.picture), wanted.get(key)?.width ?? 0);
    wanted.set(key, { picture: item.picture, width });
  }
  const parts: Part[] = [];
  const known = new Map<string, Media>();
  if (wanted.size === 0) return { parts, of: () => undefined };
  const sharp = loadSharp();
  const made = await Promise.all(
    [...wanted.values()].map(({ picture, width }) => read(sharp, picture.source, width)),
  );
  for (const [i, key] of [...wanted.keys()].entries()) {
    const files = made[i];
    if (!files) continue;
    const path = (extension: string): string => `ppt/media/image${i + 1}.${extension}`;
    const [image, vector] = files.files.map(({ extension, data }) => {
      parts.push({ path: path(extension), type: mediaType(extension), data });
      return path(extension);
    });
    if (image) known.set(key, { image, vector, width: files.width, height: files.height });
  }
  return { parts, of: (source) => known.get(sourceKey(source)) };
}

/** Width that the whole picture would have at the size at which its part is shown. */
function shownWidth({ box, crop }: Picture): number {
  return crop ? box.width / Math.max(0.05, 1 - crop.left - crop.right) : box.width;
}

interface Files {
  width: number;
  height: number;
  files: { extension: 'png' | 'jpeg' | 'svg'; data: Uint8Array }[];
}

/** An SVG as it looks at `target` px across; ornaments have few colours. */
async function drawn(sharp: Draw, svg: Uint8Array, target: number, width: number): Promise<Uint8Array> {
  const vector = sharp(svg, { density: Math.min(2_000, Math.max(1, (72 * target) / width)) });
  const { data, info } = await vector.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = { data, width: info.width, height: info.height };
  return (
    (await palettePng(pixels)) ??
    sharp(data, { raw: { ...pixels, channels: 4 } })
      .png()
      .toBuffer()
  );
}

async function read(sharp: Draw, { type, data }: ImageSource, shown: number): Promise<Files> {
  const { width = 1, height = 1 } = await sharp(data).metadata();
  if (type !== 'image/svg+xml') {
    const extension = type === 'image/png' ? 'png' : 'jpeg';
    return { width, height, files: [{ extension, data }] };
  }
  const png = await drawn(sharp, data, Math.round(Math.min(LARGEST, shown)), width);
  return {
    width,
    height,
    files: [
      { extension: 'png', data: png },
      { extension: 'svg', data: sized(data, width, height) },
    ],
  };
}

/** PowerPoint reads a picture's size from its own attributes rather than from its viewBox. */
function sized(svg: Uint8Array, width: number, height: number): Uint8Array {
  const text = Buffer.from(svg).toString('utf8');
  const [open = ''] = /<svg[^>]*>/.exec(text) ?? [];
  if (/\swidth=/.test(open)) return svg;
  return Buffer.from(text.replace(/<svg/, `<svg width="${width}" height="${height}"`), 'utf8');
}
