// Decides what separates each glyph of a line from the previous one: nothing, a space, or a border between texts.
// Spaces are measured: text may be letter-spaced, so that only a gap wider than the others ends a word.
import { isSyllable } from '../../text/syllable.js';
import type { Glyph } from './glyphs.js';

export type Between = 'nothing' | 'space' | 'border';

export interface GlyphGap {
  glyph: Glyph;
  /** Distance from the previous glyph, relative to font size. */
  gap: number;
  /** A space character precedes it in the PDF. */
  isSpaced: boolean;
  /** A superscript, subscript or rule stands between the two, so they cannot be one text. */
  isCut: boolean;
}

/** A gap exceeding the letter spacing by this is a space. Relative to font size. */
const SPACE = 0.15;
/** A wider gap separates two texts. Relative to font size. */
const BORDER = 0.6;
/** Minimum gap between letters for text to count as letter-spaced. */
const TRACKED = 0.08;
/** Minimum consecutive single letters that may be one letter-spaced word. */
const MIN_LETTERS = 4;

export function spacingOf(spots: readonly GlyphGap[]): Between[] {
  const between = classify(spots, trackingOf(spots));
  for (const [from, to] of looseLetters(spots, between)) {
    const part = spots.slice(from, to).map((spot, index) => (index === 0 ? { ...spot, gap: 0 } : spot));
    const typed = mostlySpaced(part) ? part.map((spot) => ({ ...spot, isSpaced: false })) : part;
    const tracking = trackingOf(typed);
    if (tracking === 0) continue;
    classify(typed, tracking).forEach((what, index) => {
      if (index > 0) between[from + index] = what;
    });
  }
  return between;
}

function classify(spots: readonly GlyphGap[], tracking: number): Between[] {
  const border = BORDER + 3 * tracking;
  return spots.map(({ gap, isSpaced, isCut }) => {
    if (isCut || gap > border) return 'border';
    return (isSpaced && gap > 0.5 * TRACKED) || gap > tracking + SPACE ? 'space' : 'nothing';
  });
}

/** Stretches of single letters between spaces: start and end index. */
function looseLetters(spots: readonly GlyphGap[], between: readonly Between[]): [number, number][] {
  const starts = spots.flatMap((_, index) => (index === 0 || between[index] !== 'nothing' ? [index] : []));
  const found: [number, number][] = [];
  let from: number | undefined;
  for (const [word, start] of starts.entries()) {
    const isLetter = (starts[word + 1] ?? spots.length) - start === 1;
    const isOver = from !== undefined && (!isLetter || spots[start]?.isCut === true);
    if (from !== undefined && isOver) {
      if (start - from >= MIN_LETTERS) found.push([from, start]);
      from = undefined;
    }
    if (isLetter) from ??= start;
  }
  if (from !== undefined && spots.length - from >= MIN_LETTERS) found.push([from, spots.length]);
  return found;
}

const mostlySpaced = (spots: readonly GlyphGap[]): boolean =>
  spots.filter(({ isSpaced }) => isSpaced).length > 0.8 * (spots.length - 1);

/** The letter spacing relative to font size; 0 if the text is not letter-spaced, or that is uncertain. */
function trackingOf(spots: readonly GlyphGap[]): number {
  const inner = spots.slice(1).filter(({ isCut }) => !isCut);
  const unspaced = inner.filter(({ isSpaced }) => !isSpaced);
  const hasSpaces = unspaced.length < inner.length;
  const gaps = unspaced.map(({ gap }) => gap).sort((a, b) => a - b);
  if (gaps.length < 2) return 0;
  const tracking = gaps[Math.floor(0.3 * gaps.length)] ?? 0;
  const similar = gaps.filter((gap) => Math.abs(gap - tracking) < Math.max(0.05, 0.15 * tracking));
  if (tracking < TRACKED || 2 * similar.length < gaps.length) return 0;
  const isStated = spots.filter(({ glyph }) => glyph.tracking > 0.5 * tracking).length > 0.5 * spots.length;
  // Even gaps between real spaces are deliberate.
  const isEven = hasSpaces && similar.length > 0.8 * gaps.length;
  return isStated || isEven || readsAsWords(spots, tracking) ? tracking : 0;
}

/** Whether most letters form words of a language when joined. */
function readsAsWords(spots: readonly GlyphGap[], tracking: number): boolean {
  let text = '';
  classify(spots, tracking).forEach((between, index) => {
    text += `${between === 'nothing' || index === 0 ? '' : ' '}${spots[index]?.glyph.text ?? ''}`;
  });
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const count = (list: readonly string[]): number => list.reduce((sum, word) => sum + word.length, 0);
  const letters = count(words);
  return letters > 0.25 * text.replace(/\s/g, '').length && count(words.filter(isWord)) > 0.6 * letters;
}

/** A Vietnamese syllable of at least two letters, or a pronounceable word in plain Latin letters. */
const isWord = (word: string): boolean =>
  word.length > 1 &&
  (isSyllable(word) || (word.length > 4 && /^[a-z]+$/i.test(word) && isPronounceable(word)));

const isPronounceable = (word: string): boolean =>
  !/[^aeiouy]{5}/i.test(word) &&
  (word.match(/[aeiouy]/gi)?.length ?? 0) > 0.2 * word.length &&
  !isAlphabetRun(word.toLowerCase());

/** "ABCD": labels of a list or of columns. */
const isAlphabetRun = (word: string): boolean =>
  Array.from(word).every((letter, at) => letter.charCodeAt(0) === word.charCodeAt(0) + at);
