// A document's passages → the dates of events as facts whose value is the date.
import type { DocumentText } from './passages.js';
import { type Fact, subjectOf } from './quantity-facts.js';

/** Shorter sentences do not identify an event. */
const LEAST_WORDS = 4;

/** One per passage with exactly one complete date: with several, it is unclear which is the event's. */
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
