// All that is dated in a section → timelines of up to eight events. What stands between two events is said with them;
// blocks between them follow their timeline.

import type { Lang } from '../../messages/message.js';
import { tellsMeaning } from '../../outline/importance.js';
import { pointsBack } from '../../outline/references.js';
import type { Event } from '../../outline/schema.js';
import { shortenedToClause } from '../blocks/clause.js';
import { clauseEventsIn, eventIn, isPeriod, relativeEventIn } from '../blocks/dates.js';
import { LONGEST_SENTENCE } from './carve.js';
import { asItem, type Governed, type StoryItem, wordsIn } from './item.js';

const MOST = 8;
/** Words of sentences, and blocks, between two events of one timeline. */
const GAP = { words: 400, blocks: 4 };
/** Two events make a timeline where hardly anything is told beside them. */
const PAIR = { sentences: 4, words: 60 };
/** Of the words from the first event to the last, those of the events. */
const SHARE = 0.16;
/** What a block between two events is worth, in words, where a timeline is parted. */
const APART = 110;

/** An event, the index of its sentence or of the block told from it, and its words. `relative`: dated by what came before it. */
interface Found {
  at: number;
  /** The index of the last sentence that the event is told from. */
  until: number;
  words: number;
  event: Event;
  relative: boolean;
}

export function withTimelines(items: readonly StoryItem[], lang: Lang): StoryItem[] {
  const spans = groups(eventsOf(items, lang), items)
    .map((group) => trimmed(group, items))
    .filter((group) => isTimeline(group, items))
    .flatMap((group) => parts(group, items));
  const out: StoryItem[] = [];
  let at = 0;
  for (const span of spans) {
    const [from, to] = [span[0]?.at ?? at, (span.at(-1)?.until ?? at) + 1];
    out.push(...items.slice(at, from), ...toldAlong(span, items.slice(from, to)));
    at = to;
  }
  return [...out, ...items.slice(at)];
}

/** One that points to a sentence which is no event says nothing beside a date: "Tháng 5/1944, tại đây, …". */
function eventsOf(items: readonly StoryItem[], lang: Lang): Found[] {
  const found: Found[] = [];
  items.forEach((item, at) => {
    if (item.kind === 'block' && item.block.compare) return;
    for (const sentence of item.kind === 'sentence' ? [item.sentence] : item.sentences) {
      const several = clauseEventsIn(sentence.text, lang, sentence.scope);
      if (several.length > 0) {
        const words = Math.round(sentence.words / several.length);
        found.push(...several.map((event) => ({ at, until: at, words, event, relative: false })));
        continue;
      }
      const one = withDeed(eventAt(at, sentence, item.kind, lang), items, lang);
      const follows = (found.at(-1)?.at ?? -2) >= at - 1;
      if (one && (one.follows || follows || !pointsBack(one.event.what, lang))) found.push(one);
    }
  });
  return found;
}

type DatedSentence = Found & { follows: boolean };

/** "Đại hội lần thứ V (từ ngày 15 đến 18/1/1977). Đồng chí … được bầu …": what happened stands in the next sentence. */
function withDeed(
  found: DatedSentence | undefined,
  items: readonly StoryItem[],
  lang: Lang,
): DatedSentence | undefined {
  if (!found || !/…\.?$/u.test(found.event.what)) return found;
  const [own, next] = items.slice(found.at, found.at + 2);
  if (own?.kind !== 'sentence' || next?.kind !== 'sentence') return undefined;
  const { text, paragraph, words } = next.sentence;
  const deed = eventIn(text, lang) ? undefined : shortenedToClause(text, lang);
  if (deed === undefined || paragraph !== own.sentence.paragraph) return undefined;
  const what = `${found.event.what} ${deed}`;
  return { ...found, until: found.at + 1, words: found.words + words, event: { ...found.event, what } };
}

/** `follows`: dated by what came before it. Within a block only what has a date of its own counts. */
function eventAt(
  at: number,
  { text, scope, words }: Governed,
  kind: StoryItem['kind'],
  lang: Lang,
): DatedSentence | undefined {
  if (text.length > LONGEST_SENTENCE) return undefined;
  const dated = eventIn(text, lang, scope);
  if (dated) return { at, until: at, words, event: dated, relative: false, follows: false };
  const event = kind === 'block' ? undefined : relativeEventIn(text, lang, scope);
  const relative = event !== undefined && !/\d{4}/.test(event.when) && !isPeriod(event.when);
  return event && { at, until: at, words, event, relative, follows: true };
}

function groups(found: readonly Found[], items: readonly StoryItem[]): Found[][] {
  const out: Found[][] = [];
  for (const one of found) {
    const last = out.at(-1)?.at(-1);
    const between = last ? items.slice(last.at + 1, one.at) : [];
    const blocks = between.filter(({ kind }) => kind === 'block').length;
    if (last && wordsIn(between) <= GAP.words && blocks <= GAP.blocks && !between.some(isList))
      out.at(-1)?.push(one);
    else out.push([one]);
  }
  return out;
}

/** A list, table or picture: what stands behind it cannot be said before it. */
const isList = (item: StoryItem): boolean => item.kind === 'block' && item.sentences.length === 0;

/** From a dated sentence, which the timeline is said with, to the last dated event and what directly follows it. */
function trimmed(group: readonly Found[], items: readonly StoryItem[]): Found[] {
  const first = group.findIndex((one) => !one.relative && isSentence(one, items));
  let last = group.findLastIndex(({ relative }) => !relative);
  while ((group[last + 1]?.at ?? Infinity) <= (group[last]?.at ?? 0) + NEXT) last++;
  return first < 0 ? [] : group.slice(first, last + 1);
}
/** Sentences from an event to one that is dated by it, behind which nothing is dated. */
const NEXT = 2;

const isSentence = ({ at }: Found, items: readonly StoryItem[]): boolean => items[at]?.kind === 'sentence';

function isTimeline(group: readonly Found[], items: readonly StoryItem[]): boolean {
  const dated = group.filter(({ relative }) => !relative);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 2) return false;
  const span = items.slice(first.at, last.at + 1);
  const told = span.flatMap((item) => (item.kind === 'sentence' ? [item.sentence] : item.sentences));
  const all = told.reduce((sum, { words }) => sum + words, 0);
  const own = group.reduce((sum, { words }) => sum + words, 0);
  if (group.length > 2) return own / all >= SHARE;
  return span.length <= PAIR.sentences && all - own <= PAIR.words && isRising(first, last);
}

const yearOf = ({ event }: Found): number => Number(/(?:1\d|20)\d{2}/.exec(event.when)?.[0] ?? Number.NaN);
const isRising = (first: Found, last: Found): boolean => !(yearOf(first) > yearOf(last));

/** Equal numbers of events, parted near there before a sentence where most stands between two of them. */
function parts(group: readonly Found[], items: readonly StoryItem[]): Found[][] {
  const count = Math.ceil(group.length / MOST);
  const out: Found[][] = [];
  let from = 0;
  for (let part = 1; part < count; part++) {
    const even = Math.round((group.length * part) / count);
    const gap = (index: number): number => {
      const between = items.slice((group[index - 1]?.at ?? 0) + 1, group[index]?.at ?? 0);
      return wordsIn(between) + between.filter(({ kind }) => kind === 'block').length * APART;
    };
    const opens = (index: number): boolean => {
      const one = group[index];
      const apart = one !== undefined && one.at > (group[index - 1]?.at ?? 0);
      return apart && isSentence(one, items) && index > from + 1;
    };
    const near = [even, even - 1, even + 1].filter((index) => index - from <= MOST && opens(index));
    const [first = group.findIndex((_, index) => index > even && opens(index)), ...others] = near;
    if (first < 0) break;
    const to = others.reduce((best, index) => (gap(index) > gap(best) ? index : best), first);
    out.push(group.slice(from, to));
    from = to;
  }
  return [...out, group.slice(from)];
}

/** A note of some words is shown where it is cited, and so is what an event meant: a text begins with it. */
const isShown = ({ explains, words, text }: Governed): boolean =>
  explains ? words >= EXPLAINED : tellsMeaning(text);
const EXPLAINED = 25;

/**
 * The timeline of a stretch, then the blocks and texts in it. Each says what follows it up to the next one: the
 * document's sentences stay in their order.
 */
function toldAlong(span: readonly Found[], items: readonly StoryItem[]): StoryItem[] {
  const timeline = span.map(({ event }) => event);
  const events = new Set(span.flatMap(({ at, until }) => [at, until]).map((one) => one - (span[0]?.at ?? 0)));
  const out: StoryItem[] = [{ kind: 'block', block: { timeline }, sentences: [] }];
  items.forEach((item, index) => {
    const last = out.at(-1);
    if (item.kind === 'block') out.push({ ...item, sentences: [...item.sentences] });
    else if (last?.kind === 'block' && (events.has(index) || !isShown(item.sentence)))
      last.sentences.push(item.sentence);
    else out.push(events.has(index) ? asItem({ ...item.sentence, isTold: true }) : item);
  });
  return out;
}
