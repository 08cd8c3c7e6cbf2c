// Moves short texts next to a block into its notes instead of giving them a slide: a lone sentence of the same paragraph,
// or a few unimportant ones.

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

/** Limits of a text that gets no slide: its words, and the score of its most important sentence. */
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

/** How many leading sentences of a text depend on what precedes it ("Đây là …") or are already shown there. */
function leaningOn(sentences: readonly Governed[], lang: Lang): number {
  const end = sentences.findIndex(({ text, isTold }) => !isTold && !pointsBack(bare(text), lang));
  return end < 0 ? sentences.length : end;
}

type Run = { kind: 'block'; item: BlockItem } | { kind: 'text'; items: SentenceItem[] };

/** Groups consecutive sentences; each run has the index of its first item. */
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

/** Whether adjacent sentences may go to an item's notes: it must be a block whose notes are sentences. */
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

/** A short sentence without counts, which may go to the notes only. */
const isSilent = (sentence: Governed): boolean => isShort(sentence) && !isCounting(bare(sentence.text));

function isMinor(sentences: readonly Governed[], { lang, about }: Hearing): boolean {
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  const points = ({ text }: Governed): number => score(text, false, lang) + aboutEvent(text, about);
  return (
    words <= MINOR.words &&
    sentences.every((one) => !one.explains && points(one) < MINOR.points && !isCounting(bare(one.text)))
  );
}
