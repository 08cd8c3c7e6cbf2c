// A sentence too long for an event → its beginning up to the end of a clause, followed by "…".
import { clauseBoundaries } from '../../outline/main-clause.js';
import { bare, wordCount } from '../text/words.js';

/** Words an event's text may have, and how many it may have when no clause ends well before. */
const EVENT_WORDS = { words: 30, most: 45 };

/**
 * Leaves a text of up to 30 words. Else cuts it after the main clause has said something: at the last such border
 * under 30 words; leaves up to 45 words whole; cuts at the first such border under 45; else undefined: it cannot be
 * told shorter. Marks of notes behind the cut stay.
 */
export function shortenedToClause(text: string, limits = EVENT_WORDS): string | undefined {
  const total = wordCount(bare(text));
  if (total <= limits.words) return text;
  const good = clauseBoundaries(text).map((index) => ({
    index,
    words: wordCount(bare(text.slice(0, index))),
  }));
  const near = good.findLast(({ words }) => words <= limits.words);
  if (!near && total <= limits.most) return text;
  const border = near ?? good.find(({ words }) => words <= limits.most);
  if (!border) return undefined;
  const marks = text.slice(border.index).match(/[\u{100000}-\u{10FFFD}]/gu) ?? [];
  return `${text.slice(0, border.index).trimEnd()}…${marks.join('')}`;
}
