// The glyphs of a line from left to right → what separates each from the next: nothing, a space, or a border. Spaces
// are measured: letters may be spaced out, so that a word ends only at a gap wider than the others.
import { isSyllable } from '../../text/syllable.js';
import type { Glyph } from './glyphs.js';

export type Between = 'nothing' | 'space' | 'border';

export interface GlyphGap {
  glyph: Glyph;
  /** From the glyph before, as a part of the size. */
  gap: number;
  /** A space of the PDF's own stands before it. */
  isSpaced: boolean;
  /** Something raised or a rule stands between: it cannot be one text with the glyph before. */
  isCut: boolean;
}

/** Wider than the gap between letters by so much is a space, in sizes. */
const SPACE = 0.15;
/** Wider than this the glyphs belong to texts of their own, in sizes. */
const BORDER = 0.6;
/** Gaps between letters from which on the letters are set apart. */
const TRACKED = 0.08;
/** Letters in a row, each a word by itself, that may be one word set apart. */
const LEAST_LETTERS = 4;

export function spacingOf(spots: readonly GlyphGap[]): Between[] {
  const between = judged(spots, trackingOf(spots));
  for (const [from, to] of looseLetters(spots, between)) {
    const part = spots.slice(from, to).map((spot, index) => (index === 0 ? { ...spot, gap: 0 } : spot));
    const typed = mostlySpaced(part) ? part.map((spot) => ({ ...spot, isSpaced: false })) : part;
    const tracking = trackingOf(typed);
    if (tracking === 0) continue;
    judged(typed, tracking).forEach((what, index) => {
      if (index > 0) between[from + index] = what;
    });
  }
  return between;
}

function judged(spots: readonly GlyphGap[], tracking: number): Between[] {
  const border = BORDER + 3 * tracking;
  return spots.map(({ gap, isSpaced, isCut }) => {
    if (isCut || gap > border) return 'border';
    return (isSpaced && gap > 0.5 * TRACKED) || gap > tracking + SPACE ? 'space' : 'nothing';
  });
}

/** Stretches of single letters between spaces, from and up to. */
function looseLetters(spots: readonly GlyphGap[], between: readonly Between[]): [number, number][] {
  const starts = spots.flatMap((_, index) => (index === 0 || between[index] !== 'nothing' ? [index] : []));
  const found: [number, number][] = [];
  let from: number | undefined;
  for (const [word, start] of starts.entries()) {
    const isLetter = (starts[word + 1] ?? spots.length) - start === 1;
    const isOver = from !== undefined && (!isLetter || spots[start]?.isCut === true);
    if (from !== undefined && isOver) {
      if (start - from >= LEAST_LETTERS) found.push([from, start]);
      from = undefined;
    }
    if (isLetter) from ??= start;
  }
  if (from !== undefined && spots.length - from >= LEAST_LETTERS) found.push([from, spots.length]);
  return found;
}

const mostlySpaced = (spots: readonly GlyphGap[]): boolean =>
  spots.filter(({ isSpaced }) => isSpaced).length > 0.8 * (spots.length - 1);

/** The gap between letters where they are set apart, in sizes; 0 where they are not, or where it is not sure. */
function trackingOf(spots: readonly GlyphGap[]): number {
  const inner = spots.slice(1).filter(({ isCut }) => !isCut);
  const unspaced = inner.filter(({ isSpaced }) => !isSpaced);
  const hasSpaces = unspaced.length < inner.length;
  const gaps = unspaced.map(({ gap }) => gap).sort((a, b) => a - b);
  if (gaps.length < 2) return 0;
  const tracking = gaps[Math.floor(0.3 * gaps.length)] ?? 0;
  const like = gaps.filter((gap) => Math.abs(gap - tracking) < Math.max(0.05, 0.15 * tracking));
  if (tracking < TRACKED || 2 * like.length < gaps.length) return 0;
  const isStated = spots.filter(({ glyph }) => glyph.tracking > 0.5 * tracking).length > 0.5 * spots.length;
  // Gaps that are all alike, between spaces of the text's own, are set so.
  const isEven = hasSpaces && like.length > 0.8 * gaps.length;
  return isStated || isEven || readsAsWords(spots, tracking) ? tracking : 0;
}

/** Most letters become parts of words that a language has when they are joined. */
function readsAsWords(spots: readonly GlyphGap[], tracking: number): boolean {
  let text = '';
  judged(spots, tracking).forEach((between, index) => {
    text += `${between === 'nothing' || index === 0 ? '' : ' '}${spots[index]?.glyph.text ?? ''}`;
  });
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const count = (list: readonly string[]): number => list.reduce((sum, word) => sum + word.length, 0);
  const letters = count(words);
  return letters > 0.25 * text.replace(/\s/g, '').length && count(words.filter(isWord)) > 0.6 * letters;
}

/** A syllable of at least two letters, or what can be said in a language of plain letters. */
const isWord = (word: string): boolean =>
  word.length > 1 && (isSyllable(word) || (word.length > 4 && /^[a-z]+$/i.test(word) && isSayable(word)));

const isSayable = (word: string): boolean =>
  !/[^aeiouy]{5}/i.test(word) &&
  (word.match(/[aeiouy]/gi)?.length ?? 0) > 0.2 * word.length &&
  !isCount(word.toLowerCase());

/** "ABCD": the letters of a list or of columns. */
const isCount = (word: string): boolean =>
  Array.from(word).every((letter, at) => letter.charCodeAt(0) === word.charCodeAt(0) + at);
