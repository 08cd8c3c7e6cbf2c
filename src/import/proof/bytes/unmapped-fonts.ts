// The letters of a PDF → the fonts that do not say which letters their glyphs stand for: their codes spell noise, not
// text.
import { type LegibilityScore, legibilityOf } from '../../text/legibility.js';
import type { Letter } from './glyphs.js';

/** How a font ties its glyphs to letters. */
export type SpacingLink = 'stated' | 'guessed' | 'none';

/** Characters of words without which a font that states no letters is not believed. */
const LEAST_WORDS = 12;
/** Characters that tell something, at the least, and the share of words below which they are noise. */
const ENOUGH = { stated: 60, guessed: 12, none: 0 };
const WORDS = { stated: 0.1, guessed: 0.4, none: 0.5 };
/** A gap wider than this part of the size is a space. */
const SPACE = 0.17;
/** Characters of one font that are looked at. */
const SAMPLE = 8000;

export function unmappedFonts(
  letters: readonly Letter[],
  ties: ReadonlyMap<string, SpacingLink>,
): Set<string> {
  const told = new Map<string, { stated: string; bytes: string }>();
  let last: Letter | undefined;
  for (const letter of letters) {
    const own = told.get(letter.font) ?? { stated: '', bytes: '' };
    const goesOn = last && letter.x >= last.x && letter.x - last.end < SPACE * letter.size;
    const gap = goesOn && last?.font === letter.font ? '' : ' ';
    last = letter;
    if (own.stated.length > SAMPLE) continue;
    own.stated += gap + letter.text;
    own.bytes += gap + (letter.byte ?? letter.text);
    told.set(letter.font, own);
  }
  const fonts = [...told].filter(([font, { stated, bytes }]) => {
    const tie = ties.get(font);
    return tie && isNoise(legibilityOf(stated), tie) && isNoise(legibilityOf(bytes), tie);
  });
  return new Set(fonts.map(([font]) => font));
}

function isNoise({ words, noise }: LegibilityScore, tie: SpacingLink): boolean {
  if (tie === 'none' && words < LEAST_WORDS) return true;
  return words + noise >= ENOUGH[tie] && words < WORDS[tie] * (words + noise);
}
