// The letters of a PDF → fonts that do not say which letters their glyphs are, so that their codes spell noise.
import { type LegibilityScore, legibilityOf } from '../../text/legibility.js';
import type { Letter } from './glyphs.js';

/** How a font maps its glyphs to letters. */
export type SpacingLink = 'stated' | 'guessed' | 'none';

/** Minimum characters in words before a font without a mapping is trusted. */
const LEAST_WORDS = 12;
/** Minimum characters for a verdict, and the share of words below which they are noise. */
const ENOUGH = { stated: 60, guessed: 12, none: 0 };
const WORDS = { stated: 0.1, guessed: 0.4, none: 0.5 };
/** Gaps wider than this share of the font size are spaces. */
const SPACE = 0.17;
/** Maximum characters examined per font. */
const SAMPLE = 8000;

export function unmappedFonts(
  letters: readonly Letter[],
  ties: ReadonlyMap<string, SpacingLink>,
): Set<string> {
  const samples = new Map<string, { stated: string; bytes: string }>();
  let last: Letter | undefined;
  for (const letter of letters) {
    const sample = samples.get(letter.font) ?? { stated: '', bytes: '' };
    const isAdjacent = last && letter.x >= last.x && letter.x - last.end < SPACE * letter.size;
    const gap = isAdjacent && last?.font === letter.font ? '' : ' ';
    last = letter;
    if (sample.stated.length > SAMPLE) continue;
    sample.stated += gap + letter.text;
    sample.bytes += gap + (letter.byte ?? letter.text);
    samples.set(letter.font, sample);
  }
  const fonts = [...samples].filter(([font, { stated, bytes }]) => {
    const tie = ties.get(font);
    return tie && isNoise(legibilityOf(stated), tie) && isNoise(legibilityOf(bytes), tie);
  });
  return new Set(fonts.map(([font]) => font));
}

function isNoise({ words, noise }: LegibilityScore, tie: SpacingLink): boolean {
  if (tie === 'none' && words < LEAST_WORDS) return true;
  return words + noise >= ENOUGH[tie] && words < WORDS[tie] * (words + noise);
}
