// A theme's logo and photograph → decoded and re-encoded pictures, and the scrim that keeps text on them readable.
// Wraps sharp.
import { diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { LARGEST_FILE } from '../platform/limits.js';
import { isDrawing, rasterise } from '../platform/rasterise.js';
import { readWhole, refused } from '../platform/read.js';
import { loadSharp, type Sharp } from '../platform/sharp.js';
import { contrast, mix } from './colour.js';
import type { FileRef } from './inherit.js';
import type { Palette, Theme } from './model.js';
import { REQUIRED } from './palette.js';
import { inside } from './paths.js';

const LIMITS = { bytes: LARGEST_FILE.themePicture, pixels: 60_000_000, seconds: 20 } as const;
/** Px. The logo is shown at 72 px but rendered large enough for sharp printing. */
const LOGO = { width: 640, height: 480 } as const;
const PHOTOGRAPH = { width: 1920, least: 960, quality: 80 } as const;
/** Contrast is measured on the picture scaled down to this many cells. */
const CELLS = { width: 64, height: 36 } as const;

type Open = (data: Uint8Array) => Sharp;
type Refusal = 'missing' | 'outside' | 'size' | 'format';

async function read(
  ref: FileRef,
  formats: readonly string[],
): Promise<Result<{ data: Uint8Array; open: Open }>> {
  const refuse = (reason: Refusal) => {
    const params = { file: ref.file, formats: formats.join(', '), megabytes: LIMITS.bytes / 1e6 };
    return { diagnostics: [diagnostic(`theme/picture-${reason}`, params, ref.place)] };
  };
  const place = await inside(ref.folder, ref.file);
  if ('fault' in place) return refuse(place.fault);
  const file = await readWhole(place.path, LIMITS.bytes);
  if ('refusal' in file) {
    if (file.refusal.why === 'too-large') return refuse('size');
    return { diagnostics: [refused(file.refusal, ref.file, ref.place)] };
  }
  const sharp = loadSharp();
  const drawing = isDrawing(file.bytes);
  if (drawing && !formats.includes('svg')) return refuse('format');
  const data = drawing
    ? await rasterise(file.bytes, { ...LOGO, enlarged: true }).catch(() => undefined)
    : file.bytes;
  if (!data) return { diagnostics: [broken(ref)] };
  const open: Open = (bytes) =>
    sharp(bytes, { limitInputPixels: LIMITS.pixels, failOn: 'error' }).timeout({ seconds: LIMITS.seconds });
  const format = await formatOf(open, data);
  if (!format || !formats.includes(format)) return refuse('format');
  return { value: { data, open }, diagnostics: [] };
}

/** sharp throws immediately when created with an empty file. */
async function formatOf(open: Open, data: Uint8Array): Promise<string | undefined> {
  try {
    return (await open(data).metadata()).format;
  } catch {
    return undefined;
  }
}

/** PNG or SVG → PNG that fits within 640 × 480 px. */
export async function readLogo(ref: FileRef): Promise<Result<NonNullable<Theme['logo']>>> {
  const { value, diagnostics } = await read(ref, ['png', 'svg']);
  if (!value) return { diagnostics };
  try {
    const picture = value
      .open(value.data)
      .resize({ ...LOGO, fit: 'inside' })
      .png({ compressionLevel: 9 });
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    return { value: { data, type: 'image/png', width: info.width, height: info.height }, diagnostics };
  } catch {
    return { diagnostics: [broken(ref)] };
  }
}

/** JPEG, PNG, WebP or TIFF → JPEG at most 1920 px wide, with the lightest scrim that keeps on-deep text readable. */
export async function readPhotograph(
  ref: FileRef,
  palette: Palette,
): Promise<Result<NonNullable<Theme['photograph']>>> {
  const { value, diagnostics } = await read(ref, ['jpeg', 'png', 'webp', 'tiff']);
  if (!value) return { diagnostics };
  try {
    const upright = value.open(value.data).rotate().flatten({ background: palette.deep });
    const small = { width: PHOTOGRAPH.width, withoutEnlargement: true };
    const { data, info } = await upright
      .clone()
      .resize(small)
      .jpeg({ quality: PHOTOGRAPH.quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const scrim = scrimFor(await brightest(upright), palette);
    const tooSmall = info.width < PHOTOGRAPH.least;
    const params = { file: ref.file, width: info.width, least: PHOTOGRAPH.least };
    const warnings = tooSmall ? [diagnostic('theme/picture-small', params, ref.place)] : [];
    return { value: { data, type: 'image/jpeg', scrim }, diagnostics: [...diagnostics, ...warnings] };
  } catch {
    return { diagnostics: [broken(ref)] };
  }
}

const broken = (ref: FileRef) => diagnostic('theme/picture-broken', { file: ref.file }, ref.place);

/** Colours of the picture's cells on which light text is hardest to read, worst first. */
async function brightest(picture: Sharp): Promise<string[]> {
  const raw = await picture
    .clone()
    .resize({ ...CELLS, fit: 'cover', kernel: 'cubic' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const hex = (v: number | undefined) => (v ?? 0).toString(16).padStart(2, '0');
  const cells = Array.from({ length: CELLS.width * CELLS.height }, (_, i) => {
    return `#${hex(raw[i * 3])}${hex(raw[i * 3 + 1])}${hex(raw[i * 3 + 2])}`;
  });
  return cells.sort((a, b) => contrast('#FFFFFF', a) - contrast('#FFFFFF', b)).slice(0, 24);
}

/** The smallest share of `deep` over the picture (0–1, in steps of 0.02) at which on-deep text passes on every cell. */
export function scrimFor(cells: readonly string[], palette: Palette): number {
  const passes = (share: number) =>
    cells.every((cell) => {
      const ground = mix(cell, palette.deep, share);
      return [palette.onDeep, palette.onDeep2, palette.accent].every(
        (text) => contrast(text, ground) >= REQUIRED,
      );
    });
  for (let step = 0; step <= 50; step++) if (passes(step / 50)) return step / 50;
  return 1;
}
