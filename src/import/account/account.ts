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
import { type Word, wordsOf } from './words.js';

export interface Missing {
  words: string;
  origin: Origin;
}
export interface Account {
  /** Words of the document, of the outline's texts (repetitions included), and of what was left out on purpose. */
  words: { in: number; out: number; leftOut: number };
  lost: Missing[];
  /** Texts of the outline, or pieces of them between ellipses, that the document does not have; with their path. */
  added: { text: string; path: string }[];
  /** List numbers that the outline keeps as order. */
  marks: number;
}

interface Unit {
  words: Word[];
  origin: Origin;
  /** Index of its first word in the stream of all words. */
  at: number;
}

export function account(document: SourceDocument, outline: Outline, leftOut: readonly LeftOut[]): Account {
  const units = unitsOf(document);
  const stream = new Stream(units);
  const added: Account['added'] = [];
  let out = 0;
  for (const { text, path, loose } of leaves(outline)) {
    const pieces = plainText(text).split(ELLIPSIS);
    for (const piece of pieces) {
      const words = wordsOf(piece);
      if (loose !== 'within') out += words.length;
      if (loose !== 'within' && !stream.cover(words, loose === 'anywhere'))
        added.push({ text: piece.trim(), path });
    }
  }
  let left = 0;
  for (const { text } of leftOut) left += coverLeftOut(stream, text);
  const { lost, marks } = stream.uncovered();
  return { words: { in: stream.length, out, leftOut: left }, lost, added, marks };
}

function coverLeftOut(stream: Stream, text: string): number {
  const words = wordsOf(text);
  stream.cover(words, false);
  return words.length;
}

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
    if (block.kind === 'paragraph') add(wordsOf(`${markerOf(block)}${text(block.runs)}`), block.origin);
    else if (block.kind === 'table')
      for (const cell of block.rows.flat()) add(wordsOf(text(cell.runs)), block.origin);
    else for (const told of new Set([block.alt, block.caption])) if (told) add(wordsOf(told), block.origin);
  }
  for (const note of document.notes) add(wordsOf(text(note.runs)), note.origin);
  return units;
}

const markerOf = ({ marker }: { marker?: string }): string => (marker ? `${marker} ` : '');

/** All words of the document in one row; finds where a run of words stands, nearest after the last find first. */
class Stream {
  readonly length: number;
  private readonly row: string;
  private readonly starts: number[] = [];
  private readonly covered: Uint8Array;
  private cursor = 0;

  constructor(private readonly units: readonly Unit[]) {
    const keys = units.flatMap(({ words }) => words.map(({ key }) => key));
    this.length = keys.length;
    let at = 1;
    for (const key of keys) {
      this.starts.push(at);
      at += key.length + 1;
    }
    this.row = ` ${keys.join(' ')} `;
    this.covered = new Uint8Array(keys.length);
  }

  /** Marks the words' place as covered; false when they stand nowhere. A `loose` text covers nothing by itself. */
  cover(words: readonly Word[], loose: boolean): boolean {
    if (words.length === 0) return true;
    const needle = ` ${words.map(({ key }) => key).join(' ')} `;
    const place = this.place(needle, words.length);
    if (place === undefined) return false;
    if (loose) return true;
    this.covered.fill(1, place, place + words.length);
    this.cursor = place + words.length;
    return true;
  }

  /** Prefers a place that nothing covers yet: a run that stands twice is found at both, one after the other. */
  private place(needle: string, count: number): number | undefined {
    const from = (this.starts[this.cursor] ?? 1) - 1;
    let first: number | undefined;
    for (const start of [from, 0]) {
      let at = this.row.indexOf(needle, start);
      for (let tries = 0; at >= 0 && tries < 40; tries++) {
        const index = this.indexAt(at + 1);
        first ??= index;
        if (!this.isCovered(index, count)) return index;
        at = this.row.indexOf(needle, at + 1);
      }
    }
    return first;
  }

  private isCovered(index: number, count: number): boolean {
    for (let at = index; at < index + count; at++) if (this.covered[at] === 0) return false;
    return true;
  }

  private indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  uncovered(): { lost: Missing[]; marks: number } {
    const lost: Missing[] = [];
    let marks = 0;
    for (const { words, origin, at } of this.units) {
      let run: string[] = [];
      const close = (): void => {
        if (run.length > 0) lost.push({ words: run.join(' '), origin });
        run = [];
      };
      words.forEach((word, index) => {
        if (this.covered[at + index] === 1) close();
        else if (word.mark) marks++;
        else run.push(word.text);
      });
      close();
    }
    return { lost, marks };
  }
}
