// Drafts and a meeting's length → a shorter cut: the least important content goes to the notes of the slide before it.
// The rules are written out for users in docs/minutes.md, in the order of this file.
import type { Layout, LeftOut, Moved } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { fill } from '../messages/message.js';
import { words } from '../messages/words.js';
import type { Draft } from './draft.js';
import { plain } from './line.js';
import { statesFacts } from './score.js';
import { unique } from './settle.js';

export interface Cut {
  kept: Draft[];
  moved: Moved[];
  /** What is on no slide now, in the outline's order. */
  leftOut: Omit<LeftOut, 'line'>[];
  /** The talk's length as it is now. */
  seconds: number;
}

/** What is not content: the frame of the talk. */
const FRAME: ReadonlySet<Layout> = new Set(['cover', 'agenda', 'section', 'sources', 'closing']);
/** A shorter talk than this needs no agenda; minutes. */
const AGENDA_FROM = 12;

/** Rule names of content with their importance: the lowest goes first. They are further apart than places count. */
const RULES = {
  pictures: 10,
  'words-without-facts': 20,
  slogans: 30,
  people: 40,
  steps: 50,
  'words-with-facts': 60,
  comparisons: 70,
  tables: 80,
  charts: 90,
  quotes: 100,
  events: 130,
  figures: 140,
} as const;
type Rule = keyof typeof RULES;
/** What the frame gives up. */
type FrameRule = 'agenda' | 'section-slide';
type Gone = ReadonlyMap<number, Rule | FrameRule>;

const RULE_OF: { [L in Layout]?: Rule } = {
  image: 'pictures',
  gallery: 'pictures',
  slogans: 'slogans',
  people: 'people',
  steps: 'steps',
  quote: 'quotes',
  compare: 'comparisons',
  table: 'tables',
  chart: 'charts',
  timeline: 'events',
  figures: 'figures',
};
/** Opening its main section is worth a little; standing deep or late in it costs a little. */
const POSITION = { opens: 2, depth: 0.5, deepest: 3, late: 0.1, latest: 20 };
/** What a further block of figures or events in the same main section is worth less than the first. */
const FURTHER = 20;
/** The last content of a main section: under the first figures and events of another, over all else. */
const LAST_OF_SECTION = 125;

/** What moves together: the slides of one block; of a text or a list of points, slide by slide. */
interface Unit {
  at: number[];
  rule: Rule;
  rank: number;
  section: number;
}

/** Moves units, the least important first, until the talk fits; without `minutes` all is kept. */
export function cutTo(drafts: readonly Draft[], minutes: number | undefined, lang: Lang): Cut {
  const goal = minutes === undefined ? Number.POSITIVE_INFINITY : minutes * 60;
  const gone = new Map<number, Rule | FrameRule>();
  const units = unitsOf(drafts);
  let seconds = total(drafts);
  while (seconds > goal) {
    const next = frameToGo(drafts, gone, units, goal) ?? contentToGo(units);
    if (!next) break;
    for (const at of next.at) {
      gone.set(at, next.rule);
      seconds -= drafts[at]?.seconds ?? 0;
    }
  }
  return { ...move(drafts, gone, lang), leftOut: leftOut(drafts, gone), seconds };
}

/** The agenda of a short talk; then the slide of a section that has one slide or none left beside it. */
function frameToGo(
  drafts: readonly Draft[],
  gone: Gone,
  units: readonly Unit[],
  goal: number,
): { at: number[]; rule: FrameRule } | undefined {
  if (units.length === 0) return undefined;
  const left = (layout: Layout): number[] =>
    drafts.flatMap((draft, at) => (draft.layout === layout && !gone.has(at) ? [at] : []));
  const [agenda] = left('agenda');
  if (agenda !== undefined && goal < AGENDA_FROM * 60) return { at: [agenda], rule: 'agenda' };
  const slides = (section: number): number =>
    units.reduce((sum, unit) => sum + (unit.section === section ? unit.at.length : 0), 0);
  const thin = left('section').find((at) => slides(drafts[at]?.section?.index ?? -1) <= 1);
  return thin === undefined ? undefined : { at: [thin], rule: 'section-slide' };
}

/** Takes the unit of the lowest rank away; the most important one stays. */
function contentToGo(units: Unit[]): Unit | undefined {
  return units.length > 1 ? units.splice(least(units), 1)[0] : undefined;
}

const total = (drafts: readonly Draft[]): number => drafts.reduce((sum, { seconds }) => sum + seconds, 0);

function unitsOf(drafts: readonly Draft[]): Unit[] {
  const units: (Unit & { path: string })[] = [];
  drafts.forEach((draft, at) => {
    if (FRAME.has(draft.layout)) return;
    const last = units.at(-1);
    const bySlide = draft.layout === 'text' || draft.layout === 'points';
    if (last?.path === draft.path && !bySlide) {
      last.at.push(at);
      return;
    }
    const section = draft.section?.index ?? -1;
    const before = units.filter((unit) => unit.section === section);
    const rule = ruleFor(draft);
    units.push({ at: [at], rule, rank: rankOf(draft, rule, before), section, path: draft.path });
  });
  return units;
}

function ruleFor(draft: Draft): Rule {
  const own = RULE_OF[draft.layout];
  if (own) return own;
  return draft.whole.some(statesFacts) ? 'words-with-facts' : 'words-without-facts';
}

function rankOf({ heads }: Draft, rule: Rule, before: readonly Unit[]): number {
  const opens = before.length === 0 ? POSITION.opens : 0;
  const depth = Math.min(POSITION.deepest, heads.length) * POSITION.depth;
  const late = Math.min(POSITION.latest, before.length) * POSITION.late;
  const further = isFacts(rule) && before.some((unit) => unit.rule === rule) ? FURTHER : 0;
  return RULES[rule] + opens - depth - late - further;
}

const isFacts = (rule: Rule): boolean => rule === 'figures' || rule === 'events';

/** The unit of the lowest rank; the later one of equals. */
function least(units: readonly Unit[]): number {
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
 * Puts what has gone at the end of the notes of the last kept slide before it. A section's slide, and what has gone
 * right after it, go with the next slide that stays; when none does, they too go with the one before.
 */
function move(drafts: readonly Draft[], gone: Gone, lang: Lang): Pick<Cut, 'kept' | 'moved'> {
  const kept: Draft[] = [];
  const moved: Moved[] = [];
  const last = drafts.findLastIndex(({ layout }, at) => !gone.has(at) && !ENDS.has(layout));
  let waiting: Draft[] = [];
  drafts.forEach((draft, at) => {
    const rule = gone.get(at);
    const before = kept.at(-1);
    if (rule === undefined || !before) {
      kept.push(waiting.reduce((slide, left) => withLeftOut(slide, left, lang), draft));
      waiting = [];
      return;
    }
    moved.push({ path: draft.path, rule, text: paragraphs(draft).join('\n') });
    if (at < last && (waiting.length > 0 || draft.layout === 'section')) waiting.push(draft);
    else kept[kept.length - 1] = withLeftOut(before, draft, lang);
  });
  return { kept, moved };
}

/** Sentences that a slide left out, and all of the slides that went but for the agenda, which only lists others. */
function leftOut(drafts: readonly Draft[], gone: Gone): Cut['leftOut'] {
  return drafts.flatMap(({ path, layout, whole, unshown }, at) => {
    if (!gone.has(at))
      return unshown.map((one) => ({ path: one.path ?? `${path}.${one.at}`, text: one.text }));
    return layout === 'agenda' ? [] : whole.map((text) => ({ path, text }));
  });
}

/** No content of a section is said at these. */
const ENDS: ReadonlySet<Layout> = new Set(['sources', 'closing']);

function withLeftOut(slide: Draft, left: Draft, lang: Lang): Draft {
  const [first = '', ...rest] = paragraphs(left);
  const notes = [...slide.notes, fill(words[lang].leftOut, { text: first }), ...rest];
  return { ...slide, notes, sources: unique([...slide.sources, ...left.sources]) };
}

/** All of a slide in words: headings, title, content, then the notes that do not repeat it. */
function paragraphs({ heads, title, whole, notes }: Draft): string[] {
  const top = [...heads.map(({ line }) => plain(line)), plain(title ?? [])].filter((text) => text !== '');
  const said = new Set(whole);
  const all = [[...new Set(top)].join(' – '), ...whole, ...notes.filter((note) => !said.has(note))];
  return all.filter((text) => text !== '');
}
