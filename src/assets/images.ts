// A picture's path in an outline → a decoded, re-encoded Asset without metadata, or what is wrong with it.
import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Asset } from '../deck/asset.js';
import { type Diagnostic, diagnostic, type Place, type Result } from '../diagnostics/diagnostic.js';
import type { Abortable } from '../platform/abort.js';
import { findPath } from '../platform/find.js';
import { DRAWING, LARGEST_FILE } from '../platform/limits.js';
import { isDrawing, type Rasterise, TooHeavy } from '../platform/rasterise.js';
import { type Refusal, readWhole, refused } from '../platform/read.js';
import { Recent } from '../platform/recent.js';
import { loadSharp, type Sharp } from '../platform/sharp.js';
import { lightsOf } from './lights.js';

/**
 * Limits: bytes read per file, pixels decoded, seconds of decoding, and the longest side kept (px): full HD on a
 * projector.
 */
const LIMITS = { bytes: LARGEST_FILE.picture, pixels: 120_000_000, seconds: 20, side: 1920 } as const;

/** The type that a file extension implies; .jfif and the like are JPEG as saved by browsers and cameras. */
const KINDS: Record<string, readonly string[]> = {
  '.jpg': ['jpeg'],
  '.jpeg': ['jpeg'],
  '.jpe': ['jpeg'],
  '.jfif': ['jpeg'],
  '.jfi': ['jpeg'],
  '.jif': ['jpeg'],
  '.pjpeg': ['jpeg'],
  '.pjp': ['jpeg'],
  '.png': ['png'],
  '.apng': ['png'],
  '.webp': ['webp'],
  '.gif': ['gif'],
  '.avif': ['heif', 'avif'],
  '.tif': ['tiff'],
  '.tiff': ['tiff'],
  '.svg': ['svg'],
  '.svgz': ['svg'],
};
const READ: ReadonlySet<string> = new Set(Object.values(KINDS).flat());
/** Formats accepted without comment when the extension names none. */
const UNNAMED: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'tiff'];

const kindsOf = (path: string): readonly string[] => {
  const ends = extname(path).toLowerCase();
  return KINDS[ends] ?? (OTHERS.test(ends) ? [] : UNNAMED);
};
/** Extensions of other files, and of unsupported picture formats. */
const OTHERS =
  /^\.(?:bmp|heic|heif|ico|psd|jp2|jxl|pdf|docx?|pptx?|xlsx?|zip|mp4|mov|html?|xml|txt|md|ya?ml|json|exe)$/;

export interface ImageRequest extends Abortable {
  src: string;
  /** Folder of the outline: nothing outside it is read, with links resolved. */
  dir: string;
  /** Output path beside deck.md, without extension. */
  target: string;
  place: Place;
  draw: Rasterise;
  /** The outline's pictures by their `src`: then no file is read. */
  images?: Images;
  cache?: PictureCache;
}

/** Bytes of pictures by the outline's own `src`. */
export type Images = ReadonlyMap<string, Uint8Array>;

/** Pictures read without a diagnostic, by file and its state, or by content. */
export class PictureCache {
  private readonly files = new Recent<string, Asset>(200);
  private readonly bytes = new WeakMap<Uint8Array, Asset>();

  get(key: string | Uint8Array): Asset | undefined {
    return typeof key === 'string' ? this.files.get(key) : this.bytes.get(key);
  }

  set(key: string | Uint8Array, asset: Asset): void {
    if (typeof key === 'string') this.files.set(key, asset);
    else this.bytes.set(key, asset);
  }
}

/**
 * Decodes, rotates upright, scales down and re-encodes one picture: as JPEG, or as PNG when it is transparent or
 * drawn.
 */
export async function readImage(request: ImageRequest): Promise<Result<Asset>> {
  const fail = (d: Diagnostic): Result<Asset> => ({ diagnostics: [d] });
  const { src, dir, place, images } = request;
  const given = images?.get(src);
  if (given) return once(given, request, () => decode(Buffer.from(given), src, request));
  if (images) return fail(diagnostic('assets/image-missing', { src, dir }, place));
  if (/^(?:https?|ftp|data):/i.test(src) || src.startsWith('//'))
    return fail(diagnostic('assets/image-web', { src: src.slice(0, 120), dir }, place));
  const path = await findPath(resolve(dir, src));
  if (!inside(path, dir)) return fail(diagnostic('assets/image-outside', { src, dir }, place));
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return fail(diagnostic('assets/image-missing', { src, dir }, place));
  if (!inside(real, await realpath(dir)))
    return fail(diagnostic('assets/image-outside', { src, dir }, place));
  const { mtimeMs, size } = await stat(real);
  return once(`${real}\n${mtimeMs}\n${size}`, request, async () => {
    const read = await readWhole(real, LIMITS.bytes);
    if (!('bytes' in read)) return fail(unread(read.refusal, request));
    const { value, diagnostics } = await decode(read.bytes, real, request);
    return { value: value && { ...value, origin: real }, diagnostics };
  });
}

/** A picture from the cache gets its name in this deck. */
async function once(
  key: string | Uint8Array,
  { cache, target }: ImageRequest,
  read: () => Promise<Result<Asset>>,
): Promise<Result<Asset>> {
  const known = cache?.get(key);
  if (known) return { value: { ...known, path: target + extname(known.path) }, diagnostics: [] };
  const { value, diagnostics } = await read();
  if (value && diagnostics.length === 0) cache?.set(key, value);
  return { value, diagnostics };
}

function unread(refusal: Refusal, { src, dir, place }: ImageRequest): Diagnostic {
  if (refusal.why === 'missing') return diagnostic('assets/image-missing', { src, dir }, place);
  if (refusal.why !== 'too-large') return refused(refusal, src, place);
  const limit = `${Math.round(refusal.limit / 1e6)} MB`;
  return diagnostic('assets/image-too-large', { src, size: `> ${limit}`, limit }, place);
}

async function decode(
  bytes: Buffer,
  path: string,
  { src, target, place, draw, signal }: ImageRequest,
): Promise<Result<Asset>> {
  const sharp = loadSharp();
  try {
    const drawing = isDrawing(bytes);
    const within = { width: LIMITS.side, height: LIMITS.side };
    const plain = drawing ? await draw(bytes, within, { signal }) : bytes;
    const image = sharp(plain, { limitInputPixels: false, failOn: 'error' });
    const { format, width = 0, height = 0 } = await image.metadata();
    const found = drawing ? 'svg' : String(format);
    const size = `${width} × ${height} px`;
    if (width * height > LIMITS.pixels)
      return { diagnostics: [diagnostic('assets/image-too-large', { src, size, limit: '120 MP' }, place)] };
    const drawn = drawing || found === 'gif' || found === 'png';
    const asset = await encode(image, drawn, target);
    const expected = kindsOf(path).includes(found);
    const other = diagnostic('assets/image-other-kind', { src, found: found.toUpperCase() }, place);
    return { value: asset, diagnostics: expected ? [] : [other] };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TooHeavy) return { diagnostics: [tooHeavy(error, src, place)] };
    return { diagnostics: [undecodable(bytes, src, error, place)] };
  }
}

function tooHeavy({ why }: TooHeavy, src: string, place: Place): Diagnostic {
  if (why === 'work') return diagnostic('assets/image-too-heavy', { src, ...DRAWING }, place);
  return diagnostic('assets/image-too-large', { src, size: '> 120 MP', limit: '120 MP' }, place);
}

async function encode(image: Sharp, drawn: boolean, target: string): Promise<Asset> {
  const upright = image
    .timeout({ seconds: LIMITS.seconds })
    .rotate()
    .resize({ width: LIMITS.side, height: LIMITS.side, fit: 'inside', withoutEnlargement: true });
  const png = drawn && !(await isOpaque(upright));
  const { data, info } = await (png
    ? upright.png({ compressionLevel: 9, palette: false })
    : upright.jpeg({ quality: 84, mozjpeg: true })
  ).toBuffer({ resolveWithObject: true });
  return {
    path: `${target}.${png ? 'png' : 'jpg'}`,
    type: png ? 'image/png' : 'image/jpeg',
    data,
    width: info.width,
    height: info.height,
    lights: await lightsOf(data),
  };
}

/** Measured on the picture as kept: sharp spools a large original to a temporary folder, which may be missing. */
async function isOpaque(upright: Sharp): Promise<boolean> {
  const { data, info } = await upright.clone().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return (await loadSharp()(data, { raw: { width, height, channels } }).stats()).isOpaque;
}

/** If decoding fails, the file is of another type than its name says, or damaged. */
function undecodable(bytes: Buffer, src: string, error: unknown, place: Place): Diagnostic {
  const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const found = kindOf(bytes);
  if (found === undefined && /unsupported image format/i.test(cause))
    return diagnostic('assets/image-not', { src }, place);
  return found !== undefined && !READ.has(found.toLowerCase())
    ? diagnostic('assets/image-unread-kind', { src, found }, place)
    : diagnostic('assets/image-broken', { src, cause }, place);
}

/** Magic bytes of files that often carry a picture's extension. */
const SIGNATURES: [RegExp, string][] = [
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^\x89PNG/, 'PNG'],
  [/^GIF8/, 'GIF'],
  [/^RIFF....WEBP/s, 'WEBP'],
  [/^(?:II\*|MM.\*)/s, 'TIFF'],
  [/^....ftyp(?:avif|avis)/s, 'AVIF'],
  [/^....ftyp(?:hei|hev|mif)/s, 'HEIC'],
  [/^....ftyp/s, 'MP4'],
  [/^BM/, 'BMP'],
  [/^%PDF/, 'PDF'],
  [/^PK\W\W/, 'ZIP'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*|<!DOCTYPE svg[^>]*>\s*)*<svg\b/i, 'SVG'],
  [/^\s*<(?:!DOCTYPE html|html)\b/i, 'HTML'],
];

function kindOf(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 1024).replace(/^\xef\xbb\xbf/, '');
  return SIGNATURES.find(([signature]) => signature.test(start))?.[1];
}

function inside(path: string, dir: string): boolean {
  const way = relative(dir, path);
  return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
