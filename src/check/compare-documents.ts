// Two documents → what they state differently, with both passages, and what only one of them states.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import type { NamedDocument } from './check-outline.js';
import { dateFacts } from './date-facts.js';
import { excerpt } from './excerpt.js';
import { nameFacts } from './name-facts.js';
import { pairsOf } from './pairing.js';
import { type DocumentText, documentText, type Passage } from './passages.js';
import { type Fact, quantityFacts } from './quantity-facts.js';
import { type PassagePlace, placeParams } from './rule-context.js';

/** One fact that the documents state differently: each side's words and passage. */
export interface Difference extends Diagnostic {
  a: PassagePlace & { words: string };
  b: PassagePlace & { words: string };
}
/** A passage with figures or dates that the other document does not mention. */
export interface OnlyIn {
  file: string;
  passages: PassagePlace[];
}
export interface DocumentsCompared {
  /** Quantities and dated events on which both agree. */
  agreed: number;
  differences: Difference[];
  only: [OnlyIn, OnlyIn];
}

/** Values compare equal across the documents' languages. */
export function compareDocuments(a: NamedDocument, b: NamedDocument, lang: Lang = 'vi'): DocumentsCompared {
  const texts = [a, b].map(({ document, file }) => documentText(document, file, lang)) as [
    DocumentText,
    DocumentText,
  ];
  const [first, second] = texts;
  const figures = pairsOf(quantityFacts(first), quantityFacts(second));
  const dates = pairsOf(dateFacts(first), dateFacts(second));
  const names = pairsOf(nameFacts(first), nameFacts(second));
  const pairs = [
    ...figures.map((pair) => ({ ...pair, code: 'check/documents-differ' as const })),
    ...dates.map((pair) => ({ ...pair, code: 'check/dates-differ' as const })),
    ...names.map((pair) => ({ ...pair, code: 'check/names-differ' as const })),
  ];
  const differing = pairs.filter(({ ours, theirs }) => ours.value !== theirs.value);
  const spoken = (side: 'ours' | 'theirs'): Set<Passage> => new Set(pairs.map((pair) => pair[side].passage));
  return {
    agreed: pairs.length - differing.length,
    differences: differing.map(({ ours, theirs, code }) => difference(code, [first, ours], [second, theirs])),
    only: [onlyIn(first, spoken('ours'), second), onlyIn(second, spoken('theirs'), first)],
  };
}

function difference(
  code: 'check/documents-differ' | 'check/dates-differ' | 'check/names-differ',
  [first, ours]: [DocumentText, Fact],
  [second, theirs]: [DocumentText, Fact],
): Difference {
  const a = { ...placeOf(first, ours.passage), words: ours.shown };
  const b = { ...placeOf(second, theirs.passage), words: theirs.shown };
  const params = {
    a: a.words,
    b: b.words,
    other: b.file,
    ...placeParams(b.origin),
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
