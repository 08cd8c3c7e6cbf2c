// The pages of a PDF → the same with "�" for what no letter is known of, and how much that is. A PDF may draw letters
// without saying which they are: read by their numbers they are noise, which must not become an outline.
import { type LegibilityScore, legibilityOf } from '../../text/legibility.js';
import type { Face } from './faces.js';
import { UNKNOWN } from './letters.js';
import type { PdfPage } from './page.js';
import type { TextItem } from './pieces.js';

export interface Legible {
  pages: PdfPage[];
  /** Letters and signs of the document, and how many of them are not known. */
  all: number;
  unknown: number;
  /** Where these stand: the page and the text around them. */
  places: { page: number; near: string }[];
}

const MOST_PLACES = 40;
/** Characters of words that show that a font's numbers are its letters. */
const LEAST_WORDS = 12;
/** Pieces of one page; more than text has are a drawing. */
const MOST_COMPARED = 4000;
/** Characters of a place that are shown. */
const AROUND = 60;

export function legible(pages: readonly PdfPage[]): Legible {
  const noise = noiseOf(pages);
  const read = pages.map((page) => {
    const known = page.pieces.filter(({ face }) => !noise.has(face));
    const compared = known.slice(0, MOST_COMPARED);
    const pieces = page.pieces
      .filter((piece) => !noise.has(piece.face) || !isOver(piece, compared))
      .map((piece) => bullet(noise.has(piece.face) ? hidden(piece) : piece));
    return { ...page, pieces };
  });
  const texts = read.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { pages: read, all: count(/\S/gu), unknown: count(/\ufffd/g), places: placesOf(read) };
}

/** Fonts of which no letter can be trusted, neither as the PDF states them nor as the bytes of an old encoding. */
function noiseOf(pages: readonly PdfPage[]): Set<Face> {
  const pieces = new Map<Face, TextItem[]>();
  for (const piece of pages.flatMap((page) => page.pieces)) {
    const list = pieces.get(piece.face) ?? [];
    list.push(piece);
    pieces.set(piece.face, list);
  }
  const noise = new Set<Face>();
  for (const [face, own] of pieces) {
    if (face.isSymbol) continue;
    const stated = own.map(({ text }) => text).join(' ');
    const bytes = own.map((piece) => piece.bytes ?? piece.text).join(' ');
    if (isNoise(legibilityOf(stated), face) && isNoise(legibilityOf(bytes), face)) noise.add(face);
  }
  return noise;
}

/** Characters that tell something, at the least. */
const ENOUGH = { stated: 60, guessed: 12, none: 0 };
/** The share of words below which a text is noise. */
const WORDS = { stated: 0.1, guessed: 0.4, none: 0.5 };

/** Where no letters are stated, words must show that they are right; where they are, only that they cannot be. */
function isNoise({ words, noise }: LegibilityScore, { letters }: Face): boolean {
  if (letters === 'none' && words < LEAST_WORDS) return true;
  return words + noise >= ENOUGH[letters] && words < WORDS[letters] * (words + noise);
}

function hidden({ bytes: _bytes, ...piece }: TextItem): TextItem {
  return { ...piece, text: piece.text.replace(/\S/gu, UNKNOWN) };
}

/** Drawn over text that is read: its outline, its shadow. */
const isOver = ({ x, y, width, size }: TextItem, known: readonly TextItem[]): boolean =>
  known.some((piece) => {
    const common = Math.min(x + width, piece.x + piece.width) - Math.max(x, piece.x);
    return Math.abs(y - piece.y) < 0.2 * size && common > 0.8 * width;
  });

/** A sign of its own before a text is a bullet, whatever it looks like. */
function bullet(piece: TextItem): TextItem {
  return { ...piece, text: piece.text.replace(/^\ufffd(?=\s|$)/, '•') };
}

function placesOf(pages: readonly PdfPage[]): Legible['places'] {
  return pages
    .flatMap(({ pieces }, index) => {
      const rows = new Map<number, TextItem[]>();
      for (const piece of pieces) {
        const y = Math.round(piece.y);
        const row = rows.get(y);
        if (row) row.push(piece);
        else rows.set(y, [piece]);
      }
      return [...rows.values()]
        .map((row) => row.map(({ text }) => text).join(' '))
        .filter((text) => text.includes(UNKNOWN))
        .map((text) => ({ page: index + 1, near: around(text) }));
    })
    .slice(0, MOST_PLACES);
}

function around(text: string): string {
  const short = text.replace(/\ufffd+/g, UNKNOWN);
  const at = short.indexOf(UNKNOWN);
  const from = Math.max(0, at - AROUND / 2);
  const shown = short.slice(from, from + AROUND);
  return `${from > 0 ? '…' : ''}${shown}${from + AROUND < short.length ? '…' : ''}`;
}
