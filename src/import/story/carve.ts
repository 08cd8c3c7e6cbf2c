// Extracts self-contained blocks: comparisons, charts, inline lists, quotations, lists of people, dense figures.

import type { Lang } from '../../messages/message.js';
import type { Block, Figure } from '../../outline/schema.js';
import { chartIn } from '../blocks/chart.js';
import { comparisonIn } from '../blocks/compare.js';
import { type FoundFigure, figuresIn } from '../blocks/figures.js';
import { inlineBlock, inlineList } from '../blocks/lists.js';
import { isCounting } from '../blocks/numbers.js';
import { peopleIn } from '../blocks/people.js';
import { quotationIn } from '../blocks/quotes.js';
import { bare, capitalised } from '../text/words.js';
import type { Governed, StoryItem } from './item.js';

/** Longer sentences, in characters, always stay text. */
export const LONGEST_SENTENCE = 3000;
const FIGURES = { fewest: 3, most: 6, gap: 3 };

interface Found {
  block: Block;
  /** Number of sentences it is made from. */
  length: number;
}

export function withStandalone(items: readonly StoryItem[], lang: Lang): StoryItem[] {
  const out: StoryItem[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item?.kind !== 'sentence') {
      if (item) out.push(item);
      at++;
      continue;
    }
    const run = sentencesFrom(items, at);
    const found = standsAlone(run, sentenceBefore(items, at), lang);
    if (found) out.push({ kind: 'block', block: found.block, sentences: run.slice(0, found.length) });
    else out.push(item);
    at += found?.length ?? 1;
  }
  return ledIn(out);
}

/** Maximum number of sentences considered for one block. */
const AHEAD = 40;

function sentencesFrom(items: readonly StoryItem[], from: number): Governed[] {
  const run: Governed[] = [];
  for (const item of items.slice(from, from + AHEAD)) {
    if (item.kind !== 'sentence') break;
    run.push(item.sentence);
  }
  return run;
}

/** The preceding sentence, if it is in the same paragraph. */
function sentenceBefore(items: readonly StoryItem[], at: number): string {
  const [before, own] = [items[at - 1], items[at]];
  const isNear =
    before?.kind === 'sentence' &&
    own?.kind === 'sentence' &&
    before.sentence.paragraph === own.sentence.paragraph;
  return isNear ? before.sentence.text : '';
}

function standsAlone(run: readonly Governed[], before: string, lang: Lang): Found | undefined {
  const [sentence, next] = run;
  if (!sentence || sentence.text.length > LONGEST_SENTENCE) return undefined;
  const texts = run.slice(0, 3).map(({ text }) => text);
  const comparison = comparisonIn(texts, lang, next?.scope);
  if (comparison) return { block: { compare: comparison.compare }, length: comparison.length };
  const chart = chartIn(sentence.text, lang, sentence.scope);
  if (chart) return { block: { chart }, length: 1 };
  if (figuresIn(sentence.text, lang, sentence.scope).length >= FIGURES.fewest) return denseFigures(run, lang);
  const list = inlineList(sentence.text);
  const listed = list && inlineBlock(list, lang);
  if (listed) return { block: listed, length: 1 };
  const quote = quotationIn(sentence.text, before);
  if (quote) return { block: { quote }, length: 1 };
  const people = peopleIn(sentence.text);
  if (people) return { block: people, length: 1 };
  return denseFigures(run, lang);
}

/** Figures in consecutive sentences of a paragraph, allowing a few without numbers in between. */
function denseFigures(run: readonly Governed[], lang: Lang): Found | undefined {
  const { found, length } = figuresFrom(run, lang);
  if (found.length < FIGURES.fewest) return undefined;
  return { block: figuresBlock(found), length };
}

/** Marks figures of an earlier time as such, unless they have their own date. */
export const withFrame = (found: readonly FoundFigure[], { frame }: Governed): FoundFigure[] =>
  found.map((one) => (frame && one.since === undefined ? { ...one, since: frame.when } : one));

export const figuresBlock = (found: readonly FoundFigure[]): Block => ({
  figures: found.map(({ figure, since }) => (since ? dated(figure, since) : figure)),
});

/** Adds the date that precedes a figure in its sentence, as its change or before its label. */
function dated(figure: Figure, since: string): Figure {
  if (figure.change === undefined) return { ...figure, change: since };
  return { ...figure, label: `${capitalised(since)}… ${figure.label}` };
}

function figuresFrom(run: readonly Governed[], lang: Lang): { found: FoundFigure[]; length: number } {
  const found: FoundFigure[] = [];
  let length = 0;
  for (const [index, sentence] of run.entries()) {
    if (sentence.paragraph !== run[0]?.paragraph || sentence.text.length > LONGEST_SENTENCE) break;
    const own = withFrame(figuresIn(sentence.text, lang, sentence.scope), sentence);
    const ends = own.length === 0 && (index === 0 || isCounting(bare(sentence.text)));
    if (ends || index - length >= FIGURES.gap || found.length + own.length > FIGURES.most) break;
    found.push(...own);
    if (own.length > 0) length = index + 1;
  }
  return { found, length };
}

/** A short sentence that opens a paragraph of figures goes to their notes. */
function ledIn(items: readonly StoryItem[]): StoryItem[] {
  const out: StoryItem[] = [];
  for (const item of items) {
    const [earlier, opening] = out.slice(-2);
    const leads =
      item.kind === 'block' &&
      item.block.figures &&
      opening?.kind === 'sentence' &&
      isShort(opening.sentence) &&
      opening.sentence.paragraph === item.sentences[0]?.paragraph &&
      !(earlier?.kind === 'sentence' && earlier.sentence.paragraph === opening.sentence.paragraph);
    if (leads) {
      out.pop();
      out.push({ ...item, sentences: [opening.sentence, ...item.sentences] });
    } else out.push(item);
  }
  return out;
}

const SHORT = { words: 30, most: 40 };

/** A sentence that may go to the notes only: short, or without a date or figure. */
export const isShort = ({ words, text }: Governed): boolean =>
  words <= SHORT.words || (words <= SHORT.most && !/\d/.test(text));
