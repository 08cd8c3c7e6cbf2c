// Drafts and a meeting's length → a shorter cut: the least important content goes to the notes of the slide before it.
// The rules are written out for users in docs/minutes.md, in the order of this file.
import type { Layout, Moved } from '../deck/model.js';
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
  /** The talk's length as it is now. */
  seconds: number;
}

/** What is never moved: the frame of the talk. */
const FRAME: ReadonlySet<Layout> = new Set(['cover', 'agenda', 'section', 'sources', 'closing']);

/** Rule names with their importance: the lowest goes first. */
const RULES = {
  pictures: 10,
  'words-without-facts': 20,
  slogans: 30,
  people: 40,
  steps: 45,
  'words-with-facts': 50,
  quotes: 55,
  comparisons: 60,
  tables: 70,
  charts: 75,
  events: 80,
  figures: 90,
} as const;
type Rule = keyof typeof RULES;

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
/** Opening its main section is worth more than a rank; standing deep and late is worth a little less. */
const POSITION = { opens: 12, depth: 3, late: 0.1 };
/** The last content of a main section goes when nothing else is left. */
const LAST_OF_SECTION = 1000;

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
  const gone = new Map<number, Rule>();
  const units = unitsOf(drafts);
  let seconds = total(drafts);
  while (seconds > goal && units.length > 0) {
    const [unit] = units.splice(least(units), 1);
    for (const at of unit?.at ?? []) {
      gone.set(at, unit?.rule ?? 'pictures');
      seconds -= drafts[at]?.seconds ?? 0;
    }
  }
  return { ...move(drafts, gone, lang), seconds };
}

const total = (drafts: readonly Draft[]): number => drafts.reduce((sum, { seconds }) => sum + seconds, 0);

function unitsOf(drafts: readonly Draft[]): Unit[] {
  const units: (Unit & { path: string })[] = [];
  const placed = new Map<number, number>();
  drafts.forEach((draft, at) => {
    if (FRAME.has(draft.layout)) return;
    const last = units.at(-1);
    const bySlide = draft.layout === 'text' || draft.layout === 'points';
    if (last?.path === draft.path && !bySlide) {
      last.at.push(at);
      return;
    }
    const section = draft.section?.index ?? -1;
    const place = placed.get(section) ?? 0;
    placed.set(section, place + 1);
    const rule = ruleFor(draft);
    units.push({ at: [at], rule, rank: rankOf(draft, rule, place), section, path: draft.path });
  });
  return units;
}

function ruleFor(draft: Draft): Rule {
  const own = RULE_OF[draft.layout];
  if (own) return own;
  return draft.whole.some(statesFacts) ? 'words-with-facts' : 'words-without-facts';
}

function rankOf({ heads }: Draft, rule: Rule, place: number): number {
  const opens = place === 0 ? POSITION.opens : 0;
  return RULES[rule] + opens - heads.length * POSITION.depth - Math.min(50, place) * POSITION.late;
}

/** The unit of the lowest rank; the later one of equals; the last of a section only after all others. */
function least(units: readonly Unit[]): number {
  const left = new Map<number, number>();
  for (const { section } of units) left.set(section, (left.get(section) ?? 0) + 1);
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  units.forEach(({ rank, section }, index) => {
    const own = rank + (left.get(section) === 1 ? LAST_OF_SECTION : 0);
    if (own <= lowest) {
      lowest = own;
      best = index;
    }
  });
  return best;
}

/** Puts what has gone at the end of the notes of the last kept slide before it: at the latest the section slide. */
function move(drafts: readonly Draft[], gone: ReadonlyMap<number, Rule>, lang: Lang): Omit<Cut, 'seconds'> {
  const kept: Draft[] = [];
  const moved: Moved[] = [];
  drafts.forEach((draft, at) => {
    const rule = gone.get(at);
    const before = kept.at(-1);
    if (rule === undefined || !before) {
      kept.push(draft);
      return;
    }
    const texts = paragraphs(draft);
    moved.push({ path: draft.path, rule, text: texts.join('\n') });
    const [first = '', ...rest] = texts;
    const notes = [...before.notes, fill(words[lang].leftOut, { text: first }), ...rest];
    kept[kept.length - 1] = { ...before, notes, sources: unique([...before.sources, ...draft.sources]) };
  });
  return { kept, moved };
}

/** All of a slide in words: headings, title, content, then the notes that do not repeat it. */
function paragraphs({ heads, title, whole, notes }: Draft): string[] {
  const top = [...heads.map(({ line }) => plain(line)), plain(title ?? [])].filter((text) => text !== '');
  const said = new Set(whole);
  return [[...new Set(top)].join(' – '), ...whole, ...notes.filter((note) => !said.has(note))];
}
