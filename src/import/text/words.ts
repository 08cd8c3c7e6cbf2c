// Small text predicates used throughout the import: words, capitals, endings.

/** Note marks inside a text while it is analysed: one private character, its note's index above this. */
export const CITE_BASE = 0x100000;
const CITES = /[\u{100000}-\u{10FFFD}]/gu;

export const cite = (note: number): string => String.fromCodePoint(CITE_BASE + note);

/** The text without its note marks. */
export const bare = (text: string): string => text.replace(CITES, '');

/** The text cut at its note marks: pieces of text, and indexes of notes between them. */
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

/** NFC, one space between words, no space at either end. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** How many words stand in a text: pieces between spaces that hold a letter or a digit. */
export function wordCount(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(piece)) count++;
  return count;
}

/** Whether a text is set in capitals: at least two letters, and nine in ten of those with case are capital. */
export function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 2 && lower * 9 <= upper;
}

/** Whether a text ends a sentence, a clause or an introduction; closing quotes and brackets may follow. */
export const endsSentence = (text: string): boolean => /[.!?;:…][”"’')\]»]*$/u.test(bare(text).trimEnd());

export const endsWithColon = (text: string): boolean => /:$/.test(bare(text).trimEnd());

/** Whether a text goes on from an unfinished one before it: it begins with a small letter. */
export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** A text's first letter made a capital, for a piece that begins inside a sentence. */
export function capitalised(text: string): string {
  return text.replace(
    /^(["“‘(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}
