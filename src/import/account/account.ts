// A document and the outline made of it → proof that nothing was lost and nothing added, or the words that were.
// Lost: a place of the document that no text of the outline covers. Added: a text of the outline that does not stand
// in the document as one unbroken run of words. A repetition (an event and the sentence in the notes) is neither.
import { plainText } from '../../outline/inline.js';
import type { Outline } from '../../outline/schema.js';
import type { Origin, Run, SourceDocument } from '../model.js';
import { tieNotes } from '../structure/cites.js';
import type { LeftOut } from '../structure/front.js';
import { bare } from '../structure/text.js';
import { ELLIPSIS, leaves } from './leaves.js';
import { type Missing, Stream, type Unit } from './stream.js';
import { type Word, wordsOf } from './words.js';

export interface Account {
  /** Words of the document, of the outline's texts (repetitions included), and of what was left out on purpose. */
  words: { in: number; out: number; leftOut: number };
  lost: Missing[];
  /** Texts of the outline, or pieces of them between ellipses, that the document does not have; with their path. */
  added: { text: string; path: string }[];
  /** List numbers that the outline keeps as order. */
  marks: number;
}

/**
 * Up to so many texts times words the longest texts are placed first, so that none takes a place that only a longer one
 * fits. Beyond it they go in the document's order, which is quicker and errs only on texts that repeat one another.
 */
const SORTED = 2e7;

export function account(document: SourceDocument, outline: Outline, leftOut: readonly LeftOut[]): Account {
  const stream = new Stream(unitsOf(document));
  const added: Account['added'] = [];
  const pieces = leaves(outline)
    .filter(({ loose }) => loose !== 'within')
    .flatMap(({ text, path, loose }) =>
      piecesOf(plainText(text), path, stream).map((piece) => ({
        text: piece.trim(),
        path,
        loose,
        words: wordsOf(piece),
      })),
    );
  const gone = leftOut.map(({ text }) => wordsOf(text));
  const left = gone.filter((words) => !stream.coverUnit(words));
  const parts = pieces.filter(({ words, loose }) => loose !== undefined || !stream.coverUnit(words));
  for (const words of left) stream.cover(words);
  if (parts.length * stream.length < SORTED) parts.sort((a, b) => b.words.length - a.words.length);
  const [telling, repeating] = [parts.filter(({ loose }) => !loose), parts.filter(({ loose }) => loose)];
  for (const { words, path, text } of telling)
    if (!stream.cover(words, path.startsWith('sections.'))) added.push({ text, path });
  // Last, so that they take no words from what tells them: a letterhead is told by its issuer alone.
  for (const { words, path, text } of repeating) if (!stream.cover(words)) added.push({ text, path });
  const { lost, marks } = stream.uncovered();
  const count = (all: readonly (readonly Word[])[]): number =>
    all.reduce((sum, words) => sum + words.length, 0);
  const out = count(pieces.map(({ words }) => words));
  return { words: { in: stream.length, out, leftOut: count(gone) }, lost, added, marks };
}

/** A text between its ellipses, and an office and its name between dashes, unless the document has them in one run. */
function piecesOf(text: string, path: string, stream: Stream): string[] {
  const border = NAMES.has(path) ? / [–-] / : ELLIPSIS;
  return border.test(text) && !stream.has(wordsOf(text)) ? text.split(border) : [text];
}

/** "TRƯỞNG BAN – Nguyễn Văn A": between the two stood the place for the signature. */
const NAMES = new Set(['signer', 'issuer', 'parent']);

/** Paragraphs, cells and notes as lists of words; a raised note mark is no word, the note's text is. */
function unitsOf(document: SourceDocument): Unit[] {
  const cites = tieNotes(document);
  const text = (runs: readonly Run[]): string => bare(cites.read(runs));
  const units: Unit[] = [];
  let at = 0;
  const add = (words: Word[], origin: Origin): void => {
    units.push({ words, origin, at });
    at += words.length;
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') add([...markerWords(block), ...wordsOf(text(block.runs))], block.origin);
    else if (block.kind === 'table')
      for (const cell of block.rows.flat()) add(wordsOf(text(cell.runs)), block.origin);
    else for (const told of new Set([block.alt, block.caption])) if (told) add(wordsOf(told), block.origin);
  }
  for (const note of document.notes) add(wordsOf(text(note.runs)), note.origin);
  return units;
}

/** The number that a list shows outside its text. */
const markerWords = ({ marker = '' }: { marker?: string }): Word[] =>
  wordsOf(marker).map((word) => ({ ...word, mark: true }));
