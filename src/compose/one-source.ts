// In a deck with a single source, shows its mark only on the first title of each section; the list of sources says that it
// applies throughout. Each slide keeps its citations. Pure.
import { layoutTraits } from '../deck/layouts.js';
import type { Lang } from '../messages/message.js';
import { words } from '../messages/words.js';
import { ownTraits } from '../slides/index.js';
import type { Draft } from './draft.js';
import { marksOf } from './line.js';

/** With fewer marked titles, every mark stays. */
const LEAST = 3;

export function withOneMark(drafts: readonly Draft[], lang: Lang): Draft[] {
  const mark = sourceOfAll(drafts);
  if (mark === undefined) return [...drafts];
  const marked = new Set<number>();
  return drafts.map((draft): Draft => {
    if (layoutTraits(draft.layout).names?.(draft.body).marks)
      return { ...draft, title: [{ text: words[lang].sourceOfAll }] };
    const { title = [], section } = draft;
    if (isOwn(draft) || !marksOf(title).includes(mark)) return draft;
    const place = section?.index ?? -1;
    if (!marked.has(place)) {
      marked.add(place);
      return draft;
    }
    return { ...draft, title: title.filter((part) => !('mark' in part)), unmarked: [mark] };
  });
}

/** The deck's only source, if the titles of all content slides carry its mark. */
function sourceOfAll(drafts: readonly Draft[]): number | undefined {
  const told = drafts.filter((draft) => !isOwn(draft));
  const [mark, ...others] = new Set(told.flatMap(({ sources }) => sources));
  const listed = drafts.flatMap(({ layout, body }) => layoutTraits(layout).names?.(body).marks ?? []);
  const cited = told.filter(({ sources }) => sources.length > 0);
  const titled = told.filter(({ title }) => title && marksOf(title).length > 0);
  const isOne = others.length === 0 && listed.length === 1 && cited.length === told.length;
  return isOne && titled.length >= LEAST ? mark : undefined;
}

const isOwn = ({ layout }: Draft): boolean => ownTraits(layout) !== undefined;
