// Two documents → what both speak of and state differently, with both passages, and what only one of them states.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import { type PassagePlace, placeWords } from './beside.js';
import type { NamedDocument } from './compare.js';
import { excerpt } from './excerpt.js';
import { type DocumentText, documentText, type Passage } from './passages.js';
import { type Quantity, quantitiesOf } from './quantities.js';
import { statedDates } from './stated-dates.js';

/** One thing that two documents state: each side's words and passage. */
export interface Difference extends Diagnostic {
  a: PassagePlace & { words: string };
  b: PassagePlace & { words: string };
}
/** A passage with figures or dates of which the other document says nothing. */
export interface OnlyIn {
  file: string;
  passages: PassagePlace[];
}
export interface DocumentsCompared {
  /** Quantities and dated events that both state alike. */
  agreed: number;
  differences: Difference[];
  only: [OnlyIn, OnlyIn];
}

/** Share of the weight of what a quantity is of that another of the same thing has as well. */
const SAME = 0.62;
/** Without a time on one side, or a unit, more of it must be the same. */
const SURER = 0.8;
/** Things that one word tells are too many. */
const LEAST_WORDS = 2;

/** Values are compared whatever language either document is written in. */
export function compareDocuments(a: NamedDocument, b: NamedDocument, lang: Lang = 'vi'): DocumentsCompared {
  const texts = [a, b].map(({ document, file }) => documentText(document, file, lang)) as [
    DocumentText,
    DocumentText,
  ];
  const [first, second] = texts;
  const figures = pairsOf(quantitiesOf(first), quantitiesOf(second));
  const dates = pairsOf(statedDates(first), statedDates(second));
  const pairs = [
    ...figures.map((pair) => ({ ...pair, code: 'check/documents-differ' as const })),
    ...dates.map((pair) => ({ ...pair, code: 'check/dates-differ' as const })),
  ];
  const differing = pairs.filter(({ ours, theirs }) => ours.value !== theirs.value);
  const spoken = (side: 'ours' | 'theirs'): Set<Passage> => new Set(pairs.map((pair) => pair[side].passage));
  return {
    agreed: pairs.length - differing.length,
    differences: differing.map(({ ours, theirs, code }) => difference(code, [first, ours], [second, theirs])),
    only: [onlyIn(first, spoken('ours'), second), onlyIn(second, spoken('theirs'), first)],
  };
}

interface Pair {
  ours: Quantity;
  theirs: Quantity;
}

/** Each with its best partner of the other side, when it is the partner's best too; one that agrees goes first. */
function pairsOf(ours: readonly Quantity[], theirs: readonly Quantity[]): Pair[] {
  const weight = weights([...ours, ...theirs]);
  const scored = ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const score = likeness(one, other, weight);
      return score > 0
        ? [{ ours: one, theirs: other, score: score + (one.value === other.value ? 1 : 0) }]
        : [];
    }),
  );
  const taken = new Set<Quantity>();
  return scored
    .sort((x, y) => y.score - x.score)
    .filter((pair) => {
      if (taken.has(pair.ours) || taken.has(pair.theirs)) return false;
      taken.add(pair.ours).add(pair.theirs);
      return true;
    });
}

/** Rare words tell more of what a quantity is than common ones. */
function weights(all: readonly Quantity[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { subject } of all) for (const word of subject) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + all.length / (1 + (counts.get(word) ?? 0)));
}

/** 0 when they are of different things. */
function likeness(one: Quantity, other: Quantity, weight: (word: string) => number): number {
  if (one.unit !== other.unit) return 0;
  const shared = [...one.subject].filter((word) => other.subject.has(word));
  const timed = one.times.size > 0 && other.times.size > 0;
  if (timed && ![...one.times].some((time) => other.times.has(time))) return 0;
  if (one.times.size !== other.times.size && !(timed && one.times.size > 0)) return 0;
  if (shared.length < LEAST_WORDS) return 0;
  const mass = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  // Of the shorter one: a document may say more about the same thing.
  const least = Math.min(mass(one.subject), mass(other.subject));
  const score = least === 0 ? 0 : mass(shared) / least;
  return score >= (timed && one.unit !== '' ? SAME : SURER) ? score : 0;
}

function difference(
  code: 'check/documents-differ' | 'check/dates-differ',
  [first, ours]: [DocumentText, Quantity],
  [second, theirs]: [DocumentText, Quantity],
): Difference {
  const a = { ...placeOf(first, ours.passage), words: ours.shown };
  const b = { ...placeOf(second, theirs.passage), words: theirs.shown };
  const params = {
    a: a.words,
    b: b.words,
    other: b.file,
    at: placeWords(b.origin),
    ours: excerpt(a.text),
    theirs: excerpt(b.text),
  };
  return { ...diagnostic(code, params, { file: a.file, line: a.origin.line }), a, b };
}

const placeOf = ({ file }: DocumentText, { origin, text }: Passage): PassagePlace => ({ file, origin, text });

function onlyIn(document: DocumentText, spoken: ReadonlySet<Passage>, other: DocumentText): OnlyIn {
  const known = new Set(other.passages.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  const alone = document.passages.filter(
    (passage) =>
      !spoken.has(passage) &&
      passage.tokens.some(({ kind, key }) => (kind === 'number' || kind === 'date') && !known.has(key)),
  );
  return { file: document.file, passages: alone.map((passage) => placeOf(document, passage)) };
}
