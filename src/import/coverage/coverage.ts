// A document and its outline → proof that nothing was lost or added, or the words that were. Lost: a place of the
// document that no text of the outline covers. Added: a text of the outline that does not occur in the document as
// one contiguous run of words. A repetition (an event, and its sentence in the notes) is neither.
import { plainText } from '../../outline/inline.js';
import type { Outline } from '../../outline/schema.js';
import type { Origin, SourceDocument, SourceRun } from '../model.js';
import { linkNotes } from '../structure/citations.js';
import type { OmittedText } from '../structure/title-block.js';
import { bare } from '../text/words.js';
import { ELLIPSIS, type Leaf, leaves } from './leaves.js';
import { type Missing, placeKey, type Unit, WordCoverage } from './word-coverage.js';
import { type Word, wordsOf } from './words.js';

export interface Coverage {
  /** Words of the document, of the outline's texts (repetitions included), and of what was left out on purpose. */
  words: { in: number; out: number; leftOut: number };
  lost: Missing[];
  /** Texts of the outline, or pieces of them between ellipses, that the document does not have; with their path. */
  added: { text: string; path: string }[];
  /** List numbers that the outline keeps as order. */
  marks: number;
}

/** Words, and the place that they are said to come from. */
interface Told {
  words: Word[];
  place?: string;
}
interface Piece extends Leaf, Told {}

export function measureCoverage(
  document: SourceDocument,
  outline: Outline,
  leftOut: readonly OmittedText[],
): Coverage {
  const gone = leftOut.map(({ text, origin }) => ({ words: wordsOf(text), place: placeKey(origin, false) }));
  const texts = leaves(outline).map((leaf) => ({
    ...leaf,
    place: leaf.from && placeKey(leaf.from, leaf.path.startsWith('sources.')),
  }));
  const told = [...gone, ...texts].flatMap(({ place }) => place ?? []);
  const stream = new WordCoverage(unitsOf(document), told);
  const piece = (leaf: Leaf & { place?: string | undefined }, text: string): Piece => ({
    ...leaf,
    text: text.trim(),
    words: wordsOf(text),
  });
  const isWithin = ({ loose }: Leaf): boolean => loose === 'within';
  const pieces = texts
    .filter((leaf) => !isWithin(leaf))
    .flatMap((leaf) => piecesOf(plainText(leaf.text), leaf.path, stream).map((text) => piece(leaf, text)));
  const within = texts.filter(isWithin).map((leaf) => piece(leaf, plainText(leaf.text)));
  const added = place({ pieces, within, gone }, stream);
  const { lost, marks } = stream.uncovered();
  const count = (all: readonly Told[]): number => all.reduce((sum, { words }) => sum + words.length, 0);
  return {
    words: { in: stream.length, out: count(pieces), leftOut: count(gone) },
    lost,
    added,
    marks,
  };
}

interface Placed {
  pieces: readonly Piece[];
  /** Texts that their block's notes hold too. */
  within: readonly Piece[];
  /** What the report lists as left out. */
  gone: readonly Told[];
}

/**
 * Each text where it is said to come from, as a whole paragraph before as a part of one; then as a whole paragraph
 * elsewhere, then anywhere. The longest first, so that none takes a place that only a longer one fits. Returns what
 * stands nowhere.
 */
function place({ pieces, within, gone }: Placed, stream: WordCoverage): Coverage['added'] {
  const longest = pieces.toSorted((a, b) => b.words.length - a.words.length);
  const [telling, repeating] = [longest.filter(({ loose }) => !loose), longest.filter(({ loose }) => loose)];
  const notWhole = <T extends Told>(all: readonly T[]): T[] =>
    all.filter(({ words, place }) => !stream.coverOwnUnit(words, place));
  const waiting = <T extends Told>(all: readonly T[]): T[] =>
    all
      .filter(({ words, place }) => !stream.coverOwn(words, place))
      .filter(({ words, place }) => !stream.coverUnit(words, place));
  for (const { words, place } of waiting(notWhole(gone))) stream.cover(words, place);
  const inPart = notWhole(telling);
  // An item of a list may be a paragraph of its own and stand in the sentence that introduces it too.
  for (const { words, place } of within) stream.coverOwnUnit(words, place);
  const added = waiting(inPart).filter(
    ({ words, place, path }) => !stream.cover(words, place, path.startsWith('sections.')),
  );
  // Last, so that they take no words from what tells them: a letterhead is told by its issuer alone.
  added.push(...repeating.filter(({ words }) => !stream.cover(words)));
  return added.map(({ text, path }) => ({ text, path }));
}

/** A text between its ellipses, and an office and its name between dashes, unless the document has them in one run. */
function piecesOf(text: string, path: string, stream: WordCoverage): string[] {
  const border = NAMES.has(path) ? / [–-] / : ELLIPSIS;
  return border.test(text) && !stream.has(wordsOf(text)) ? text.split(border) : [text];
}

/** "TRƯỞNG BAN – Nguyễn Văn A": between the two stood the place for the signature. */
const NAMES = new Set(['signer', 'issuer', 'parent']);

/** Paragraphs, cells and notes as lists of words; a raised note mark is no word, the note's text is. */
function unitsOf(document: SourceDocument): Unit[] {
  const cites = linkNotes(document);
  const text = (runs: readonly SourceRun[]): string => bare(cites.read(runs));
  const units: Unit[] = [];
  let at = 0;
  const add = (words: Word[], origin: Origin, note = false): void => {
    units.push({ words, origin, at, key: placeKey(origin, note) });
    at += words.length;
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') add([...markerWords(block), ...wordsOf(text(block.runs))], block.origin);
    else if (block.kind === 'table')
      for (const cell of block.rows.flat()) add(wordsOf(text(cell.runs)), block.origin);
    else for (const told of new Set([block.alt, block.caption])) if (told) add(wordsOf(told), block.origin);
  }
  for (const note of document.notes) add(wordsOf(text(note.runs)), note.origin, true);
  return units;
}

/** The number that a list shows outside its text. */
const markerWords = ({ marker = '' }: { marker?: string }): Word[] =>
  wordsOf(marker).map((word) => ({ ...word, mark: true }));
