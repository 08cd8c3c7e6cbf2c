// Files → a ZIP package (DOCX, PPTX, pictures) that is byte-identical on every run: fixed dates, fixed order.
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { type Abortable, abortable, yieldToEvents } from '../platform/abort.js';
import { mapConcurrently } from '../platform/concurrent.js';

/** Parts compressed concurrently: enough to keep the worker threads busy, few enough to finish soon after an abort. */
const CONCURRENCY = 32;

const deflate = promisify(deflateRaw);

/** ZIP has no dates before 1980. The build time would make each run differ and says nothing about the content. */
export const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));

/** Files whose content is compressed already. */
const COMPRESSED = /\.(?:png|jpe?g|xlsx)$/;

type Content = string | Uint8Array;

/**
 * Writes `[Content_Types].xml` first, as Office expects, then the parts by name. Compression runs on other threads
 * and starts before this function first awaits.
 * @throws the signal's reason on abort; no further part is compressed then.
 */
export async function writeZip(
  parts: Iterable<readonly [string, Content | Promise<Content>]>,
  { signal }: Abortable = {},
): Promise<Uint8Array> {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [, content] of sorted) if (content instanceof Promise) content.catch(() => undefined);
  const packing = mapConcurrently(sorted, CONCURRENCY, async ([name, content]) => {
    signal?.throwIfAborted();
    const entry = await entryOf(name, content instanceof Promise ? await content : content);
    await yieldToEvents(signal);
    return entry;
  });
  const entries = await abortable(packing, signal);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, header, data } of entries) {
    files.push(LOCAL, header, Buffer.from(name), data);
    directory.push(centralRecord(name, header, offset));
    offset += LOCAL.length + header.length + Buffer.byteLength(name) + data.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...files, list, endRecord(sorted.length, list.length, offset)]);
}

// Record layouts: APPNOTE.TXT 6.3, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end of central
// directory).
const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');
const END = Buffer.from('PK\x05\x06', 'latin1');
const VERSION = 20;
/** General-purpose flag: names are UTF-8. */
const UTF8 = 0x800;
const [STORED, DEFLATED] = [0, 8];

const bytesOf = (content: Content): Buffer =>
  typeof content === 'string'
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/**
 * zlib clears its whole window and hash table on each call, so sizing them to the content halves the time for small
 * files without growing the output.
 */
function deflated(content: Buffer): Promise<Buffer> {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.length + 1))));
  const memLevel = windowBits > 13 ? 8 : Math.max(5, windowBits - 6);
  return deflate(content, { windowBits, memLevel, chunkSize: Math.max(1024, 2 ** (windowBits - 1)) });
}

interface Entry {
  name: string;
  /** The local file header without its signature; the central directory repeats these bytes. */
  header: Buffer;
  /** Content as stored: compressed, or as is. */
  data: Buffer;
}

async function entryOf(name: string, part: Content): Promise<Entry> {
  const content = bytesOf(part);
  const packed = COMPRESSED.test(name) ? undefined : await deflated(content);
  const data = packed && packed.length < content.length ? packed : content;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8, 2);
  header.writeUInt16LE(data === content ? STORED : DEFLATED, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(dosDate(FIXED_DATE), 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return { name, header, data };
}

/** MS-DOS date: day in 5 bits, month in 4, years since 1980. */
const dosDate = (date: Date): number =>
  ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();

function centralRecord(name: string, header: Buffer, offset: number): Buffer {
  const own = Buffer.alloc(14);
  own.writeUInt32LE(offset, 10);
  const version = Buffer.from([VERSION, 0]);
  return Buffer.concat([CENTRAL, version, header, own, Buffer.from(name)]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([END, record]);
}
