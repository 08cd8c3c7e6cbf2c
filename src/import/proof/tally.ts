// The index of a document's tokens → how many words, figures, dates and signs there are, and how many are covered.
import { dateSpans } from './dates.js';
import type { TextRole } from './extracted-text.js';
import { COVERED, OMITTED, type TokenIndex } from './token-index.js';

export interface Count {
  /** In the document's content, without what the import left out. */
  all: number;
  proven: number;
}

export type Tally = Record<'words' | 'figures' | 'dates' | 'signs', Count>;

const CONTENT_ROLES = new Set<TextRole | undefined>(['text', 'cell', 'note', 'drawn', 'elsewhere']);
const NAMES = { word: 'words', figure: 'figures', sign: 'signs' } as const;

export function tallyOf(row: TokenIndex): Tally {
  const tally: Tally = { words: none(), figures: none(), dates: none(), signs: none() };
  const isContent = (at: number): boolean =>
    CONTENT_ROLES.has(row.part(at)) && row.state[at] !== OMITTED && !row.isLooseAt(at);
  row.tokens.forEach(({ kind }, at) => {
    if (isContent(at)) add(tally[NAMES[kind]], row.state[at] === COVERED);
  });
  row.texts.forEach((text, passage) => {
    const [from, to] = row.bounds(passage);
    for (const [start, end] of from < to ? dateSpans(text) : []) {
      const inside: number[] = [];
      for (let at = from; at < to; at++) {
        const token = row.tokens[at];
        if (token && token.start >= start && token.end <= end && isContent(at)) inside.push(at);
      }
      if (inside.length > 0)
        add(
          tally.dates,
          inside.every((at) => row.state[at] === COVERED),
        );
    }
  });
  return tally;
}

const none = (): Count => ({ all: 0, proven: 0 });

function add(count: Count, isProven: boolean): void {
  count.all += 1;
  count.proven += Number(isProven);
}
