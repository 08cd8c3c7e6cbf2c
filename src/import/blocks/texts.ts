// Sentences left over → text blocks of about a slide each, with titles from their own words.
import type { Lang } from '../../messages/message.js';
import type { Block } from '../../outline/schema.js';
import { endsWithColon } from '../text/words.js';
import { bindingTitle } from './lists.js';
import { byParagraph, oneOrMany, paragraphsOf, type Sentence } from './sentences.js';
import { openingTitle, titleOf, titlesOf } from './titles.js';

/** About what one slide is spoken to. */
const SLIDE_WORDS = 170;
/** Words that a block has before a paragraph with a name of its own begins another. */
const OWN = { before: 70, words: 45 };
/** A paragraph of more words is cut between sentences: where a new thing is told of, once a piece has `from` words. */
const PARAGRAPH = { most: 240, from: 100, piece: 190 };
/** A piece of fewer words joins its neighbour. */
const LEAST = 60;

export function textBlocks(sentences: readonly Sentence[], lang: Lang): Block[] {
  const pieces = byParagraph(sentences).flatMap((paragraph) => inPieces(paragraph, lang));
  return together(pieces).map((group) => {
    const texts = group.map(({ text }) => text);
    const title = announcedTitle(texts, lang) ?? titleOf(texts, lang);
    return { text: oneOrMany(paragraphsOf(group)), ...(title && { title }), from: group[0]?.origin };
  });
}

/** "Các hoạt động dự kiến như sau:" makes plans of what stands below it, and names it. */
const announcedTitle = ([first = '']: readonly string[], lang: Lang): string | undefined =>
  endsWithColon(first) ? bindingTitle(first, lang) : undefined;

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0);

/** Short neighbours in one block. */
function together(pieces: readonly Sentence[][]): Sentence[][] {
  const blocks: Sentence[][] = [];
  for (const piece of pieces) {
    const before = blocks.at(-1);
    const had = before ? wordsOf(before) : 0;
    const words = wordsOf(piece);
    const named = openingTitle(piece[0]?.text ?? '') !== undefined && words >= OWN.words && had >= OWN.before;
    const small = Math.min(had, words) < LEAST && had + words <= SLIDE_WORDS + LEAST;
    if (before && ((!named && had + words <= SLIDE_WORDS) || small)) before.push(...piece);
    else blocks.push([...piece]);
  }
  return blocks;
}

function inPieces(paragraph: readonly Sentence[], lang: Lang): Sentence[][] {
  if (wordsOf(paragraph) <= PARAGRAPH.most) return [[...paragraph]];
  const pieces: Sentence[][] = [[]];
  let words = 0;
  for (const sentence of paragraph) {
    const full = words >= PARAGRAPH.from && titlesOf([sentence.text], lang).length > 0;
    if (words > 0 && (full || words + sentence.words > PARAGRAPH.piece)) {
      pieces.push([]);
      words = 0;
    }
    pieces.at(-1)?.push(sentence);
    words += sentence.words;
  }
  return pieces;
}
