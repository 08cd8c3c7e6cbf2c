// Lines in a legacy Vietnamese font encoding (TCVN3 or VNI) → Unicode, before anything is measured or joined: the
// code of a letter may be a soft hyphen or no-break space in Unicode, and widths and capitals are those of the real
// letters.
import type { Conversion } from '../model.js';
import { restoreCapitals } from './capitals.js';
import { withVietnameseD } from './eth.js';
import { type ConversionCounts, count } from './hygiene.js';
import { decodeLegacy, detectLegacy, type Legacy } from './legacy.js';
import { scoreVietnamese } from './syllable.js';

/** Letters that no legacy text holds once its bytes are read: a line with one of them is in Unicode already. */
const UNICODE_LETTER = /[\u0100-\u02af\u1e00-\u1eff]|[\u0300-\u036f]/;
const NON_ASCII = /[^\p{ASCII}]/u;
/** Lines looked at, and how many of them at the most: enough to know a document by. */
const SAMPLED = 2000;

/** How the lines of a document are converted; nothing when they are in Unicode. `tally` counts the lines changed. */
export function lineConverter(
  lines: readonly string[],
  tally: ConversionCounts,
): ((line: string) => string) | undefined {
  const marked = lines.slice(0, SAMPLED).filter((line) => NON_ASCII.test(line));
  const legacy = detectLegacy(marked.filter((line) => !UNICODE_LETTER.test(line)).join('\n'));
  return legacy && ((line) => convert(line, legacy, tally));
}

/** The text with its lines converted. */
export function convertText(text: string): { text: string; conversions: Conversion[] } {
  const tally: ConversionCounts = new Map();
  const lines = text.split('\n');
  const converter = lineConverter(lines, tally);
  const inUnicode = converter ? lines.map(converter) : lines;
  // Before lines are joined: "ð)" begins an item as "đ)" does.
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
