// Text in a legacy Vietnamese font encoding (TCVN3/ABC or VNI, its bytes read as Latin-1) → Unicode. The encoding
// is detected by scoring the text in each; a font's name alone is not reliable.
import iconv from 'iconv-lite';
import { isSyllable, scoreVietnamese } from './syllable.js';

export type Legacy = 'tcvn3' | 'vni';

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** VNI codes after a base letter: circumflex or breve, and the tones on it in the order of TONES. */
const VNI_MARKED = { plain: 'ùøûõï', '\u0302': 'áàåãä', '\u0306': 'éèúüë' };
const VNI_ALONE = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI = vniTable();
const VNI_CODES = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöñíìæóòîÔÖÑÍÌÆÓÒÎ]/g;

function vniTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (code: string, letter: string): void => {
    const upper = code.toUpperCase();
    table.set(code, letter.normalize('NFC'));
    table.set(upper, letter.normalize('NFC').toUpperCase());
    // Some keyboards typed a capital with the small form of its mark.
    if (code.length === 2) table.set(upper.charAt(0) + code.charAt(1), letter.normalize('NFC').toUpperCase());
  };
  for (const [code, letter] of Object.entries(VNI_ALONE)) add(code, letter);
  const tones = (base: string, letter: string, codes: string): void =>
    TONES.forEach((tone, index) => {
      add(base + codes.charAt(index), letter + tone);
    });
  for (const base of 'aeouy') tones(base, base, VNI_MARKED.plain);
  for (const [base, letter] of ['ôơ', 'öư']) tones(base ?? '', letter ?? '', VNI_MARKED.plain);
  for (const base of 'aeo') {
    add(`${base}â`, `${base}\u0302`);
    tones(base, `${base}\u0302`, VNI_MARKED['\u0302']);
  }
  add('aê', 'a\u0306');
  tones('a', 'a\u0306', VNI_MARKED['\u0306']);
  return table;
}

/** TCVN3 codes that a font or program replaced with a similar-looking character. */
const SAME_LOOK: Record<string, string> = {
  '\u2010': '\u00ad',
  '\u2011': '\u00ad',
  μ: 'µ',
  '∙': '·',
  '⋅': '·',
};

/** Decodes text from an encoding; characters outside Latin-1 stay. */
export function decodeLegacy(text: string, encoding: Legacy): string {
  if (encoding === 'vni') return text.replace(VNI_CODES, (code) => VNI.get(code) ?? code).normalize('NFC');
  const decoded = text
    .replace(/[‐‑μ∙⋅]/g, (letter) => SAME_LOOK[letter] ?? letter)
    .replace(/[\u00a1-\u00fe]+/g, (codes) => iconv.decode(Buffer.from(codes, 'latin1'), 'tcvn'));
  return withHiddenU(decoded.normalize('NFC'));
}

/** "c-ơng": TCVN3's "ư" has the code of a soft hyphen, which some programs write as a hyphen. */
function withHiddenU(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(/[\p{L}\p{M}-]+/gu, (word, at: number) => {
    if (!word.includes('-')) return word;
    // "d- Nhiệm vụ": the letter of a list item.
    if (/^\p{L}-$/u.test(word) && /^\s*$/.test(text.slice(0, at))) return word;
    const whole = word.replaceAll('-', 'ư');
    const parts = word.split('-').filter((part) => part !== '');
    const isWhole = parts.length > 0 && isSyllable(whole) && !parts.every(isSyllable);
    return isWhole || word === '-u' || word === '-a' ? whole : word;
  });
}

/** Letters legacy text consists of; without one there is nothing to decode. */
const LEGACY_LETTER = /[\u00a1-\u00fe]/;
/** Number of characters examined. */
const SAMPLE = 8000;
const ENCODINGS: readonly Legacy[] = ['tcvn3', 'vni'];

/**
 * The encoding in which clearly more of the text's words are Vietnamese syllables than as it is.
 * @param words number of non-ASCII words needed for a verdict; fewer if the surrounding text has been identified
 * already
 */
export function detectLegacy(whole: string, words = 4): Legacy | undefined {
  const text = whole.slice(0, SAMPLE);
  if (!LEGACY_LETTER.test(text)) return undefined;
  const asIs = share(text);
  let best: { encoding: Legacy; ratio: number } | undefined;
  for (const encoding of ENCODINGS) {
    const read = share(decodeLegacy(text, encoding));
    const clear = read.words >= words && read.ratio >= 0.7 && read.ratio >= asIs.ratio + 0.25;
    if (clear && read.ratio > (best?.ratio ?? 0)) best = { encoding, ratio: read.ratio };
  }
  return best?.encoding;
}

function share(text: string): { words: number; ratio: number } {
  const { words, valid } = scoreVietnamese(text);
  return { words, ratio: words === 0 ? 0 : valid / words };
}
