// A short text beside a block is said with it, instead of making a slide: a lone sentence of the same paragraph, or a few
// that tell nothing that a listener would miss on the screen.

import type { Lang } from '../../messages/message.js';
import { type About, aboutEvent, score } from '../../outline/importance.js';
import { pointsBack } from '../../outline/references.js';
import { isCounting } from '../blocks/numbers.js';
import { bare } from '../text/words.js';
import { isShort } from './carve.js';
import type { BlockItem, Governed, SentenceItem, StoryItem } from './item.js';

interface Hearing {
  lang: Lang;
  about?: About | undefined;
}

/** Words of a text that makes no slide by itself, and the importance from which any sentence is shown. */
const MINOR = { words: 75, points: 5 };

export function withAsides(items: readonly StoryItem[], hearing: Hearing): StoryItem[] {
  const out: StoryItem[] = [];
  let waiting: Governed[] = [];
  for (const [index, run] of runsOf(items)) {
    if (run.kind === 'block') {
      out.push({ ...run.item, sentences: [...waiting, ...run.item.sentences] });
      waiting = [];
      continue;
    }
    const before = out.at(-1);
    const next = items[index + run.items.length];
    const all = run.items.map(({ sentence }) => sentence);
    const leaning =
      before?.kind === 'block' && before.sentences.length > 0 ? leaningOn(all, hearing.lang) : 0;
    if (before?.kind === 'block') before.sentences.push(...all.slice(0, leaning));
    const sentences = all.slice(leaning);
    if (sentences.length === 0) continue;
    if (saysWith(before, sentences, 'behind', hearing)) before.sentences.push(...sentences);
    else if (saysWith(next, sentences, 'before', hearing)) waiting = sentences;
    else out.push(...run.items.slice(leaning));
  }
  return out;
}

/** How many of the first sentences of a text need what is told before it ("Đây là …"), or are shown there. */
function leaningOn(sentences: readonly Governed[], lang: Lang): number {
  const end = sentences.findIndex(({ text, isTold }) => !isTold && !pointsBack(bare(text), lang));
  return end < 0 ? sentences.length : end;
}

type Run = { kind: 'block'; item: BlockItem } | { kind: 'text'; items: SentenceItem[] };

/** Blocks, and sentences in a row, each with the index of its first item. */
function runsOf(items: readonly StoryItem[]): [number, Run][] {
  const runs: [number, Run][] = [];
  items.forEach((item, index) => {
    const last = runs.at(-1)?.[1];
    if (item.kind === 'block') runs.push([index, { kind: 'block', item }]);
    else if (last?.kind === 'text') last.items.push(item);
    else runs.push([index, { kind: 'text', items: [item] }]);
  });
  return runs;
}

/** Whether sentences behind or before an item may be said with it: it is a block with notes made of sentences. */
function saysWith(
  item: StoryItem | undefined,
  sentences: readonly Governed[],
  where: 'before' | 'behind',
  hearing: Hearing,
): item is BlockItem {
  if (item?.kind !== 'block') return false;
  const near = where === 'behind' ? item.sentences.at(-1) : item.sentences[0];
  const [only] = sentences;
  const aside = sentences.length === 1 && only && isSilent(only) && near?.paragraph === only.paragraph;
  return near !== undefined && (aside || isMinor(sentences, hearing));
}

/** One that counts nothing: what it says besides a block may be said without being shown. */
const isSilent = (sentence: Governed): boolean => isShort(sentence) && !isCounting(bare(sentence.text));

function isMinor(sentences: readonly Governed[], { lang, about }: Hearing): boolean {
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  const points = ({ text }: Governed): number => score(text, false, lang) + aboutEvent(text, about);
  return (
    words <= MINOR.words &&
    sentences.every((one) => !one.explains && points(one) < MINOR.points && !isCounting(bare(one.text)))
  );
}
