// Bytes of a text file → its text: by byte order mark, then as valid UTF-8, then by what reads as Vietnamese.
import { detectLegacy } from './legacy.js';
import { scoreVietnamese } from './syllable.js';

export interface DecodedText {
  text: string;
  /** TCVN3 and VNI bytes also come out as `latin1`; they are decoded when the text is cleaned. */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'latin1';
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = unicodeEncoding(bytes);
  if (encoding) return { text: decode(bytes, encoding), encoding };
  return eightBit(bytes);
}

function unicodeEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(bytes.subarray(0, 4000));
  // Vietnamese and English letters are mostly below U+0100, so in UTF-16 about every second byte is zero.
  if (zeros.even > 0.2 && zeros.odd < 0.02) return 'utf-16be';
  if (zeros.odd > 0.2 && zeros.even < 0.02) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : undefined;
}

/** Share of zero bytes at even and at odd offsets. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: (zeros[0] ?? 0) / half, odd: (zeros[1] ?? 0) / half };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // Streaming, because a file or sample may be cut within its last character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function eightBit(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, 64_000);
  const raw = Buffer.from(sample).toString('latin1');
  // Legacy letters are at their Latin-1 codes; quotation marks and dashes at those of Windows.
  if (detectLegacy(raw)) return { text: decode(bytes, 'windows-1252'), encoding: 'latin1' };
  const read = (encoding: 'windows-1258' | 'windows-1252') => scoreVietnamese(decode(sample, encoding)).valid;
  const encoding = read('windows-1258') > read('windows-1252') ? 'windows-1258' : 'windows-1252';
  return { text: decode(bytes, encoding).normalize('NFC'), encoding };
}
