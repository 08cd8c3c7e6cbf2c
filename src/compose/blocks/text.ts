// Paragraphs of any length → a text slide when they are short, else slides of key sentences with the whole in `said`.
import type { Line } from '../../deck/model.js';
import { sentenceSpans } from '../../outline/sentences.js';
import type { Context, Piece } from '../draft.js';
import { datedHead, runIn, words } from '../items.js';
import { plain, slice, trimLine } from '../line.js';
import { asList } from '../marks.js';
import { balance } from '../partition.js';
import { score } from '../score.js';
import { type Shortened, shortenCited } from '../shorten.js';

/** Up to so many words and paragraphs are shown as they are. */
const SHORT = { words: 55, paragraphs: 2 };
/** Words that one slide stands for, most of them spoken: some fifty seconds. */
const SLIDE_WORDS = 170;
const POINTS = { most: 5, least: 2, words: 115 };
const POINT = { words: 34, most: 45 };
const LONE = { words: 62, most: 70 };
/** A chunk of so many words in a few sentences is shown whole: nothing is left out to make large what is easy to read. */
const WHOLE = { words: 100, sentences: 4, sentence: 62 };

interface Sentence {
  line: Line;
  paragraph: number;
  first: boolean;
  words: number;
}

export function textPieces(value: string | string[], context: Context): Piece[] {
  const paragraphs = asList(value)
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) => context.sources.line(text))
    .filter((line) => line.length > 0);
  if (paragraphs.length <= SHORT.paragraphs && words(...paragraphs) <= SHORT.words)
    return [{ layout: 'text', body: { paragraphs } }];
  return chunks(paragraphs.flatMap((line, index) => split(line, index, context))).map((chunk) =>
    keyPoints(chunk, context),
  );
}

function split(line: Line, paragraph: number, { lang }: Context): Sentence[] {
  const text = plain(line);
  const spans = sentenceSpans(text, lang);
  return spans.map((_, index) => {
    const from = index === 0 ? 0 : (spans[index]?.from ?? 0);
    const part = trimLine(slice(line, from, spans[index + 1]?.from ?? text.length));
    return { line: part, paragraph, first: index === 0, words: words(part) };
  });
}

/** Sentences in balanced groups, cut at a paragraph's start where that does not unbalance them. */
function chunks(all: readonly Sentence[]): Sentence[][] {
  const weights = all.map((sentence) => sentence.words);
  const total = weights.reduce((a, b) => a + b, 0);
  const starts = (index: number) => all[index]?.first ?? false;
  return balance(weights, Math.max(1, Math.round(total / SLIDE_WORDS)), { starts }).map(({ from, to }) =>
    all.slice(from, to),
  );
}

function keyPoints(chunk: readonly Sentence[], context: Context): Piece {
  const { lang } = context;
  const [only] = chunk;
  if (chunk.length === 1 && only) {
    const { line, cut } = shortenCited(only.line, lang, LONE);
    return { layout: 'text', body: { paragraphs: [line] }, ...(cut && { said: [only.line] }) };
  }
  const short = chunk.map(({ line }) =>
    isEasy(chunk) ? { line, cut: false } : shortenCited(line, lang, POINT),
  );
  const chosen = choose(chunk, short, context);
  const items = short.filter((_, index) => chosen.has(index)).map(({ line }) => datedHead(runIn(line)));
  const whole = chosen.size === chunk.length && short.every(({ cut }) => !cut);
  return { layout: 'points', body: { items, running: true }, ...(!whole && { said: paragraphsOf(chunk) }) };
}

function isEasy(chunk: readonly Sentence[]): boolean {
  const total = chunk.reduce((sum, sentence) => sum + sentence.words, 0);
  const longest = Math.max(...chunk.map((sentence) => sentence.words));
  return total <= WHOLE.words && chunk.length <= WHOLE.sentences && longest <= WHOLE.sentence;
}

/** The sentences with the best scores, as many as a slide takes; the earlier one of equals. */
function choose(chunk: readonly Sentence[], short: readonly Shortened[], { lang }: Context): Set<number> {
  const ranked = chunk
    .map((sentence, index) => ({ index, score: score(plain(sentence.line), sentence.first, lang) }))
    .filter(({ index }) => speaks(chunk[index]))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const chosen = new Set<number>();
  let room = POINTS.words;
  for (const { index } of ranked) {
    const size = words(short[index]?.line);
    if (chosen.size >= POINTS.most || (chosen.size >= POINTS.least && size > room)) continue;
    chosen.add(index);
    room -= size;
  }
  return chosen;
}

/** A rule or a closing sign ("./.", "---") is no point, nor is a line that only introduces what follows it. */
function speaks(sentence: Sentence | undefined): boolean {
  const text = sentence === undefined ? '' : plain(sentence.line);
  return /[\p{L}\p{N}]/u.test(text) && !text.endsWith(':');
}

/** The chunk's sentences put together again, a paragraph a line. */
function paragraphsOf(chunk: readonly Sentence[]): Line[] {
  const lines = new Map<number, Line>();
  for (const { line, paragraph } of chunk) {
    const before = lines.get(paragraph);
    lines.set(paragraph, before ? [...before, { text: ' ' }, ...line] : line);
  }
  return [...lines.values()];
}
