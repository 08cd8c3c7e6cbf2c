// Resolves the letter of a glyph from what its font states, or marks it as unknown.
import type { Face } from './faces.js';

/** Stands for a glyph that the PDF does not map to a letter. */
export const UNKNOWN = '\ufffd';
/** A visible hyphen that the PDF encodes as a soft one. It must not vanish between digits. */
export const SEEN_HYPHEN = '\u2010';

/** Keeps the space of words removed from a line. No letter of a PDF is read as this character. */
export const TAKEN_OUT = '\u200b';

/** Codes that are no letters: controls, private use, noncharacters. */
const NO_LETTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\ufffe\uffff]|[\u{f0000}-\u{10ffff}]/gu;
/** Fast path: most letters by far. */
const PLAIN = /^[!-~]$/;
/** Invisible characters: joiners and direction marks. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The part of Adobe's Symbol encoding used with figures. Word maps these codes to private use. */
const SYMBOLS: Record<number, string> = {
  43: '+',
  45: '−',
  61: '=',
  162: '′',
  163: '≤',
  164: '⁄',
  174: '→',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  215: '⋅',
};

/** Undefined for a glyph without text. `isUnseen`: a space that stands in for an invisible letter. */
export function letterOf(
  unicode: string,
  code: number,
  face: Face,
  isUnseen: boolean,
): { text: string; byte?: string } | undefined {
  // Glyph 3 is the space in nearly every font, and the one that ToUnicode tables omit.
  if (!face.isSimple && code === 3 && unicode === '\u0003') return { text: ' ' };
  if (!face.knows(code)) return { text: UNKNOWN };
  if (PLAIN.test(unicode)) return { text: unicode };
  if (isUnseen && unicode.trim() === '') return { text: '\u00ad' };
  const visible = face.isSymbol ? signs(unicode, face) : unicode.replace(NO_LETTER, UNKNOWN);
  const text = visible
    .replace(INVISIBLE, '')
    .replace(/\u00ad/g, SEEN_HYPHEN)
    .replace(/^\s+$/, ' ');
  if (text === '') return undefined;
  const byte = face.isSimple && code > 0x7f && code < 0x100 ? byteLetter(code) : undefined;
  if (byte === undefined || byte === text) return { text };
  // A code mapped to a space may be a letter in a legacy encoding, so it must not separate words yet.
  return { text: text === ' ' && code !== 0xa0 ? '\u00a0' : text, byte };
}

/** Wingdings bullets stay in private use, where text cleaning recognises them. */
function signs(unicode: string, { name }: Face): string {
  if (!/symbol/i.test(name)) return unicode;
  return unicode.replace(/[\uf020-\uf0ff]/g, (sign) => SYMBOLS[sign.charCodeAt(0) - 0xf000] ?? sign);
}

const WINDOWS = new TextDecoder('windows-1252');
const byteLetter = (code: number): string => WINDOWS.decode(Uint8Array.of(code));
