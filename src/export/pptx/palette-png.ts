// The pixels of a drawing in few colours → an indexed PNG: a tenth of the time that a general quantiser takes. Pure.
import { crc32, deflateSync } from 'node:zlib';

/** Pixels from the top left corner on, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

const MOST = 256;
/** Bits of a colour channel that are kept, from fine to coarse; opacity keeps 4. */
const DEPTHS = [4, 3] as const;

/** Undefined for a picture of too many colours, such as a photograph. */
export function palettePng(pixels: Pixels): Uint8Array | undefined {
  for (const depth of DEPTHS) {
    const indexed = indexesOf(pixels, depth);
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

/** Goes from run to run of equal pixels, of which ornaments have long ones. */
function indexesOf({ data, width, height }: Pixels, depth: number): Indexed | undefined {
  const known = new Map<number, number>();
  const sums: number[] = [];
  const counts: number[] = [];
  const indexes = new Uint8Array(width * height);
  const words = new Uint32Array(new Uint8Array(data).buffer);
  for (let at = 0, end = 0; at < indexes.length; at = end) {
    const word = words[at];
    for (end = at + 1; words[end] === word; end++);
    const key = keyOf(data, at * 4, 8 - depth);
    const index = known.get(key) ?? known.size;
    if (index >= MOST) return undefined;
    known.set(key, index);
    indexes.fill(index, at, end);
    counts[index] = (counts[index] ?? 0) + end - at;
    for (let i = 0; i < 4; i++)
      sums[index * 4 + i] = (sums[index * 4 + i] ?? 0) + (data[at * 4 + i] ?? 0) * (end - at);
  }
  return { indexes, colours: sums.map((sum, i) => Math.round(sum / (counts[i >> 2] ?? 1))) };
}

/** Equal for colours that share an index; what is hardly seen shares one. */
function keyOf(data: Uint8Array, at: number, drop: number): number {
  const [r, g, b, a] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0];
  return a < 8 ? 0 : ((r >> drop) << 20) | ((g >> drop) << 12) | ((b >> drop) << 4) | (a >> 4);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const INDEXED = 3;

function pngOf({ width, height }: Pixels, { indexes, colours }: Indexed): Uint8Array {
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
    chunk('IDAT', deflateSync(rows, { level: 4 })),
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
