// Pictures in the scenes → media parts, each stored once: SVG with a PNG fallback, others unchanged.
import { createHash } from 'node:crypto';
import { loadSharp } from '../../platform/sharp.js';
import type { PngFallbacks } from '../exporter.js';
import { mediaType, type PackagePart } from './package.js';
import type { ImageSource, Item, PictureItem } from './scene.js';

export interface Media {
  /** Paths in the package; `vector` only for SVG. */
  image: string;
  vector?: string;
  /** Intrinsic size in px. */
  width: number;
  height: number;
}

export interface MediaLibrary {
  of(source: ImageSource): Media | undefined;
  parts: PackagePart[];
}

/** Equal for equal bytes. */
export const sourceKey = ({ data }: ImageSource): string => createHash('sha1').update(data).digest('hex');

/** Resolves once the pictures' sizes are known; the bytes of parts may still be promises. */
export async function mediaLibrary(
  items: readonly Item[],
  pngFallbacks: PngFallbacks,
): Promise<MediaLibrary> {
  const wanted = new Map<string, { picture: PictureItem; width: number }>();
  for (const item of items) {
    if (item.kind !== 'picture') continue;
    const key = sourceKey(item.picture.source);
    const width = Math.max(shownWidth(item.picture), wanted.get(key)?.width ?? 0);
    wanted.set(key, { picture: item.picture, width });
  }
  const parts: PackagePart[] = [];
  const known = new Map<string, Media>();
  const made = await Promise.all(
    [...wanted.values()].map(({ picture, width }) => read(picture.source, width, pngFallbacks)),
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

/** Width in px the whole picture would have at the scale of the visible part. */
function shownWidth({ box, crop }: PictureItem): number {
  return crop ? box.width / Math.max(0.05, 1 - crop.left - crop.right) : box.width;
}

interface Files {
  width: number;
  height: number;
  files: { extension: 'png' | 'jpeg' | 'svg'; data: PackagePart['data'] }[];
}

async function read({ type, data }: ImageSource, shown: number, pngFallbacks: PngFallbacks): Promise<Files> {
  if (type !== 'image/svg+xml') {
    const { width = 1, height = 1 } = await loadSharp()(data).metadata();
    const extension = type === 'image/png' ? 'png' : 'jpeg';
    return { width, height, files: [{ extension, data }] };
  }
  const svg = Buffer.from(data).toString('utf8');
  const { width = 1, height = 1 } = viewBoxOf(svg) ?? (await loadSharp()(data).metadata());
  return {
    width,
    height,
    files: [
      { extension: 'png', data: pngFallbacks.of(svg, { shown, own: width }) },
      { extension: 'svg', data: withSize(svg, width, height) },
    ],
  };
}

/** Size from the viewBox of an SVG without width and height. */
function viewBoxOf(svg: string): { width: number; height: number } | undefined {
  const [open = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const [, width, height] = /\sviewBox=["'][-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)["']/.exec(open) ?? [];
  if (!width || !height || /\s(?:width|height)=/.test(open)) return undefined;
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

/** PowerPoint takes the size from width and height attributes, not from the viewBox. */
function withSize(svg: string, width: number, height: number): Buffer {
  const [open = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const sizedSvg = /\swidth=/.test(open)
    ? svg
    : svg.replace(/<svg/, `<svg width="${width}" height="${height}"`);
  return Buffer.from(sizedSvg, 'utf8');
}
