// A document's text → slips of the source that a reader should look at. They are reported, never repaired.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lang } from '../../messages/message.js';
import { dateSlips } from '../../outline/dates.js';
import { sentences } from '../../outline/sentences.js';
import type { Origin } from '../model.js';
import { at, excerpt, placeOf } from '../structure/places.js';
import { bare, wordCount } from '../structure/text.js';
import { driftingNames } from './names.js';
import type { PlacedText } from './texts.js';

/** A full stop inside a sentence ("30 hòm đạn. đã đồng loạt"), two of them, a space inside a number. */
const STRAY_STOP = /(?<!\p{Ll})\p{Ll}{2,20}\.\s\p{Ll}[\p{L}\p{M}]*/gu;
const ABBREVIATED = /^(?:nxb|tr|tp|tx|st|vv|vs|etc|vd|cf|no|pp|vol)\./iu;
const TWO_STOPS = /(?<!\p{L})\p{L}{1,20}\.\.(?!\.)\s*\p{L}*/gu;
const BROKEN_NUMBER = /(?<![\d/])\d+[.,]\s\d+\s?%/gu;
const SENTENCE_WORDS = 12;
const SHINGLE = 4;

export function findSlips(texts: readonly PlacedText[], lang: Lang): Diagnostic[] {
  const found = texts.flatMap(({ text, origin }) => slipsOf(bare(text), origin, lang));
  return [
    ...found,
    ...driftingNames(texts),
    ...repeatedSentences(
      texts.filter(({ note }) => !note),
      lang,
    ),
  ];
}

function slipsOf(text: string, origin: Origin, lang: Lang): Diagnostic[] {
  const place = placeOf(origin);
  const found: Diagnostic[] = [];
  for (const [slip] of [...text.matchAll(STRAY_STOP), ...text.matchAll(TWO_STOPS)])
    if (!ABBREVIATED.test(slip))
      found.push(diagnostic('import/check-stop', { text: slip, ...at(origin) }, place));
  for (const [slip] of text.matchAll(BROKEN_NUMBER))
    found.push(diagnostic('import/check-number', { text: slip, ...at(origin) }, place));
  for (const { text: slip } of dateSlips(text, lang))
    found.push(diagnostic('import/check-date', { text: slip, ...at(origin) }, place));
  const opened = text.match(/“/g)?.length ?? 0;
  const closed = text.match(/”/g)?.length ?? 0;
  if (opened !== closed)
    found.push(diagnostic('import/check-quotation', { text: excerpt(text), ...at(origin) }, place));
  return found;
}

interface Seen {
  text: string;
  origin: Origin;
  shingles: number;
}

/** Sentences that stand twice, word for word or nearly: they share most of their runs of four words. */
function repeatedSentences(texts: readonly PlacedText[], lang: Lang): Diagnostic[] {
  const byShingle = new Map<string, Seen>();
  const found: Diagnostic[] = [];
  for (const { text, origin } of texts)
    for (const sentence of sentences(text, lang)) {
      const own = shingles(sentence);
      if (own.length === 0) continue;
      const twin = mostShared(own, byShingle);
      if (twin) {
        const { atVi: firstVi, atEn: firstEn } = at(twin.origin);
        const params = { text: excerpt(sentence, 10), firstVi, firstEn, ...at(origin) };
        found.push(diagnostic('import/check-repeated-sentence', params, placeOf(origin)));
      }
      const seen = { text: sentence, origin, shingles: own.length };
      for (const shingle of own) if (!byShingle.has(shingle)) byShingle.set(shingle, seen);
    }
  return found;
}

function shingles(sentence: string): string[] {
  if (wordCount(sentence) < SENTENCE_WORDS) return [];
  const words =
    bare(sentence)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, 1 - SHINGLE).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}

function mostShared(own: readonly string[], known: ReadonlyMap<string, Seen>): Seen | undefined {
  const shared = new Map<Seen, number>();
  for (const shingle of own) {
    const seen = known.get(shingle);
    if (seen) shared.set(seen, (shared.get(seen) ?? 0) + 1);
  }
  for (const [seen, count] of shared) if (count >= 0.7 * Math.max(own.length, seen.shingles)) return seen;
  return undefined;
}
