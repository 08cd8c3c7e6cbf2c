// A glyph's letter as a PDF's font states it → the letter that is read, or that none is known.
import type { Face } from './faces.js';

/** Stands for a glyph of which the PDF does not say what letter it is. */
export const UNKNOWN = '\ufffd';
/** A hyphen that is seen, where the PDF writes a soft one: it must not vanish between figures. */
export const SEEN_HYPHEN = '\u2010';

/** Keeps the room of words that were taken out of their line; no letter of a PDF is read as it. */
export const TAKEN_OUT = '\u200b';

/** Codes that no letter has: controls, private use, what Unicode itself calls unknown. */
const NO_LETTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\ufffe\uffff]|[\u{f0000}-\u{10ffff}]/gu;
/** Most letters by far. */
const PLAIN = /^[!-~]$/;
/** Has no look of its own: joiners, marks of direction. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Adobe's Symbol encoding of the signs that figures need; Word puts these codes into private use. */
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

/** Undefined of a glyph that is nothing to read. `isUnseen`: a space that stands in for a letter without a look. */
export function letterOf(
  unicode: string,
  code: number,
  face: Face,
  isUnseen: boolean,
): { text: string; byte?: string } | undefined {
  // Nearly every font's third glyph is its space, and the one that tables of letters leave out.
  if (!face.isSimple && code === 3 && unicode === '\u0003') return { text: ' ' };
  if (!face.knows(code)) return { text: UNKNOWN };
  if (PLAIN.test(unicode)) return { text: unicode };
  if (isUnseen && unicode.trim() === '') return { text: '\u00ad' };
  const told = face.isSymbol ? signs(unicode, face) : unicode.replace(NO_LETTER, UNKNOWN);
  const text = told
    .replace(UNSEEN, '')
    .replace(/\u00ad/g, SEEN_HYPHEN)
    .replace(/^\s+$/, ' ');
  if (text === '') return undefined;
  const byte = face.isSimple && code > 0x7f && code < 0x100 ? byteLetter(code) : undefined;
  if (byte === undefined || byte === text) return { text };
  // A space by the font's table, which may be a letter of an old encoding, does not part words yet.
  return { text: text === ' ' && code !== 0xa0 ? '\u00a0' : text, byte };
}

/** Bullets of Wingdings stay in private use, where the text's hygiene knows them. */
function signs(unicode: string, { name }: Face): string {
  if (!/symbol/i.test(name)) return unicode;
  return unicode.replace(/[\uf020-\uf0ff]/g, (sign) => SYMBOLS[sign.charCodeAt(0) - 0xf000] ?? sign);
}

const WINDOWS = new TextDecoder('windows-1252');
const byteLetter = (code: number): string => WINDOWS.decode(Uint8Array.of(code));
