// A figure whose label announces a plan → the same with the plan before its number.
import type { Lang } from '../../messages/message.js';
import { plansIn } from '../../outline/qualifiers.js';
import type { Figure } from '../../outline/schema.js';
import { capitalised, wordCount } from '../text/words.js';
import { isTime } from './subjects.js';

/**
 * A plan in the label ("Phấn đấu tỷ lệ che phủ rừng") stands before the number, which is read first; where it only opens
 * or closes the label, there alone.
 */
export function planFirst(figure: Figure, lang: Lang): Figure {
  const { label } = figure;
  const [plan] = plansIn(label, lang);
  if (!plan || plansIn(figure.value, lang).length > 0) return figure;
  const value = `${lowered(plan.text, plan.from)}… ${figure.value}`;
  const [before, behind] = [label.slice(0, plan.from).trim(), label.slice(plan.to).trim()];
  const rest = [before === '' ? behind : '', behind === '' ? before : ''].find((own) => reads(own, lang));
  return { ...figure, value, ...(rest && { label: before === '' ? capitalised(rest) : rest }) };
}

/** Whether a phrase names a measure by itself: "Tỷ lệ che phủ rừng", not "của huyện là thu nhập". */
const reads = (words: string, lang: Lang): boolean =>
  wordCount(words) >= SHORTEST_REST && !LEANS.test(words) && !isTime(words, lang);
const LEANS =
  /^(?:của|về|đến|tới|là|cho|trong|ở|tại|và|với|có|đạt|năm|of|for|to|is|are|in|by|and|that|the)\s|[,:]$/iu;
const SHORTEST_REST = 2;

/** A word as it stands inside a sentence; `at`: where it stood. */
export const lowered = (word: string, at: number): string =>
  at === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : word;
