// Lines in a legacy Vietnamese font encoding (TCVN3 or VNI) → Unicode. Runs before anything is measured or joined,
// because a letter's code may be a soft hyphen or no-break space in Unicode, and widths and capitals must be those
// of the real letters.
import type { Conversion } from '../model.js';
import { restoreCapitals } from './capitals.js';
import { withVietnameseD } from './eth.js';
import { type ConversionCounts, count } from './hygiene.js';
import { decodeLegacy, detectLegacy, type Legacy } from './legacy.js';
import { scoreVietnamese } from './syllable.js';

/** Letters that legacy text cannot contain once its bytes are decoded: a line with one of them is Unicode already. */
const UNICODE_LETTER = /[\u0100-\u02af\u1e00-\u1eff]|[\u0300-\u036f]/;
const NON_ASCII = /[^\p{ASCII}]/u;
/** Maximum lines examined, enough to identify a document's encoding. */
const SAMPLED = 2000;

/** A function that converts the document's lines; undefined if they are Unicode. Counts changed lines in `tally`. */
export function lineConverter(
  lines: readonly string[],
  tally: ConversionCounts,
): ((line: string) => string) | undefined {
  const marked = lines.slice(0, SAMPLED).filter((line) => NON_ASCII.test(line));
  const legacy = detectLegacy(marked.filter((line) => !UNICODE_LETTER.test(line)).join('\n'));
  return legacy && ((line) => convert(line, legacy, tally));
}

/** Converts all lines of a text. */
export function convertText(text: string): { text: string; conversions: Conversion[] } {
  const tally: ConversionCounts = new Map();
  const lines = text.split('\n');
  const converter = lineConverter(lines, tally);
  const inUnicode = converter ? lines.map(converter) : lines;
  // Before lines are joined, because "ð)" starts an item just as "đ)" does.
  const sample = inUnicode.slice(0, SAMPLED).join('\n');
  const converted = inUnicode.map((line) => withVietnameseD(line, sample));
  count(tally, 'eth-letters', converted.filter((line, index) => line !== inUnicode[index]).length);
  return {
    text: converted.join('\n'),
    conversions: [...tally].map(([what, times]) => ({ what, count: times })),
  };
}

function convert(line: string, legacy: Legacy, tally: ConversionCounts): string {
  if (!NON_ASCII.test(line) || UNICODE_LETTER.test(line)) return capitals(line, legacy, tally);
  const decoded = decodeLegacy(line, legacy);
  if (decoded === line || scoreVietnamese(decoded).valid < scoreVietnamese(line).valid) return line;
  count(tally, legacy);
  return capitals(decoded, legacy, tally);
}

function capitals(line: string, legacy: Legacy, tally: ConversionCounts): string {
  const restored = legacy === 'tcvn3' ? restoreCapitals(line) : line;
  if (restored !== line) count(tally, 'capitals');
  return restored;
}
