// Whole sentences: those of the document that no statement says, those that the outline says twice or in another order,
// and statements that no passage says.
import { type Beside, excerpt, type Finding, finding, type Traced } from '../beside.js';
import type { DocumentText, Passage } from '../passages.js';

/** A sentence of fewer words is a heading, a date, a call. */
const LEAST_WORDS = 5;

export function wholeSentences(beside: Beside): Finding[] {
  return [
    ...twice(beside),
    ...withoutSource(beside),
    ...(beside.strict ? [...lost(beside), ...moved(beside)] : []),
  ];
}

/** Share of a sentence's words that statements must say. */
const SAID = 0.5;

function lost(beside: Beside): Finding[] {
  const said = new Map<Passage, Set<number>>();
  for (const { diff, theirPassages, theirs } of beside.traced)
    for (const [, at] of diff.matches) {
      const passage = theirPassages[at];
      const token = theirs[at];
      if (passage && token) said.set(passage, (said.get(passage) ?? new Set()).add(token.from));
    }
  return beside.documents.flatMap((document) =>
    document.passages
      .filter((passage) => passage.tokens.length >= LEAST_WORDS)
      .filter((passage) => (said.get(passage)?.size ?? 0) < passage.tokens.length * SAID)
      .filter((passage) => !isHead(document, passage) && !isSaidElsewhere(document, passage, said))
      .map((passage) => lostAt(passage, document, beside)),
  );
}

/** A sentence that the document has twice is kept once. */
const isSaidElsewhere = (
  document: DocumentText,
  passage: Passage,
  said: ReadonlyMap<Passage, Set<number>>,
): boolean => {
  const key = passage.tokens.map((token) => token.key).join(' ');
  return document.passages.some(
    (other) =>
      other !== passage &&
      (said.get(other)?.size ?? 0) >= other.tokens.length * SAID &&
      other.tokens
        .map((token) => token.key)
        .join(' ')
        .includes(key),
  );
};

function lostAt(passage: Passage, document: DocumentText, beside: Beside): Finding {
  const found = finding(
    'check/sentence-lost',
    beside,
    { path: '' },
    { theirs: excerpt(passage.text), passage, document },
  );
  return { ...found, file: document.file, line: passage.origin.line, column: undefined };
}

/** Lines above the body (letterhead, number, date) are kept as fields or left out on purpose. */
const isHead = ({ passages }: DocumentText, { index }: Passage): boolean => {
  const first = passages.findIndex(({ tokens }) => tokens.length >= LEAST_WORDS * 4);
  return index < first;
};

function twice(beside: Beside): Finding[] {
  const seen = new Map<string, Traced>();
  const found: Finding[] = [];
  for (const traced of beside.traced) {
    const { statement, tokens, window, document } = traced;
    const [part] = statement.parts;
    if (statement.kind !== 'sentence' || statement.spoken || tokens.length < LEAST_WORDS * 2 || !part)
      continue;
    const key = tokens.map((token) => token.key).join(' ');
    if (!seen.has(key)) seen.set(key, traced);
    else if (standsOnce(document, key))
      found.push(
        finding(
          'check/sentence-twice',
          beside,
          { path: part.path, words: part.text },
          { ours: excerpt(part.text), passage: window[0], document },
        ),
      );
  }
  return found;
}

const standsOnce = (document: DocumentText | undefined, key: string): boolean =>
  (document?.passages.filter(({ tokens }) =>
    tokens
      .map((token) => token.key)
      .join(' ')
      .includes(key),
  ).length ?? 0) <= 1;

function withoutSource(beside: Beside): Finding[] {
  return beside.traced
    .filter(
      ({ statement, window, tokens }) =>
        window.length === 0 && tokens.length >= LEAST_WORDS && !statement.spoken,
    )
    .filter(
      ({ statement }) =>
        statement.kind === 'sentence' || statement.kind === 'event' || statement.kind === 'figure',
    )
    .map(({ statement }) => {
      const [part] = statement.parts;
      const ours = statement.parts.map(({ text }) => text).join(' ');
      return finding('check/no-source', beside, { path: part?.path ?? '' }, { ours: excerpt(ours) });
    });
}

/** Sentences that left the row in which the document has them. */
function moved(beside: Beside): Finding[] {
  const told = beside.traced.filter(
    ({ statement, verbatim, window }) =>
      statement.kind === 'sentence' && !statement.spoken && verbatim && window.length > 0,
  );
  const found: Finding[] = [];
  let highest: Traced | undefined;
  const indexOf = (traced: Traced | undefined): number => traced?.window[0]?.index ?? -1;
  told.forEach((traced, at) => {
    const next = told[at + 1];
    if (highest && indexOf(traced) < indexOf(highest)) {
      const part = highest.statement.parts[0];
      if (part && traced.document === highest.document)
        found.push(
          finding(
            'check/order-differs',
            beside,
            { path: part.path, words: part.text },
            {
              ours: excerpt(part.text),
              theirs: excerpt(traced.statement.parts[0]?.text ?? ''),
              passage: traced.window[0],
              document: traced.document,
            },
          ),
        );
      highest = undefined;
    }
    // A sentence far ahead of its followers has itself moved; the row goes on from them.
    if (indexOf(traced) >= indexOf(highest) && !(next && indexOf(next) < indexOf(traced) && false))
      highest = traced;
  });
  return found;
}
