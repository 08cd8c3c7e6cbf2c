// Paragraphs of any length → a text slide if short, otherwise slides of key sentences with `fullText` for the notes.

import { datedHead, runIn, words } from '../../compose/items.js';
import { marksOf, plain, slice, trimLine, withMarks } from '../../compose/line.js';
import { balance } from '../../compose/partition.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import { type Shortened, shortenCited, stated } from '../../compose/shorten.js';
import { asList } from '../../compose/sources.js';
import { unshownIn } from '../../compose/unshown.js';
import type { Line } from '../../deck/line.js';
import type { Lang } from '../../messages/message.js';
import { aboutEvent, score } from '../../outline/importance.js';
import { onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { pointsBack } from '../../outline/references.js';
import { sentenceSpans } from '../../outline/sentences.js';
import type { PointsBody } from '../points/body.js';
import type { TextBody } from './body.js';

/** Up to this many words and paragraphs are shown as they are. */
const SHORT = { words: 40, paragraphs: 2 };
/** Words that one slide stands for, mostly spoken: about a minute. */
const SLIDE_WORDS = 300;
/** Key sentences on a slide; the first ones may have more words. */
const POINTS = { most: 4, words: 50 };
const POINT = { words: 30, most: 45 };
const LONE = { words: 40, most: 60 };
/** A chunk of this many words in a few sentences is shown in full. */
const WHOLE = { words: 56, sentences: 4 };

interface Sentence {
  line: Line;
  paragraph: number;
  /** The path of its paragraph in the block: "text", or "text.2" in a list. */
  at: string;
  first: boolean;
  words: number;
}

export function textPieces(
  value: string | string[],
  context: ComposeContext,
): (PieceOf<'text', TextBody> | PieceOf<'points', PointsBody>)[] {
  const paragraphs = asList(value)
    .flatMap((text, index) =>
      text.split(/\n\s*\n/).map((part) => ({
        line: context.sources.line(part),
        at: typeof value === 'string' ? 'text' : `text.${index}`,
      })),
    )
    .filter(({ line }) => line.length > 0);
  const lines = paragraphs.map(({ line }) => line);
  if (lines.length <= SHORT.paragraphs && words(...lines) <= SHORT.words)
    return [{ layout: 'text', body: { paragraphs: lines } }];
  return chunks(paragraphs.flatMap((paragraph, index) => split(paragraph, index, context))).map(
    (chunk, index) => keyPoints(chunk, context, index > 0),
  );
}

function split(
  { line, at }: Pick<Sentence, 'line' | 'at'>,
  paragraph: number,
  { lang }: ComposeContext,
): Sentence[] {
  const text = plain(line);
  const spans = sentenceSpans(text, lang);
  return spans.map((_, index) => {
    const from = index === 0 ? 0 : (spans[index]?.from ?? 0);
    const part = trimLine(slice(line, from, spans[index + 1]?.from ?? text.length));
    return { line: part, paragraph, at, first: index === 0, words: words(part) };
  });
}

/** Sentences in balanced groups, split at paragraph starts where that keeps them balanced. */
function chunks(all: readonly Sentence[]): Sentence[][] {
  const weights = all.map((sentence) => sentence.words);
  const total = weights.reduce((a, b) => a + b, 0);
  const starts = (index: number) => all[index]?.first ?? false;
  return balance(weights, Math.max(1, Math.round(total / SLIDE_WORDS)), { starts }).map(({ from, to }) =>
    all.slice(from, to),
  );
}

/** A sentence as a slide would show it; undefined if no complete statement in it is short enough. */
type Brief = Shortened | undefined;

/** `further`: the previous slide shows other sentences of the block. */
function keyPoints(
  chunk: readonly Sentence[],
  context: ComposeContext,
  further: boolean,
): PieceOf<'text', TextBody> | PieceOf<'points', PointsBody> {
  const briefs = chunk.map(({ line }) => briefOf(line, chunk, context.lang));
  const best = choose(chunk, briefs, context, further);
  const chosen = best.size > 0 ? best : new Set([Math.max(0, chunk.findIndex(speaks))]);
  const lines = chunk.map(({ line }, index) => briefs[index] ?? shortenCited(line, context.lang, LONE));
  const shown = lines.filter((_, index) => chosen.has(index));
  const unshown = chunk.flatMap(({ line, at }, index) =>
    unshownOf(line, chosen.has(index) ? lines[index] : undefined, context).map((text) => ({ at, text })),
  );
  const whole = chosen.size === chunk.length && shown.every(({ cut }) => !cut);
  return {
    ...(shown.length === 1
      ? { layout: 'text', body: { paragraphs: shown.map(({ line }) => line) } }
      : {
          layout: 'points',
          body: { items: shown.map(({ line }) => datedHead(runIn(line))), running: true },
        }),
    ...(!whole && { fullText: paragraphsOf(chunk) }),
    ...(unshown.length > 0 && { unshown }),
  };
}

function briefOf(line: Line, chunk: readonly Sentence[], lang: Lang): Brief {
  if (isEasy(chunk)) return { line, cut: false };
  const brief = stated(line, lang, chunk.length === 1 ? LONE : POINT);
  return brief && { line: withMarks(brief.line, marksOf(line)), cut: brief.cut };
}

/** What a slide omits of a sentence: all of it, or the clauses that were cut or that an event beside it does not say. */
function unshownOf(line: Line, shown: Brief, context: ComposeContext): string[] {
  const { lang, title } = context;
  if (!says(line) || isTitle(line, title)) return [];
  if (!shown)
    return isEvent(line, context) ? unshownIn(plain(line), context.events ?? [], lang) : [plain(line)];
  return shown.cut ? unshownIn(plain(line), [plain(shown.line), title ?? ''], lang) : [];
}

/** Penalty for a sentence that the title partly repeats; the commemorated day still outweighs it. */
const AGAIN = 8;

/** Penalty for what stands before the sentence that the title is taken from: it tells of something else. */
const EARLIER = 4;

/** Whether a text has the words of the title. */
const holds = (line: Line, title: string | undefined): boolean => {
  const words = foldedOf(title ?? '');
  return words.split(' ').length >= LEAST_TITLE && ` ${foldedOf(plain(line))} `.includes(` ${words} `);
};
const LEAST_TITLE = 4;

/** Whether a text begins with the words of the title above it. */
function begins(line: Line, title: string | undefined): boolean {
  const words = foldedOf(title ?? '');
  return words.includes(' ') && foldedOf(plain(line)).startsWith(words);
}

/** Whether an event of the section says what the sentence does: "…" stands for words that the event omits. */
const isEvent = (line: Line, { events = [] }: ComposeContext): boolean => {
  const text = foldedOf(plain(line));
  return events.some((event) => event.split('…').every((run) => text.includes(foldedOf(run))));
};

/** Whether the title above says the whole sentence. */
const isTitle = (line: Line, title: string | undefined): boolean =>
  title !== undefined && foldedOf(plain(line)) === foldedOf(title);
const foldedOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isEasy(chunk: readonly Sentence[]): boolean {
  const total = chunk.reduce((sum, sentence) => sum + sentence.words, 0);
  return total <= WHOLE.words && chunk.length <= WHOLE.sentences;
}

/** The best-scoring sentences, as many as fit a slide; on ties the earlier one. */
function choose(
  chunk: readonly Sentence[],
  briefs: readonly Brief[],
  context: ComposeContext,
  further: boolean,
): Set<number> {
  const { lang, event, title } = context;
  const orphaned = further && pointsBack(plain(chunk[0]?.line ?? []), lang);
  const named = chunk.findIndex(({ line }) => says(line) && holds(line, title));
  const ranked = chunk
    .map(({ line, first }, index) => {
      const text = plain(line);
      const again = begins(briefs[index]?.line ?? [], title) ? AGAIN : 0;
      const apart = named > 0 && index < named ? EARLIER : 0;
      return { index, score: score(text, first, lang) + aboutEvent(text, event) - again - apart };
    })
    .filter(
      ({ index }) =>
        briefs[index] !== undefined &&
        speaks(chunk[index]) &&
        !isTitle(chunk[index]?.line ?? [], title) &&
        !isEvent(chunk[index]?.line ?? [], context) &&
        !(orphaned && index === 0 && chunk.length > 2),
    )
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const chosen = new Set<number>();
  let room = isEasy(chunk) ? WHOLE.words : POINTS.words;
  for (const { index } of ranked) {
    const needed = withAnswered(chunk, index, lang).filter((one) => !chosen.has(one));
    if (needed.some((one) => briefs[one] === undefined)) continue;
    const size = needed.reduce((sum, one) => sum + words(briefs[one]?.line), 0);
    const over = chosen.size + needed.length > POINTS.most || size > room;
    const again = begins(briefs[index]?.line ?? [], title);
    if (needed.length === 0 || (chosen.size > 0 && (over || again))) continue;
    for (const one of needed) chosen.add(one);
    room -= size;
  }
  return chosen;
}

/** A sentence with the preceding ones it depends on, back to one that can stand alone. */
function withAnswered(chunk: readonly Sentence[], index: number, lang: Lang): number[] {
  const before = bindingBefore(chunk, index, lang);
  const leaning = index > 0 && speaks(chunk[index - 1]) && pointsBack(plain(chunk[index]?.line ?? []), lang);
  const earlier = leaning ? withAnswered(chunk, index - 1, lang) : [];
  return [...new Set([...earlier, ...(before === undefined ? [] : [before]), index])];
}

/**
 * The sentence that another depends on for its meaning: "Mục tiêu đến năm 2030:" before its targets, or the total that
 * "Trong đó, …" is part of.
 */
function bindingBefore(chunk: readonly Sentence[], index: number, lang: Lang): number | undefined {
  const text = plain(chunk[index]?.line ?? []);
  if (index > 0 && PART_OF.test(text) && speaks(chunk[index - 1])) return index - 1;
  const intro = chunk.slice(0, index).findLastIndex(({ line }) => plain(line).endsWith(':'));
  const words = plain(chunk[intro]?.line ?? []);
  return plansIn(words, lang).length > 0 || onlyIfIn(words, lang).length > 0 ? intro : undefined;
}
const PART_OF = /^(?:Trong đó|Trong số đó|Of (?:these|them|which))(?=[\s,])/u;

const says = (line: Line): boolean => /[\p{L}\p{N}]/u.test(plain(line));

/** A rule or closing mark ("./.", "---") is not a point, nor is a line that only introduces the next. */
function speaks(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && says(sentence.line) && !plain(sentence.line).endsWith(':');
}

/** The chunk's sentences rejoined, one paragraph per line. */
function paragraphsOf(chunk: readonly Sentence[]): Line[] {
  const lines = new Map<number, Line>();
  for (const { line, paragraph } of chunk) {
    const before = lines.get(paragraph);
    lines.set(paragraph, before ? [...before, { text: ' ' }, ...line] : line);
  }
  return [...lines.values()];
}
