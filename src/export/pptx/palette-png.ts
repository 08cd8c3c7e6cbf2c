// The pixels of a drawing in few colours → an indexed PNG: a tenth of the time that a general quantiser takes. Pure.
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** On another thread. */
const packed = promisify(deflate);

/** Pixels from the top left corner on, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

const MOST = 256;
/** What of a pixel's channels tells colours apart, from fine to coarse; opacity keeps its upper half. */
const MASKS = [0xf0_f0_f0_f0, 0xf0_e0_e0_e0] as const;
/** What is less opaque than this is clear. */
const SEEN = 8;

/** Undefined for a picture of too many colours, such as a photograph. */
export async function palettePng(pixels: Pixels): Promise<Uint8Array | undefined> {
  for (const mask of MASKS) {
    const indexed = indexesOf(pixels, mask);
    if (indexed) return pngOf(pixels, indexed);
  }
  return undefined;
}

interface Indexed {
  /** One byte a pixel. */
  indexes: Uint8Array;
  /** Red, green, blue, opacity of one index after the other: the mean of its pixels. */
  colours: number[];
}

/**
 * Goes from run to run of equal pixels, of which ornaments have long ones. A pixel is read as one number, its opacity in
 * the highest byte: every machine that the browser runs on is little-endian.
 */
function indexesOf({ data, width, height }: Pixels, mask: number): Indexed | undefined {
  const known = new Map<number, number>();
  const sums = new Float64Array(MOST * 4);
  const counts = new Uint32Array(MOST);
  const indexes = new Uint8Array(width * height);
  const words = new Int32Array(new Uint8Array(data).buffer);
  for (let at = 0, end = 0; at < indexes.length; at = end) {
    const word = words[at] ?? 0;
    for (end = at + 1; words[end] === word; end++);
    const key = word >>> 24 < SEEN ? 0 : word & mask;
    const index = known.get(key) ?? known.size;
    if (index >= MOST) return undefined;
    known.set(key, index);
    indexes.fill(index, at, end);
    counts[index] = (counts[index] ?? 0) + end - at;
    for (let i = 0; i < 4; i++)
      sums[index * 4 + i] = (sums[index * 4 + i] ?? 0) + ((word >>> (i * 8)) & 255) * (end - at);
  }
  const mean = (_: unknown, i: number): number => Math.round((sums[i] ?? 0) / (counts[i >> 2] ?? 1));
  return { indexes, colours: Array.from({ length: known.size * 4 }, mean) };
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const INDEXED = 3;

async function pngOf({ width, height }: Pixels, { indexes, colours }: Indexed): Promise<Uint8Array> {
  // Each row begins with the byte that names its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.filter((_, i) => i % 4 < 3))),
    chunk('tRNS', Buffer.from(colours.filter((_, i) => i % 4 === 3))),
    chunk('IDAT', await packed(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
