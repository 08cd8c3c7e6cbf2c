// A document and its outline → proof that no words were lost or added, or the words that were. Lost: document words
// that no text of the outline covers. Added: a text of the outline that does not occur in the document as one
// contiguous run of words. A repetition (an event, and its sentence in the notes) is neither.
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
  /** Word counts: the document's, the outline's (including repetitions), and those left out on purpose. */
  words: { in: number; out: number; leftOut: number };
  lost: Missing[];
  /** Outline texts, or their pieces between ellipses, that do not occur in the document; with their path. */
  added: { text: string; path: string }[];
  /** List numbers that the outline represents as order. */
  marks: number;
}

/** Words, and the key of the place they are recorded to come from. */
interface PlacedWords {
  words: Word[];
  place?: string;
}
interface Piece extends Leaf, PlacedWords {}

export function measureCoverage(
  document: SourceDocument,
  outline: Outline,
  leftOut: readonly OmittedText[],
): Coverage {
  const omitted = leftOut.map(({ text, origin }) => ({
    words: wordsOf(text),
    place: placeKey(origin, false),
  }));
  const texts = leaves(outline).map((leaf) => ({
    ...leaf,
    place: leaf.from && placeKey(leaf.from, leaf.path.startsWith('sources.')),
  }));
  const places = [...omitted, ...texts].flatMap(({ place }) => place ?? []);
  const stream = new WordCoverage(unitsOf(document), places);
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
  const added = place({ pieces, within, omitted: omitted }, stream);
  const { lost, marks } = stream.uncovered();
  const count = (all: readonly PlacedWords[]): number =>
    all.reduce((sum, { words }) => sum + words.length, 0);
  return {
    words: { in: stream.length, out: count(pieces), leftOut: count(omitted) },
    lost,
    added,
    marks,
  };
}

interface Placed {
  pieces: readonly Piece[];
  /** Texts that their block's notes repeat. */
  within: readonly Piece[];
  /** Texts the report lists as left out. */
  omitted: readonly PlacedWords[];
}

/**
 * Covers each text at the place it is recorded to come from, whole paragraphs before parts of one; then as a whole
 * paragraph elsewhere, then anywhere. Longest first, so that no text takes a place only a longer one fits. Returns
 * the texts that occur nowhere.
 */
function place({ pieces, within, omitted }: Placed, stream: WordCoverage): Coverage['added'] {
  const longest = pieces.toSorted((a, b) => b.words.length - a.words.length);
  const [unique, repeating] = [longest.filter(({ loose }) => !loose), longest.filter(({ loose }) => loose)];
  const notWhole = <T extends PlacedWords>(all: readonly T[]): T[] =>
    all.filter(({ words, place }) => !stream.coverOwnUnit(words, place));
  const waiting = <T extends PlacedWords>(all: readonly T[]): T[] =>
    all
      .filter(({ words, place }) => !stream.coverOwn(words, place))
      .filter(({ words, place }) => !stream.coverUnit(words, place));
  for (const { words, place } of waiting(notWhole(omitted))) stream.cover(words, place);
  const remaining = notWhole(unique);
  // A list item may be both a paragraph of its own and part of the sentence that introduces the list.
  for (const { words, place } of within) stream.coverOwnUnit(words, place);
  const added = waiting(remaining).filter(
    ({ words, place, path }) => !stream.cover(words, place, path.startsWith('sections.')),
  );
  // Last, so that they take no words away from other texts: a letterhead is accounted for by the issuer alone.
  added.push(...repeating.filter(({ words }) => !stream.cover(words)));
  return added.map(({ text, path }) => ({ text, path }));
}

/** Splits a text at its ellipses, or an office and name at the dash, unless the document has it in one run. */
function piecesOf(text: string, path: string, stream: WordCoverage): string[] {
  const border = NAMES.has(path) ? / [–-] / : ELLIPSIS;
  return border.test(text) && !stream.has(wordsOf(text)) ? text.split(border) : [text];
}

/** "TRƯỞNG BAN – Nguyễn Văn A": the space for the signature was between the two. */
const NAMES = new Set(['signer', 'issuer', 'parent']);

/** Paragraphs, cells and notes as lists of words. A superscript note mark is no word; the note's text is. */
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
    else
      for (const label of new Set([block.alt, block.caption])) if (label) add(wordsOf(label), block.origin);
  }
  for (const note of document.notes) add(wordsOf(text(note.runs)), note.origin, true);
  return units;
}

/** The number that a list displays outside its text. */
const markerWords = ({ marker = '' }: { marker?: string }): Word[] =>
  wordsOf(marker).map((word) => ({ ...word, mark: true }));
