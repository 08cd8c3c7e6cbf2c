// Raw text → clean Unicode text: composed, without invisible characters, ligatures and look-alike letters. Changes
// are counted; words themselves are never changed.
import type { Conversion } from '../model.js';

/** Number of characters changed, by kind. Owned and passed along by the caller. */
export type ConversionCounts = Map<Conversion['what'], number>;

export function count(tally: ConversionCounts, what: Conversion['what'], times = 1): void {
  if (times > 0) tally.set(what, (tally.get(what) ?? 0) + times);
}

export function conversions(tally: ConversionCounts): Conversion[] {
  return [...tally].map(([what, times]) => ({ what, count: times }));
}

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** Symbol and Wingdings characters of Word's bullets in the private-use area. */
const BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf076\uf0fc\uf0be\uf02d]/g;
const NEEDS_CLEANING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining marks are listed as such.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u01a2\u01a3\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufffe\uffff]/;

export function cleanText(raw: string, tally: ConversionCounts): string {
  if (!NEEDS_CLEANING.test(raw)) return raw;
  let text = swap(raw, /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ', tally, 'nbsp');
  text = swap(text, /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '', tally, 'zero-width');
  text = swap(text, /\u00ad/g, '', tally, 'soft-hyphen');
  text = swap(text, /[\ufb00-\ufb06]/g, (letter) => LIGATURES[letter] ?? letter, tally, 'ligature');
  text = swap(text, /\u01a2/g, 'Ư', tally, 'oi-letters');
  text = swap(text, /\u01a3/g, 'ư', tally, 'oi-letters');
  text = text.replace(BULLETS, '•').replace(/[\u2028\u2029]/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
  text = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
  return compose(text, tally);
}

function compose(text: string, tally: ConversionCounts): string {
  const composed = text.normalize('NFC');
  if (composed !== text) count(tally, 'nfc', Math.max(1, text.length - composed.length));
  return composed;
}

function swap(
  text: string,
  pattern: RegExp,
  into: string | ((found: string) => string),
  tally: ConversionCounts,
  what: Conversion['what'],
): string {
  return text.replace(pattern, (found) => {
    count(tally, what);
    return typeof into === 'string' ? into : into(found);
  });
}
