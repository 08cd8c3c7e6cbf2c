// A document's passages → the dates that it gives to events, in the form of quantities: the date is the value.
import type { DocumentText } from './passages.js';
import { type Fact, subjectOf } from './quantity-facts.js';

/** A sentence of fewer words names no event. */
const LEAST_WORDS = 4;

/** One for each passage with a single whole date: with several, none is sure to be that of the event. */
export function dateFacts({ passages }: DocumentText): Fact[] {
  return passages.flatMap((passage) => {
    const dates = passage.tokens.filter(({ kind }) => kind === 'date');
    const [date] = dates;
    const words = passage.tokens.filter(({ kind }) => kind === 'word');
    if (!date || dates.length > 1 || words.length < LEAST_WORDS) return [];
    return [
      {
        passage,
        shown: date.shown,
        value: date.key,
        unit: kindOf(date.key),
        subject: subjectOf(words),
        times: new Set<string>(),
      },
    ];
  });
}

/** "27/9/1940" is compared with days, "9/1940" with months. */
const kindOf = (key: string): string => `date ${key.split('/').length}`;
