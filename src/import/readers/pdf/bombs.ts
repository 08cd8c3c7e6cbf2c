// Detects decompression bombs among the streams of a PDF. pdf.js inflates without limit, so this check runs first.
import { inflateSync } from 'node:zlib';

export const LARGEST_STREAM = 64 * 2 ** 20;
/** Deflate compresses at most 1032:1 (zlib technical details), so shorter streams are harmless. */
const MAX_HARMLESS = Math.floor(LARGEST_STREAM / 1032);
const LARGEST_LZW = 2 ** 20;
/** Bytes searched before a stream for its dictionary. Image streams are skipped, as they are not inflated here. */
const DICTIONARY = 1024;

export function hasBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image/.test(dictionary)) continue;
    if ((dictionary.match(/\/(?:Fl|FlateDecode)\b/g)?.length ?? 0) > 1) return true;
    const end = file.indexOf('endstream', at);
    const length = (end < 0 ? file.length : end) - at;
    if (dictionary.includes('/LZW') && length > LARGEST_LZW) return true;
    if (dictionary.includes('/Fl') && length > MAX_HARMLESS && unpacksTooFar(file, at, at + length))
      return true;
    if (end < 0) break;
    at = end;
  }
  return false;
}

function unpacksTooFar(file: Buffer, keyword: number, end: number): boolean {
  const start = keyword + 6 + (file[keyword + 6] === 13 ? 2 : 1);
  try {
    inflateSync(file.subarray(start, end), { maxOutputLength: LARGEST_STREAM });
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}
