// Small text predicates used throughout the import: words, capitals, endings.

/** While text is analysed, a note mark is one private-use character: this code plus the note's index. */
export const CITE_BASE = 0x100000;
const CITES = /[\u{100000}-\u{10FFFD}]/gu;

export const cite = (note: number): string => String.fromCodePoint(CITE_BASE + note);

/** Removes note marks. */
export const bare = (text: string): string => text.replace(CITES, '');

/** Splits a text at its note marks into pieces of text and note indexes. */
export function citePieces(text: string): (string | number)[] {
  const pieces: (string | number)[] = [];
  let from = 0;
  for (const match of text.matchAll(CITES)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push((match[0].codePointAt(0) ?? CITE_BASE) - CITE_BASE);
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** NFC, single spaces, trimmed. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Number of words: space-separated pieces that contain a letter or digit. */
export function wordCount(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(piece)) count++;
  return count;
}

/** Whether a text is in capitals: at least two, and at least nine in ten of its cased letters. */
export function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 2 && lower * 9 <= upper;
}

/** Whether a text ends a sentence, clause or introduction; closing quotes and brackets may follow. */
export const endsSentence = (text: string): boolean => /[.!?;:…][”"’')\]»]*$/u.test(bare(text).trimEnd());

export const endsWithColon = (text: string): boolean => /:$/.test(bare(text).trimEnd());

/** Whether a text continues an unfinished one: it begins with a lower-case letter. */
export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Capitalises the first letter of a text cut from inside a sentence. */
export function capitalised(text: string): string {
  return text.replace(
    /^(["“‘(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}
