// A section's paragraphs → blocks: sentences are told apart into groups, each group is one block, and every sentence
// stays whole in its block. A block is more than text only where it reads well by itself.
import type { Lang } from '../../messages/message.js';
import type { Block, Event, Figure } from '../../outline/schema.js';
import type { Para } from '../structure/paragraph.js';
import { comparisonIn } from './compare.js';
import { eventIn, openingDate } from './dates.js';
import { figuresIn, isCounting } from './figures.js';
import { inlineBlock, inlineList } from './lists.js';
import { oneOrMany, paragraphsOf, type Sentence, sentencesOf } from './passages.js';
import { peopleIn } from './people.js';
import { quotationIn } from './quotes.js';
import { openingTitle, titleOf } from './titles.js';

/** About what one slide is spoken to. */
const TEXT_WORDS = 170;
/** Words of one block at most, when a paragraph never ends. */
const LONGEST_TEXT = 1200;
/** Characters of a sentence that may be more than text. */
const LONGEST_SENTENCE = 3000;
const EVENTS = { fewest: 3, most: 6, share: 0.34 };
const FIGURES = { fewest: 3, most: 6, gap: 2 };

interface Group {
  sentences: Sentence[];
  /** What it is besides text; without it the group is text. */
  block?: Block;
}

/** The blocks of consecutive paragraphs, in the paragraphs' order. */
export function proposeBlocks(paras: readonly Para[], lang: Lang): Block[] {
  const all = sentencesOf(paras, lang);
  const groups = carve(all, lang).flatMap((group) =>
    group.block ? [group] : narrate(group.sentences, lang),
  );
  return absorbed(groups).flatMap((group) => (group.block ? [special(group)] : texts(group.sentences, lang)));
}

/** Takes out what stands by itself: comparisons, inline lists, quotations, lists of people, dense figures. */
function carve(all: readonly Sentence[], lang: Lang): Group[] {
  const groups: Group[] = [];
  let plain: Sentence[] = [];
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
  all: readonly Sentence[],
  at: number,
  lang: Lang,
): { block: Block; length: number } | undefined {
  const sentence = all[at];
  if (!sentence || sentence.text.length > LONGEST_SENTENCE) return undefined;
  const texts = all.slice(at, at + 3).map(({ text }) => text);
  const comparison = comparisonIn(texts);
  if (comparison) return { block: { compare: comparison.compare }, length: comparison.length };
  const list = inlineList(sentence.text);
  if (list) return { block: inlineBlock(list), length: 1 };
  const quote = quotationIn(sentence.text);
  if (quote) return { block: { quote }, length: 1 };
  const people = peopleIn(sentence.text);
  if (people) return { block: people, length: 1 };
  return denseFigures(all, at, lang);
}

/** Figures in a run of sentences of one paragraph, of which one now and then may hold no number at all. */
function denseFigures(
  all: readonly Sentence[],
  at: number,
  lang: Lang,
): { block: Block; length: number } | undefined {
  const { found, length } = figuresFrom(all, at, lang);
  const years = new Set(found.map(({ since }) => since));
  const shared = years.size === 1 && found[0]?.since ? openingDate(all[at]?.text ?? '', lang) : undefined;
  const clear = shared !== undefined || found.every(({ since }) => since === undefined);
  if (!clear || found.length < FIGURES.fewest) return undefined;
  const figures: Figure[] = found.map(({ figure }) => figure);
  return { block: { ...(shared && { title: shared }), figures }, length };
}

/** The figures of the sentences from `at` on, and how many sentences hold them. */
function figuresFrom(
  all: readonly Sentence[],
  at: number,
  lang: Lang,
): { found: ReturnType<typeof figuresIn>; length: number } {
  const found: ReturnType<typeof figuresIn> = [];
  let length = 0;
  for (const [index, sentence] of all.slice(at).entries()) {
    if (sentence.paragraph !== all[at]?.paragraph || sentence.text.length > LONGEST_SENTENCE) break;
    const own = figuresIn(sentence.text, lang);
    const ends = own.length === 0 && (index === 0 || isCounting(sentence.text));
    if (ends || index - length >= FIGURES.gap || found.length + own.length > FIGURES.most) break;
    found.push(...own);
    if (own.length > 0) length = index + 1;
  }
  return { found, length };
}

const eventOf = ({ text }: Sentence, lang: Lang): Event | undefined =>
  text.length > LONGEST_SENTENCE ? undefined : eventIn(text, lang);

/** A stretch of dated sentences becomes timelines, cut at paragraphs; the rest stays text. */
function narrate(sentences: readonly Sentence[], lang: Lang): Group[] {
  const groups: Group[] = [];
  for (const paragraphs of chapters(sentences, lang)) {
    const events = paragraphs.flatMap((sentence) => eventOf(sentence, lang) ?? []);
    const dense = events.length >= EVENTS.fewest && events.length / paragraphs.length >= EVENTS.share;
    groups.push({ sentences: paragraphs, ...(dense && { block: timeline(events) }) });
  }
  return groups;
}

/** Its title says from when to when. */
function timeline(events: Event[]): Block {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  return { ...(first && last && first !== last && { title: `${first} … ${last}` }), timeline: events };
}

/** Paragraphs in a row that each hold an event, up to the events of one slide; the others by themselves. */
function chapters(sentences: readonly Sentence[], lang: Lang): Sentence[][] {
  const out: Sentence[][] = [];
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

function byParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const out: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = out.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else out.push([sentence]);
  }
  return out;
}

/** A lone short sentence beside a block of the same paragraph is said with it, instead of making a slide. */
function absorbed(groups: readonly Group[]): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    const before = out.at(-1);
    const [only] = group.sentences;
    const near = before?.sentences.at(-1)?.paragraph === only?.paragraph;
    if (before?.block && !group.block && near && group.sentences.length === 1 && (only?.words ?? 0) <= 25)
      out[out.length - 1] = { ...before, sentences: [...before.sentences, ...group.sentences] };
    else if (before && !before.block && !group.block)
      out[out.length - 1] = { sentences: [...before.sentences, ...group.sentences] };
    else out.push(group);
  }
  return out;
}

function special({ sentences, block }: Group): Block {
  const [first] = sentences;
  return { ...block, notes: oneOrMany(paragraphsOf(sentences)), from: first?.origin };
}

/** Paragraphs in blocks of about a slide. */
function texts(sentences: readonly Sentence[], lang: Lang): Block[] {
  const blocks: Sentence[][] = [];
  let words = 0;
  for (const paragraph of byParagraph(sentences).flatMap(inPieces)) {
    const own = paragraph.reduce((sum, sentence) => sum + sentence.words, 0);
    const titled = openingTitle(paragraph[0]?.text ?? '') !== undefined && own >= 45;
    if (blocks.length > 0 && !titled && words + own <= TEXT_WORDS) blocks.at(-1)?.push(...paragraph);
    else {
      blocks.push([...paragraph]);
      words = 0;
    }
    words += own;
  }
  return blocks.map((group) => {
    const title = titleOf(
      group.map(({ text }) => text),
      lang,
    );
    return { text: oneOrMany(paragraphsOf(group)), ...(title && { title }), from: group[0]?.origin };
  });
}

/** A paragraph of more words than one block may have, cut between sentences. */
function inPieces(paragraph: readonly Sentence[]): Sentence[][] {
  const pieces: Sentence[][] = [[]];
  let words = 0;
  for (const sentence of paragraph) {
    if (words > 0 && words + sentence.words > LONGEST_TEXT) {
      pieces.push([]);
      words = 0;
    }
    pieces.at(-1)?.push(sentence);
    words += sentence.words;
  }
  return pieces;
}
