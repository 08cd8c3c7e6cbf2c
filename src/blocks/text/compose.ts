// Paragraphs of any length → a text slide when short, otherwise slides of key sentences with the full text in `said`.

import { datedHead, runIn, words } from '../../compose/items.js';
import { plain, slice, trimLine } from '../../compose/line.js';
import { balance } from '../../compose/partition.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import { score } from '../../compose/score.js';
import { type Shortened, shortenCited } from '../../compose/shorten.js';
import { asList } from '../../compose/sources.js';
import type { Line } from '../../deck/line.js';
import type { Lang } from '../../messages/message.js';
import { onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import { pointsBack } from '../../outline/references.js';
import { sentenceSpans } from '../../outline/sentences.js';
import type { PointsBody } from '../points/body.js';
import type { TextBody } from './body.js';

/** Up to this many words and paragraphs are shown as they are. */
const SHORT = { words: 55, paragraphs: 2 };
/** Words that one slide stands for, mostly spoken: some fifty seconds. */
const SLIDE_WORDS = 170;
const POINTS = { most: 5, least: 2, words: 115 };
const POINT = { words: 34, most: 45 };
const LONE = { words: 62, most: 70 };
/**
 * A chunk of this many words in a few sentences is shown in full: nothing is omitted only to enlarge what is legible
 * anyway.
 */
const WHOLE = { words: 100, sentences: 4, sentence: 62 };

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

/** `further`: other sentences of the block are on the slide before. */
function keyPoints(
  chunk: readonly Sentence[],
  context: ComposeContext,
  further: boolean,
): PieceOf<'text', TextBody> | PieceOf<'points', PointsBody> {
  const { lang } = context;
  const [only] = chunk;
  if (chunk.length === 1 && only) {
    const { line, cut } = shortenCited(only.line, lang, LONE);
    return { layout: 'text', body: { paragraphs: [line] }, ...(cut && { said: [only.line] }) };
  }
  const short = chunk.map(({ line }) =>
    isEasy(chunk) ? { line, cut: false } : shortenCited(line, lang, POINT),
  );
  const chosen = choose(chunk, short, context, further);
  const items = short.filter((_, index) => chosen.has(index)).map(({ line }) => datedHead(runIn(line)));
  const whole = chosen.size === chunk.length && short.every(({ cut }) => !cut);
  const unshown = chunk.flatMap(({ line, at }, index) =>
    chosen.has(index) || !says(line) ? [] : [{ at, text: plain(line) }],
  );
  return {
    layout: 'points',
    body: { items, running: true },
    ...(!whole && { said: paragraphsOf(chunk) }),
    ...(unshown.length > 0 && { unshown }),
  };
}

function isEasy(chunk: readonly Sentence[]): boolean {
  const total = chunk.reduce((sum, sentence) => sum + sentence.words, 0);
  const longest = Math.max(...chunk.map((sentence) => sentence.words));
  return total <= WHOLE.words && chunk.length <= WHOLE.sentences && longest <= WHOLE.sentence;
}

/** The best-scoring sentences, as many as fit a slide; on ties the earlier one. */
function choose(
  chunk: readonly Sentence[],
  short: readonly Shortened[],
  { lang }: ComposeContext,
  further: boolean,
): Set<number> {
  const orphaned = further && pointsBack(plain(chunk[0]?.line ?? []), lang);
  const ranked = chunk
    .map((sentence, index) => ({ index, score: score(plain(sentence.line), sentence.first, lang) }))
    .filter(({ index }) => speaks(chunk[index]) && !(orphaned && index === 0 && chunk.length > POINTS.least))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const chosen = new Set<number>();
  let room = POINTS.words;
  for (const { index } of ranked) {
    const needed = withAnswered(chunk, index, lang).filter((one) => !chosen.has(one));
    const size = needed.reduce((sum, one) => sum + words(short[one]?.line), 0);
    const over = chosen.size + needed.length > POINTS.most || size > room;
    if (needed.length === 0 || chosen.size >= POINTS.most || (chosen.size >= POINTS.least && over)) continue;
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
 * The sentence without which another would mean something else: "Mục tiêu đến năm 2030:" before its targets, and the
 * whole that "Trong đó, …" is part of.
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
