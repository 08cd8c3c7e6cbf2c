// Drafts and a meeting's length → a shorter cut: the least important content moves to the notes of the previous slide.
// docs/minutes.md documents the rules for users; ranks are traits of block kinds.
import { BLOCKS } from '../blocks/index.js';
import type { Rank } from '../blocks/traits.js';
import type { LeftOut, Moved } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { fill } from '../messages/message.js';
import { words } from '../messages/words.js';
import { tellsDay } from '../outline/days.js';
import { isOwnLayout, ownTraits } from '../slides/index.js';
import type { Context, Draft } from './draft.js';
import { unique } from './draft-slides.js';
import { plain } from './line.js';
import { bodyTexts } from './spoken.js';

export interface Cut {
  kept: Draft[];
  moved: Moved[];
  /** What no slide shows any more, in the outline's order. */
  leftOut: Omit<LeftOut, 'line'>[];
  /** The resulting length of the talk. */
  seconds: number;
}

type Removed = ReadonlyMap<number, string>;

/** The first block of a main section gains a little; depth and a late position cost a little. */
const POSITION = { opens: 2, depth: 0.5, deepest: 3, late: 0.1, latest: 20 };
/** At most this many earlier blocks of the same kind in a section count against a block. */
const MOST_FURTHER = 3;
/**
 * The last content of a main section: ranks below the first figures and events of other sections, above everything
 * else.
 */
const LAST_OF_SECTION = 125;

/** Content about the commemorated day: ranks above everything else. */
const COMMEMORATES = 1000;

/** What moves as one: the slides of one block; for texts and lists of points, each slide. */
interface Unit {
  at: number[];
  rule: string;
  rank: number;
  section: number;
}

/** Moves units, least important first, until the talk fits; without `minutes`, keeps everything. */
export function cutTo(
  drafts: readonly Draft[],
  minutes: number | undefined,
  { lang, event }: Pick<Context, 'lang' | 'event'>,
): Cut {
  const goal = minutes === undefined ? Number.POSITIVE_INFINITY : minutes * 60;
  const removed = new Map<number, string>();
  const units = unitsOf(drafts, event?.from);
  let seconds = total(drafts);
  while (seconds > goal) {
    const next = nextStructural(drafts, removed, units, goal) ?? nextContent(units);
    if (!next) break;
    for (const at of next.at) {
      removed.set(at, next.rule);
      seconds -= drafts[at]?.seconds ?? 0;
    }
  }
  return { ...move(drafts, removed, lang), leftOut: leftOut(drafts, removed), seconds };
}

/** Structural slides are dropped first: the agenda of a short talk, then the slides of thin sections. */
function nextStructural(
  drafts: readonly Draft[],
  removed: Removed,
  units: readonly Unit[],
  goal: number,
): { at: number[]; rule: string } | undefined {
  if (units.length === 0) return undefined;
  const slides = (section: number): number =>
    units.reduce((sum, unit) => sum + (unit.section === section ? unit.at.length : 0), 0);
  const left = drafts.flatMap(({ layout, section }, at) => {
    const cut = removed.has(at) ? undefined : ownTraits(layout)?.cut;
    return cut && cut !== 'stays' ? [{ at: [at], section: section?.index ?? -1, ...cut }] : [];
  });
  return (
    left.find(({ underMinutes = 0 }) => goal < underMinutes * 60) ??
    left.find(({ slidesLeft, section }) => slidesLeft !== undefined && slides(section) <= slidesLeft)
  );
}

/** Removes the unit of the lowest rank; the most important one always stays. */
function nextContent(units: Unit[]): Unit | undefined {
  return units.length > 1 ? units.splice(lowestRanked(units), 1)[0] : undefined;
}

const total = (drafts: readonly Draft[]): number => drafts.reduce((sum, { seconds }) => sum + seconds, 0);

/** `day`: the commemorated day; the slides that show it are moved last. */
function unitsOf(drafts: readonly Draft[], day: string | undefined): Unit[] {
  const units: (Unit & { path: string })[] = [];
  drafts.forEach((draft, at) => {
    const own = contentRank(draft);
    if (!own) return;
    const last = units.at(-1);
    const commemorates = day !== undefined && bodyTexts(draft).some((text) => tellsDay(text, day));
    if (last?.path === draft.path && !own.bySlide) {
      last.at.push(at);
      if (commemorates) last.rank = Math.max(last.rank, COMMEMORATES + last.rank / 1000);
      return;
    }
    const section = draft.section?.index ?? -1;
    const before = units.filter((unit) => unit.section === section);
    const rank = rankOf(draft, own, before);
    units.push({
      at: [at],
      rule: own.rule,
      rank: commemorates ? COMMEMORATES + rank / 1000 : rank,
      section,
      path: draft.path,
    });
  });
  return units;
}

/** Undefined for structural slides. */
function contentRank({ layout, whole }: Draft): Rank | undefined {
  if (isOwnLayout(layout)) return undefined;
  const { cut } = BLOCKS[layout];
  return typeof cut === 'function' ? cut(whole) : cut;
}

function rankOf({ heads }: Draft, { rule, rank, further = 0 }: Rank, before: readonly Unit[]): number {
  const opens = before.length === 0 ? POSITION.opens : 0;
  const depth = Math.min(POSITION.deepest, heads.length) * POSITION.depth;
  const late = Math.min(POSITION.latest, before.length) * POSITION.late;
  const repeats = Math.min(MOST_FURTHER, before.filter((unit) => unit.rule === rule).length) * further;
  return rank + opens - depth - late - repeats;
}

/** The unit of the lowest rank; the last one on a tie. */
function lowestRanked(units: readonly Unit[]): number {
  const left = new Map<number, number>();
  for (const { section } of units) left.set(section, (left.get(section) ?? 0) + 1);
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  units.forEach(({ rank, section }, index) => {
    const own = left.get(section) === 1 ? Math.max(rank, LAST_OF_SECTION + rank / 1000) : rank;
    if (own <= lowest) {
      lowest = own;
      best = index;
    }
  });
  return best;
}

/**
 * Appends moved content to the notes of the last kept slide before it. A section's slide, and what was moved right
 * after it, join the next kept slide; if there is none, they too join the one before.
 */
function move(drafts: readonly Draft[], removed: Removed, lang: Lang): Pick<Cut, 'kept' | 'moved'> {
  const kept: Draft[] = [];
  const moved: Moved[] = [];
  const last = drafts.findLastIndex(
    ({ layout }, at) => !removed.has(at) && ownTraits(layout)?.stands !== 'end',
  );
  let pending: Draft[] = [];
  drafts.forEach((draft, at) => {
    const rule = removed.get(at);
    const before = kept.at(-1);
    if (rule === undefined || !before) {
      kept.push(pending.reduce((slide, left) => withLeftOut(slide, left, lang), draft));
      pending = [];
      return;
    }
    moved.push({ path: draft.path, rule, text: paragraphs(draft).join('\n') });
    if (at < last && (pending.length > 0 || ownTraits(draft.layout)?.stands === 'section'))
      pending.push(draft);
    else kept[kept.length - 1] = withLeftOut(before, draft, lang);
  });
  return { kept, moved };
}

/** Sentences that kept slides do not show, and everything on moved slides except those that only repeat others. */
function leftOut(drafts: readonly Draft[], removed: Removed): Cut['leftOut'] {
  return drafts.flatMap(({ path, layout, whole, unshown }, at) => {
    if (!removed.has(at))
      return unshown.map((part) => ({ path: part.path ?? `${path}.${part.at}`, text: part.text }));
    return ownTraits(layout)?.repeats ? [] : whole.map((text) => ({ path, text }));
  });
}

function withLeftOut(slide: Draft, left: Draft, lang: Lang): Draft {
  const [first = '', ...rest] = paragraphs(left);
  const notes = [...slide.notes, fill(words[lang].leftOut, { text: first }), ...rest];
  return { ...slide, notes, sources: unique([...slide.sources, ...left.sources]) };
}

/** A slide in words: headings, title, content, then the notes that do not repeat it. */
function paragraphs({ heads, title, whole, notes }: Draft): string[] {
  const top = [...heads.map(({ line }) => plain(line)), plain(title ?? [])].filter((text) => text !== '');
  const contained = new Set(whole);
  const all = [[...new Set(top)].join(' – '), ...whole, ...notes.filter((note) => !contained.has(note))];
  return all.filter((text) => text !== '');
}
