// Bytes of a ZIP archive → the names in its directory, without unpacking anything (APPNOTE.TXT 4.3.12 and 4.3.16).

const END = 'PK\u0005\u0006';
const ENTRY = 0x02014b50;
/** Bytes that the end of the directory takes at most, with a comment as long as it may be. */
const END_ROOM = 22 + 0xffff;

/** Undefined when the archive has no directory that can be followed. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(END, undefined, 'latin1');
  if (end < 0 || end < data.length - END_ROOM || end + 22 > data.length) return undefined;
  const names: string[] = [];
  // Junk before the archive moves its directory: its size tells where it begins.
  let at = end - data.readUInt32LE(end + 12);
  while (at >= 0 && at + 46 <= end && data.readUInt32LE(at) === ENTRY) {
    const length = data.readUInt16LE(at + 28);
    names.push(data.toString('utf8', at + 46, at + 46 + length).replaceAll('\\', '/'));
    at += 46 + length + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return at === end ? names : undefined;
}
