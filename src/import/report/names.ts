// A document's texts → names that it writes in more than one way: "Chí Kiên", "CHỈ KIÊN", "Chi Kiên".
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { at, placeOf } from '../structure/places.js';
import { bare, isCapitals, stripped } from '../structure/text.js';
import type { PlacedText } from './texts.js';

const PAIR = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*)\s(?=(\p{Lu}[\p{L}\p{M}]*))/gu;
/** A form counts as the name when it stands at least so often, and so many times as often as the other. */
const USUAL = { times: 3, ratio: 3 };

interface Form {
  /** As first written; forms that differ in capitals alone are one. */
  text: string;
  times: number;
  /** Whether it stands in running text, where small letters show that its capitals are those of a name. */
  named: boolean;
  place: PlacedText;
}

export function driftingNames(texts: readonly PlacedText[]): Diagnostic[] {
  const byKey = new Map<string, Map<string, Form>>();
  for (const place of texts) {
    const text = bare(place.text);
    const named = !isCapitals(text);
    for (const match of text.matchAll(PAIR)) {
      const pair = `${match[1]} ${match[2]}`;
      const forms = byKey.get(stripped(pair)) ?? new Map<string, Form>();
      const form = toneless(pair);
      const known = forms.get(form) ?? { text: pair, times: 0, named: false, place };
      const shown = named && !known.named ? pair : known.text;
      forms.set(form, { ...known, text: shown, times: known.times + 1, named: known.named || named });
      byKey.set(stripped(pair), forms);
    }
  }
  return [...byKey.values()].flatMap(drift);
}

function drift(forms: ReadonlyMap<string, Form>): Diagnostic[] {
  if (forms.size < 2) return [];
  const [usual, ...others] = [...forms.values()].sort((a, b) => b.times - a.times);
  if (!usual?.named || usual.times < USUAL.times) return [];
  return others
    .filter(({ times }) => times * USUAL.ratio <= usual.times)
    .map(({ text, times, place: { origin } }) =>
      diagnostic('import/check-name', { text, usual: usual.text, times, ...at(origin) }, placeOf(origin)),
    );
}

/** Small letters with the tone mark moved to the syllable's end: "uỷ" and "ủy", "hoà" and "hòa" are one spelling. */
function toneless(pair: string): string {
  return pair
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const parts = word.normalize('NFD');
      const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC') + tones.join('');
    })
    .join(' ');
}
