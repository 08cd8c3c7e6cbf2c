// Scattered figures, one or two per sentence → figures blocks of up to six.
import type { Lang } from '../../messages/message.js';
import { countedThingsIn } from '../blocks/counted-things.js';
import { type FoundFigure, figuresIn, someFiguresIn } from '../blocks/figures.js';
import { figuresBlock, LONGEST_SENTENCE, withFrame } from './carve.js';
import { type StoryItem, wordsIn } from './item.js';

const FIGURES = { fewest: 2, most: 6 };
/** Maximum words between two figures of one block. */
const GAP = 160;

interface Found {
  at: number;
  figures: FoundFigure[];
}

export function withLooseFigures(items: readonly StoryItem[], lang: Lang): StoryItem[] {
  const all = groups(foundIn(items, lang), items).filter((group) => countOf(group) >= FIGURES.fewest);
  const out: StoryItem[] = [];
  let at = 0;
  for (const group of all) {
    const [from, to] = [group[0]?.at ?? at, (group.at(-1)?.at ?? at) + 1];
    out.push(...items.slice(at, from), asBlock(group, items.slice(from, to)));
    at = to;
  }
  return [...out, ...items.slice(at)];
}

function foundIn(items: readonly StoryItem[], lang: Lang): Found[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'sentence' || item.sentence.text.length > LONGEST_SENTENCE) return [];
    if (item.sentence.explains) return [];
    const { text, scope } = item.sentence;
    const all = figuresIn(text, lang, scope);
    const measured = all.length > 0 ? all : someFiguresIn(text, lang, scope);
    const governed = scope.plan !== undefined || scope.unsure;
    const figures = measured.length > 0 || governed ? measured : countedThingsIn(text, lang);
    return figures.length > 0 ? [{ at, figures: withFrame(figures, item.sentence) }] : [];
  });
}

function groups(found: readonly Found[], items: readonly StoryItem[]): Found[][] {
  const out: Found[][] = [];
  for (const one of found) {
    const group = out.at(-1);
    const last = group?.at(-1);
    const between = last ? items.slice(last.at + 1, one.at) : [];
    const near = wordsIn(between) <= GAP && !between.some(({ kind }) => kind === 'block');
    if (group && near && countOf([...group, one]) <= FIGURES.most) group.push(one);
    else out.push([one]);
  }
  return out;
}

const countOf = (group: readonly Found[]): number =>
  group.reduce((sum, { figures }) => sum + figures.length, 0);

/** A block whose notes are all sentences from its first figure to its last. */
function asBlock(group: readonly Found[], items: readonly StoryItem[]): StoryItem {
  return {
    kind: 'block',
    block: figuresBlock(group.flatMap(({ figures }) => figures)),
    sentences: items.flatMap((item) => (item.kind === 'sentence' ? [item.sentence] : item.sentences)),
  };
}
