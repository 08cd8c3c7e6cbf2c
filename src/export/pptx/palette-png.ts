// The pixels of a drawing with few colours → an indexed PNG, ten times faster than a general quantiser. Pure.
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { filteredRows, pngFile } from '../../platform/png.js';

/** Runs on another thread. */
const deflated = promisify(deflate);

/** Rows from the top left; four bytes per pixel: red, green, blue, alpha. */
export interface RgbaPixels {
  data: Uint8Array;
  width: number;
  height: number;
}

const MAX_COLOURS = 256;
/**
 * Bits of a pixel's key that tell colours apart, from fine to coarse: the top four bits of each colour channel,
 * then three. Alpha always keeps four.
 */
const MASKS = [0xff_ff, 0xfe_ee] as const;
/** Pixels with less alpha than this count as transparent. */
const MIN_ALPHA = 8;

/** An indexed picture with compressed rows; recolouring it only needs another palette. */
export interface Indexed {
  width: number;
  height: number;
  /** Contents of IDAT. */
  packed: Uint8Array;
  /** Palette as RGBA values, one colour after another: the mean of each index's pixels. */
  colours: number[];
}

/** Returns undefined for pictures with too many colours, such as photographs. */
export async function indexPixels(pixels: RgbaPixels): Promise<Indexed | undefined> {
  for (const mask of MASKS) {
    const found = indexesOf(pixels, mask);
    if (!found) continue;
    const { width, height } = pixels;
    return { width, height, packed: await packRows(pixels, found.indexes), colours: found.colours };
  }
  return undefined;
}

/** Packs the top four bits of each channel into 16 bits. */
const keyOf = (word: number): number =>
  ((word >>> 4) & 0x0f) | ((word >>> 8) & 0xf0) | ((word >>> 12) & 0xf_00) | ((word >>> 16) & 0xf0_00);

/**
 * Works on runs of equal pixels, which are long in ornaments. Reads a pixel as one little-endian number with alpha
 * in the top byte; every platform Chromium supports is little-endian.
 */
function indexesOf(
  { data, width, height }: RgbaPixels,
  mask: number,
): { indexes: Uint8Array; colours: number[] } | undefined {
  const known = new Int16Array(0x1_00_00).fill(-1);
  const sums = new Float64Array(MAX_COLOURS * 4);
  const counts = new Float64Array(MAX_COLOURS);
  const indexes = new Uint8Array(width * height);
  const words = new Int32Array(new Uint8Array(data).buffer);
  let size = 0;
  for (let at = 0, end = 0; at < words.length; at = end) {
    const word = words[at] ?? 0;
    for (end = at + 1; end < words.length && words[end] === word; end++);
    const key = word >>> 24 < MIN_ALPHA ? 0 : keyOf(word) & mask;
    let index = known[key] ?? -1;
    if (index < 0) {
      if (size >= MAX_COLOURS) return undefined;
      index = size++;
      known[key] = index;
    }
    for (let i = at; i < end; i++) indexes[i] = index;
    const run = end - at;
    counts[index] = (counts[index] ?? 0) + run;
    const first = index * 4;
    sums[first] = (sums[first] ?? 0) + (word & 255) * run;
    sums[first + 1] = (sums[first + 1] ?? 0) + ((word >>> 8) & 255) * run;
    sums[first + 2] = (sums[first + 2] ?? 0) + ((word >>> 16) & 255) * run;
    sums[first + 3] = (sums[first + 3] ?? 0) + (word >>> 24) * run;
  }
  const mean = (_: unknown, i: number): number => Math.round((sums[i] ?? 0) / (counts[i >> 2] ?? 1));
  return { indexes, colours: Array.from({ length: size * 4 }, mean) };
}

async function packRows({ width, height }: RgbaPixels, indexes: Uint8Array): Promise<Uint8Array> {
  return deflated(filteredRows(indexes, width, height), { level: 4 });
}

export function indexedPng({ width, height, packed, colours }: Indexed): Uint8Array {
  const chunks = [
    ['PLTE', Uint8Array.from(colours.filter((_, i) => i % 4 < 3))],
    ['tRNS', Uint8Array.from(colours.filter((_, i) => i % 4 === 3))],
  ] as const;
  return pngFile({ width, height, colours: 'indexed', chunks, packed });
}
