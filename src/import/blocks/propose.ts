// A section's paragraphs → blocks: sentences are grouped, each group becomes a block, and every sentence stays whole
// within its block. A block is something other than text only if it reads well by itself.
import type { Lang } from '../../messages/message.js';
import { pointsBack } from '../../outline/references.js';
import type { Block, Event, Figure } from '../../outline/schema.js';
import type { Para } from '../structure/paragraph.js';
import { bare, capitalised } from '../text/words.js';
import { chartIn } from './chart.js';
import { comparisonIn } from './compare.js';
import { eventIn, openingDate } from './dates.js';
import { type FoundFigure, figuresIn } from './figures.js';
import { inlineBlock, inlineList } from './lists.js';
import { isCounting } from './numbers.js';
import { peopleIn } from './people.js';
import { quotationIn } from './quotes.js';
import { NO_PLAN, type Scope, scopesOf } from './scopes.js';
import { byParagraph, oneOrMany, paragraphsOf, type Sentence, sentencesOf } from './sentences.js';
import { textBlocks } from './texts.js';

/** Characters of a sentence that may be more than text. */
const LONGEST_SENTENCE = 3000;
const EVENTS = { fewest: 3, most: 6, share: 0.34, pairShare: 0.6 };
const FIGURES = { fewest: 3, most: 6, gap: 3 };

/** A sentence with what governs it from outside. */
type Governed = Sentence & { scope: Scope };

interface Group {
  sentences: Governed[];
  /** What it is besides text; without it the group is text. */
  block?: Block;
}

/** The blocks of consecutive paragraphs, in the paragraphs' order. `outer`: what the headings above say of them. */
export function proposeBlocks(paras: readonly Para[], lang: Lang, outer: Scope = NO_PLAN): Block[] {
  const sentences = sentencesOf(paras, lang);
  const scopes = scopesOf(sentences, outer, lang);
  const all = sentences.map((sentence, index) => ({ ...sentence, scope: scopes[index] ?? NO_PLAN }));
  const groups = led(carve(all, lang)).flatMap((group) =>
    group.block ? [group] : narrate(group.sentences, lang),
  );
  return absorbed(groups).flatMap((group) =>
    group.block ? [special(group)] : textBlocks(group.sentences, lang),
  );
}

/** Takes out what stands by itself: comparisons, inline lists, quotations, lists of people, dense figures. */
function carve(all: readonly Governed[], lang: Lang): Group[] {
  const groups: Group[] = [];
  let plain: Governed[] = [];
  for (let at = 0; at < all.length; ) {
    const found = standsAlone(all, at, lang);
    if (!found) {
      const sentence = all[at++];
      if (sentence) plain.push(sentence);
      continue;
    }
    if (plain.length > 0) groups.push({ sentences: plain });
    plain = [];
    groups.push({ sentences: all.slice(at, at + found.length), block: found.block });
    at += found.length;
  }
  return plain.length > 0 ? [...groups, { sentences: plain }] : groups;
}

function standsAlone(
  all: readonly Governed[],
  at: number,
  lang: Lang,
): { block: Block; length: number } | undefined {
  const sentence = all[at];
  if (!sentence || sentence.text.length > LONGEST_SENTENCE) return undefined;
  const texts = all.slice(at, at + 3).map(({ text }) => text);
  const comparison = comparisonIn(texts, lang, all[at + 1]?.scope);
  if (comparison) return { block: { compare: comparison.compare }, length: comparison.length };
  const chart = chartIn(sentence.text, lang, sentence.scope);
  if (chart) return { block: { chart }, length: 1 };
  if (figuresIn(sentence.text, lang, sentence.scope).length >= FIGURES.fewest)
    return denseFigures(all, at, lang);
  const list = inlineList(sentence.text);
  const listed = list && inlineBlock(list, lang);
  if (listed) return { block: listed, length: 1 };
  const quote = quotationIn(sentence.text);
  if (quote) return { block: { quote }, length: 1 };
  const people = peopleIn(sentence.text);
  if (people) return { block: people, length: 1 };
  return denseFigures(all, at, lang);
}

/** Figures in a run of sentences of one paragraph, of which some now and then may hold no number at all. */
function denseFigures(
  all: readonly Governed[],
  at: number,
  lang: Lang,
): { block: Block; length: number } | undefined {
  const { found, length } = figuresFrom(all, at, lang);
  const years = new Set(found.map(({ since }) => since));
  const [since] = years;
  const opening = since && years.size === 1 ? openingDate(all[at]?.text ?? '', lang) : undefined;
  const shared = opening?.toLowerCase() === since?.toLowerCase() ? opening : undefined;
  if (found.length < FIGURES.fewest) return undefined;
  const figures = found.map(({ figure, since }) => (since && !shared ? dated(figure, since) : figure));
  return { block: { ...(shared && { title: shared }), figures }, length };
}

/** A figure with the date that its sentence gives before it: beside it, or before its label. */
function dated(figure: Figure, since: string): Figure {
  if (figure.change === undefined) return { ...figure, change: since };
  return { ...figure, label: `${capitalised(since)}… ${figure.label}` };
}

/** The figures of the sentences from `at` on, and how many sentences hold them. */
function figuresFrom(
  all: readonly Governed[],
  at: number,
  lang: Lang,
): { found: FoundFigure[]; length: number } {
  const found: FoundFigure[] = [];
  let length = 0;
  for (let index = 0; at + index < all.length; index++) {
    const sentence = all[at + index];
    if (!sentence || sentence.paragraph !== all[at]?.paragraph || sentence.text.length > LONGEST_SENTENCE)
      break;
    const own = figuresIn(sentence.text, lang, sentence.scope);
    const ends = own.length === 0 && (index === 0 || isCounting(bare(sentence.text)));
    if (ends || index - length >= FIGURES.gap || found.length + own.length > FIGURES.most) break;
    found.push(...own);
    if (own.length > 0) length = index + 1;
  }
  return { found, length };
}

const eventOf = ({ text, scope }: Governed, lang: Lang): Event | undefined =>
  text.length > LONGEST_SENTENCE ? undefined : eventIn(text, lang, scope);

/** A stretch of dated sentences becomes timelines, cut at paragraphs; the rest stays text. */
function narrate(sentences: readonly Governed[], lang: Lang): Group[] {
  const groups: Group[] = [];
  for (const paragraphs of chapters(sentences, lang)) {
    const events = eventsOf(paragraphs, lang);
    const dense = isDense(events, paragraphs.length);
    groups.push({ sentences: paragraphs, ...(dense && { block: timeline(events) }) });
  }
  return groups;
}

/** One that points to a sentence which is no event says nothing beside a date: "Tháng 5/1944, tại đây, …". */
function eventsOf(sentences: readonly Governed[], lang: Lang): Event[] {
  const found = sentences.map((sentence) => eventOf(sentence, lang));
  return found.flatMap((event, index) => {
    const alone = index === 0 || found[index - 1] === undefined;
    return event && !(alone && pointsBack(event.what, lang)) ? [event] : [];
  });
}

/** Three events or more among other sentences, or two in the order of their years with little beside them. */
function isDense(events: readonly Event[], sentences: number): boolean {
  const share = events.length / sentences;
  if (events.length >= EVENTS.fewest) return share >= EVENTS.share;
  const [first, second] = events.map(({ when }) => Number(/(?:1\d|20)\d{2}/.exec(when)?.[0] ?? Number.NaN));
  return first !== undefined && second !== undefined && share >= EVENTS.pairShare && first <= second;
}

/** Its title says from when to when. */
function timeline(events: Event[]): Block {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  return { ...(first && last && first !== last && { title: `${first} … ${last}` }), timeline: events };
}

/** Paragraphs in a row that each hold an event, up to the events of one slide; the others by themselves. */
function chapters(sentences: readonly Governed[], lang: Lang): Governed[][] {
  const out: Governed[][] = [];
  let events = 0;
  let open = false;
  for (const paragraph of byParagraph(sentences)) {
    const own = paragraph.filter((sentence) => eventOf(sentence, lang)).length;
    const dated = own > 0 && own / paragraph.length >= EVENTS.share - 0.1;
    if (dated && open && events + own <= EVENTS.most) out.at(-1)?.push(...paragraph);
    else {
      out.push([...paragraph]);
      events = 0;
    }
    open = dated;
    events += own;
  }
  return out;
}

/** The one short sentence that opens a paragraph of figures is said with them, whatever stands before it. */
function led(groups: readonly Group[]): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    const before = out.at(-1);
    const [earlier, opening] = before?.sentences.slice(-2) ?? [];
    const apart = before && opening && !before.block && earlier?.paragraph !== opening.paragraph;
    if (group.block?.figures && apart && isAside({ sentences: [opening] }, group.sentences[0])) {
      out[out.length - 1] = { sentences: before.sentences.slice(0, -1) };
      out.push({ ...group, sentences: [opening, ...group.sentences] });
    } else out.push(group);
  }
  return out;
}

/**
 * A lone short sentence beside a block of the same paragraph is said with it, instead of making a slide. A group is
 * copied once, when it is taken up, and then grows: a copy for each that joins it would take the square of their count.
 */
function absorbed(groups: readonly Group[]): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    const before = out.at(-1);
    const joins = before?.block ? isSilent(group, before.sentences.at(-1)) : !group.block;
    if (before && joins) for (const sentence of group.sentences) before.sentences.push(sentence);
    else if (before && group.block && isSilent(before, group.sentences[0]))
      out[out.length - 1] = { ...group, sentences: [...before.sentences, ...group.sentences] };
    else out.push({ ...group, sentences: [...group.sentences] });
  }
  return out;
}

/** One that counts nothing: what it says besides a block may be said without being shown. */
const isSilent = (group: Group, near: Governed | undefined): boolean =>
  isAside(group, near) && !group.sentences.some(({ text }) => isCounting(bare(text)));

/** One short sentence, or one without a date or a figure, in the paragraph of the sentence `near` it. */
function isAside({ sentences, block }: Group, near: Governed | undefined): boolean {
  const [only, ...others] = sentences;
  if (block || !only || others.length > 0 || only.paragraph !== near?.paragraph) return false;
  return only.words <= ASIDE.words || (only.words <= ASIDE.most && !/\d/.test(only.text));
}
const ASIDE = { words: 30, most: 40 };

function special({ sentences, block }: Group): Block {
  const [first] = sentences;
  return { ...block, notes: oneOrMany(paragraphsOf(sentences)), from: first?.origin };
}
