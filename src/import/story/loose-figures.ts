// Figures that stand apart, one or two in a sentence, → figures blocks of up to six. A sentence that also dates an event
// is left to be told of that as well.
import type { Lang } from '../../messages/message.js';
import { countedThingsIn } from '../blocks/counted-things.js';
import { eventIn } from '../blocks/dates.js';
import { type FoundFigure, figuresIn, someFiguresIn } from '../blocks/figures.js';
import { figuresBlock, LONGEST_SENTENCE, withFrame } from './carve.js';
import { type Governed, type StoryItem, wordsIn } from './item.js';

const FIGURES = { fewest: 3, most: 6 };
/** Words of sentences, and blocks, between two figures of one block. */
const GAP = { words: 160, blocks: 1 };

interface Found {
  at: number;
  sentence: Governed;
  figures: FoundFigure[];
  dated: boolean;
}

export function withLooseFigures(items: readonly StoryItem[], lang: Lang): StoryItem[] {
  const all = groups(foundIn(items, lang), items).filter((group) => countOf(group) >= FIGURES.fewest);
  const behind = new Map(all.map((group) => [group.at(-1)?.at, group]));
  const moved = new Set(all.flatMap((group) => group.filter(({ dated }) => !dated).map(({ at }) => at)));
  return items.flatMap((item, at) => {
    const group = behind.get(at);
    return [...(moved.has(at) ? [] : [item]), ...(group ? [asBlock(group)] : [])];
  });
}

function foundIn(items: readonly StoryItem[], lang: Lang): Found[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'sentence' || item.sentence.text.length > LONGEST_SENTENCE) return [];
    const { text, scope } = item.sentence;
    const measured = [figuresIn, someFiguresIn].map((read) => read(text, lang, scope)).find(isFound) ?? [];
    const governed = scope.plan !== undefined || scope.unsure;
    const figures = measured.length > 0 || governed ? measured : countedThingsIn(text, lang);
    if (figures.length === 0) return [];
    return [
      {
        at,
        sentence: item.sentence,
        figures: withFrame(figures, item.sentence),
        dated: eventIn(text, lang, scope) !== undefined,
      },
    ];
  });
}

const isFound = (figures: readonly FoundFigure[]): boolean => figures.length > 0;

function groups(found: readonly Found[], items: readonly StoryItem[]): Found[][] {
  const out: Found[][] = [];
  for (const one of found) {
    const group = out.at(-1);
    const last = group?.at(-1);
    const between = last ? items.slice(last.at + 1, one.at) : [];
    const near =
      wordsIn(between) <= GAP.words && between.filter(({ kind }) => kind === 'block').length <= GAP.blocks;
    if (group && near && countOf([...group, one]) <= FIGURES.most) group.push(one);
    else out.push([one]);
  }
  return out;
}

const countOf = (group: readonly Found[]): number =>
  group.reduce((sum, { figures }) => sum + figures.length, 0);

function asBlock(group: readonly Found[]): StoryItem {
  const [first] = group;
  const block = figuresBlock(group.flatMap(({ figures }) => figures));
  return {
    kind: 'block',
    block: { ...block, ...(first && { from: first.sentence.origin }) },
    sentences: group.filter(({ dated }) => !dated).map(({ sentence }) => sentence),
  };
}
