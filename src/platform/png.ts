// Rows of pixels → a PNG file (W3C, PNG third edition). Used instead of sharp where sharp would be too slow for
// pictures of few colours, or runs in a thread that may be terminated mid-draw.
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Colour types (11.2.1) with eight bits a channel, or an eight-bit palette index. */
const COLOURS = { rgb: 2, indexed: 3, rgba: 6 } as const;

export interface Png {
  width: number;
  height: number;
  colours: keyof typeof COLOURS;
  /** Chunks between the header and the pixels, such as a palette. */
  chunks?: readonly (readonly [name: string, data: Uint8Array])[];
  /** The output of `filteredRows`, compressed with zlib. */
  packed: Uint8Array;
}

/** Rows ready for compression: each begins with its filter byte, 0 for none. `stride`: bytes of a row. */
export function filteredRows(data: Uint8Array, stride: number, height: number): Uint8Array {
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(data.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return rows;
}

export function pngFile({ width, height, colours, chunks = [], packed }: Png): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOURS[colours], 0, 0, 0], 8);
  const between = chunks.map(([name, data]) => chunk(name, data));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...between,
    chunk('IDAT', packed),
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
