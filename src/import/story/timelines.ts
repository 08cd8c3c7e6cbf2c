// The dated events of a section → timelines of up to eight. Sentences between two events go to the timeline's notes; blocks
// between them follow it.

import type { Lang } from '../../messages/message.js';
import { tellsMeaning } from '../../outline/importance.js';
import { pointsBack } from '../../outline/references.js';
import type { Event } from '../../outline/schema.js';
import { shortenedToClause } from '../blocks/clause.js';
import { clauseEventsIn, eventIn, isPeriod, relativeEventIn, yearOf } from '../blocks/dates.js';
import { LONGEST_SENTENCE } from './carve.js';
import { asItem, type Governed, type StoryItem, wordsIn } from './item.js';

const MOST = 8;
/** Maximum words and blocks between two events of one timeline. */
const GAP = { words: 400, blocks: 4 };
/** Two events make a timeline only if there is little else between them. */
const PAIR = { sentences: 4, words: 60 };
/** Minimum share of the events' own words among all words from the first event to the last. */
const SHARE = 0.16;
/** Weight of a block, in words, when looking for the place to divide a timeline. */
const APART = 110;

/** An event, the index of its sentence or block, and its words. `relative`: dated only relative to the preceding event. */
interface Found {
  at: number;
  /** Index of the last item that the event is taken from. */
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

/** Skips events that refer back to a sentence that is not on the timeline: "Tháng 5/1944, tại đây, …". */
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

/** Completes an event without a verb from the next sentence: "Đại hội lần thứ V (từ ngày 15 đến 18/1/1977). Đồng chí …". */
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

/** `follows`: dated relative to the preceding event. Inside a block, only absolute dates count. */
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

/** A list, table or picture: sentences after it cannot go to notes before it. */
const isList = (item: StoryItem): boolean => item.kind === 'block' && item.sentences.length === 0;

/** Trims a group to start at a sentence with an absolute date and end at the last such event or what directly follows it. */
function trimmed(group: readonly Found[], items: readonly StoryItem[]): Found[] {
  const first = group.findIndex((one) => !one.relative && isSentence(one, items));
  let last = group.findLastIndex(({ relative }) => !relative);
  while ((group[last + 1]?.at ?? Infinity) <= (group[last]?.at ?? 0) + NEXT) last++;
  return first < 0 ? [] : group.slice(first, last + 1);
}
/** Maximum distance, in items, of a relative event after the last absolute date. */
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

const isRising = (first: Found, last: Found): boolean => !(yearOf(first.event) > yearOf(last.event));

/** Divides a group into parts of about equal size, at the widest gap near each boundary. */
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

/** Whether a sentence starts a text block of its own: a longer explanatory note, or the meaning of an event. */
const isShown = ({ explains, words, text }: Governed): boolean =>
  explains ? words >= EXPLAINED : tellsMeaning(text);
const EXPLAINED = 25;

/**
 * The timeline of a span, followed by the blocks and texts inside the span. Each one's notes hold the sentences up to the
 * next, so that the document's order is kept.
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
