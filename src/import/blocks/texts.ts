// Sentences left over → text blocks of about a slide each.
import type { Lang } from '../../messages/message.js';
import type { Block } from '../../outline/schema.js';
import { endsWithColon } from '../text/words.js';
import { bindingTitle } from './lists.js';
import { byParagraph, oneOrMany, paragraphsOf, type Sentence } from './sentences.js';
import { openingPhrase, titlesOf } from './titles.js';

/** Words spoken to about one slide. */
const SLIDE_WORDS = 300;
/** Minimum words of a block before a paragraph with its own title starts another, and of that paragraph. */
const OWN = { before: 120, words: 80 };
/** Longer paragraphs are divided between sentences, preferably at a new topic once a piece has `from` words. */
const PARAGRAPH = { most: 340, from: 160, piece: 280 };
/** A piece of fewer words joins its neighbour, also over the words of a slide. */
const LEAST = 90;
const SMALL = 60;

/** `isTold`: shown elsewhere, so it does not justify a block by itself. */
type TextSentence = Sentence & { isTold?: true };

/** Text blocks with their sentences; titled if the first line announces the others. */
export function textPieces<S extends TextSentence>(
  sentences: readonly S[],
  lang: Lang,
): { block: Block; sentences: S[] }[] {
  const pieces = byParagraph(sentences).flatMap((paragraph) => inPieces(paragraph, lang));
  return together(pieces).map((group) => {
    const title = announcedTitle(
      group.map(({ text }) => text),
      lang,
    );
    const block = { text: oneOrMany(paragraphsOf(group)), ...(title && { title }), from: group[0]?.origin };
    return { block, sentences: group };
  });
}

/** An announcement like "Các hoạt động dự kiến như sau:" marks the rest as plans and is its title. */
const announcedTitle = ([first = '']: readonly string[], lang: Lang): string | undefined =>
  endsWithColon(first) ? bindingTitle(first, lang) : undefined;

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0);

/** Short neighbours in one block. */
function together<S extends TextSentence>(pieces: readonly S[][]): S[][] {
  const blocks: S[][] = [];
  for (const piece of pieces) {
    const before = blocks.at(-1);
    const had = before ? wordsOf(before) : 0;
    const words = wordsOf(piece);
    const named =
      openingPhrase(piece[0]?.text ?? '') !== undefined && words >= OWN.words && had >= OWN.before;
    const small = Math.min(had, words) < LEAST && had + words <= SLIDE_WORDS + SMALL;
    const told = piece.every(({ isTold }) => isTold);
    if (before && ((!named && had + words <= SLIDE_WORDS) || small || told)) before.push(...piece);
    else blocks.push([...piece]);
  }
  return blocks;
}

function inPieces<S extends TextSentence>(paragraph: readonly S[], lang: Lang): S[][] {
  if (wordsOf(paragraph) <= PARAGRAPH.most) return [[...paragraph]];
  const pieces: S[][] = [[]];
  let words = 0;
  for (const sentence of paragraph) {
    const full = words >= PARAGRAPH.from && titlesOf([sentence.text], { lang }).length > 0;
    if (words > 0 && (full || words + sentence.words > PARAGRAPH.piece)) {
      pieces.push([]);
      words = 0;
    }
    pieces.at(-1)?.push(sentence);
    words += sentence.words;
  }
  return pieces;
}
