// Bytes of a ZIP archive → the names in its central directory, without unpacking (APPNOTE.TXT 4.3.12 and 4.3.16).

const END = 'PK\u0005\u0006';
const ENTRY = 0x02014b50;
/** Maximum size of the end record, including the longest comment. */
const END_ROOM = 22 + 0xffff;

/** Undefined if the archive has no readable directory. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(END, undefined, 'latin1');
  if (end < 0 || end < data.length - END_ROOM || end + 22 > data.length) return undefined;
  const names: string[] = [];
  // Junk before the archive shifts offsets, so the directory's start is computed from its size.
  let at = end - data.readUInt32LE(end + 12);
  while (at >= 0 && at + 46 <= end && data.readUInt32LE(at) === ENTRY) {
    const length = data.readUInt16LE(at + 28);
    names.push(data.toString('utf8', at + 46, at + 46 + length).replaceAll('\\', '/'));
    at += 46 + length + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return at === end ? names : undefined;
}
