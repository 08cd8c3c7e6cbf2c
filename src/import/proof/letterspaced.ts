// A line of single letters and digits separated by spaces → its words, if wider gaps show them. Keeps the same
// words elsewhere from matching it, and the digits of its figures together.
import { isSyllable } from '../text/syllable.js';

const LINE = /^[^\S\n]*[\p{L}\p{Nd}](?:[^\S\n]+[\p{L}\p{M}\p{Nd}.,:;!?/–-])+[^\S\n]*$/u;
/** Maximum line length examined, and minimum letters for a verdict. */
const LONGEST = 400;
const LEAST = 4;
/** Share of letters that must form valid syllables. */
const SURE = 0.75;

export const joinedLetters = (text: string): string =>
  /^\s*\S\p{M}*\s|\n/u.test(text) ? text.split('\n').map(joinedLine).join('\n') : text;

function joinedLine(line: string): string {
  const composed = line.normalize('NFC');
  if (composed.length > LONGEST || !LINE.test(composed)) return line;
  const gaps = (composed.trim().match(/\s+/g) ?? []).map(widthOf);
  const narrow = Math.min(...gaps);
  // Without wider gaps, nothing shows where words end.
  if (gaps.every((gap) => gap === narrow)) return line;
  const signs = composed.trim().split(/\s+/);
  const joined = signs
    .map((sign, index) => ((gaps[index - 1] ?? narrow) > narrow ? ` ${sign}` : sign))
    .join('');
  const words = joined.match(/\p{L}+/gu) ?? [];
  const all = words.join('').length;
  const read = words.filter(isSyllable).join('').length;
  return read >= LEAST && read >= SURE * all ? joined : line;
}

const widthOf = (gap: string): number => gap.replaceAll('\t', '    ').length;
