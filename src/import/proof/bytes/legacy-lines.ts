// Passages in a legacy Vietnamese font encoding → Unicode, if the first reading found such text.
import type { Conversion } from '../../model.js';
import { lineConverter } from '../../text/convert.js';
import type { ExtractedText } from '../extracted-text.js';

export function inUnicode(
  passages: readonly ExtractedText[],
  conversions: readonly Conversion[],
): ExtractedText[] {
  if (!conversions.some(({ what }) => what === 'tcvn3' || what === 'vni')) return [...passages];
  const convert = lineConverter(
    passages.map(({ text }) => text),
    new Map(),
  );
  return convert ? passages.map((passage) => ({ ...passage, text: convert(passage.text) })) : [...passages];
}
