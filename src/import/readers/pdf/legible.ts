// Replaces letters that cannot be determined by "�" and counts them. A PDF may draw glyphs without mapping them to
// letters; reading their numbers as text would put noise into the outline.
import { type LegibilityScore, legibilityOf } from '../../text/legibility.js';
import type { Face } from './faces.js';
import { UNKNOWN } from './letters.js';
import type { PdfPage } from './page.js';
import type { TextItem } from './pieces.js';

export interface Legible {
  pages: PdfPage[];
  /** Number of visible characters in the document, and how many of them are unknown. */
  all: number;
  unknown: number;
  /** Where unknown characters are: the page and the surrounding text. */
  places: { page: number; near: string }[];
}

const MAX_PLACES = 40;
/** Minimum characters in words that prove a font's codes to be letters. */
const MIN_WORDS = 12;
/** Maximum pieces compared per page; a page with more is a drawing. */
const MAX_COMPARED = 4000;
/** Length of the excerpt, in characters. */
const EXCERPT_LENGTH = 60;

export function legible(pages: readonly PdfPage[]): Legible {
  const noise = noiseOf(pages);
  const read = pages.map((page) => {
    const known = page.pieces.filter(({ face }) => !noise.has(face));
    const compared = known.slice(0, MAX_COMPARED);
    const pieces = page.pieces
      .filter((piece) => !noise.has(piece.face) || !isDrawnOver(piece, compared))
      .map((piece) => bullet(noise.has(piece.face) ? hidden(piece) : piece));
    return { ...page, pieces };
  });
  const texts = read.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { pages: read, all: count(/\S/gu), unknown: count(/\ufffd/g), places: placesOf(read) };
}

/** Fonts whose letters cannot be trusted, neither as mapped in the PDF nor as bytes in a legacy encoding. */
function noiseOf(pages: readonly PdfPage[]): Set<Face> {
  const pieces = new Map<Face, TextItem[]>();
  for (const piece of pages.flatMap((page) => page.pieces)) {
    const list = pieces.get(piece.face) ?? [];
    list.push(piece);
    pieces.set(piece.face, list);
  }
  const noise = new Set<Face>();
  for (const [face, facePieces] of pieces) {
    if (face.isSymbol) continue;
    const stated = facePieces.map(({ text }) => text).join(' ');
    const bytes = facePieces.map((piece) => piece.bytes ?? piece.text).join(' ');
    if (isNoise(legibilityOf(stated), face) && isNoise(legibilityOf(bytes), face)) noise.add(face);
  }
  return noise;
}

/** Minimum characters needed for a verdict. */
const MIN_EVIDENCE = { stated: 60, guessed: 12, none: 0 };
/** Text with a smaller share of words is noise. */
const MIN_WORD_SHARE = { stated: 0.1, guessed: 0.4, none: 0.5 };

/** Without a mapping, words must prove the letters right; with one, they are noise only if clearly wrong. */
function isNoise({ words, noise }: LegibilityScore, { letters }: Face): boolean {
  if (letters === 'none' && words < MIN_WORDS) return true;
  return words + noise >= MIN_EVIDENCE[letters] && words < MIN_WORD_SHARE[letters] * (words + noise);
}

function hidden({ bytes: _bytes, ...piece }: TextItem): TextItem {
  return { ...piece, text: piece.text.replace(/\S/gu, UNKNOWN) };
}

/** Whether the piece is drawn over readable text, as an outline or shadow of it. */
const isDrawnOver = ({ x, y, width, size }: TextItem, known: readonly TextItem[]): boolean =>
  known.some((piece) => {
    const overlap = Math.min(x + width, piece.x + piece.width) - Math.max(x, piece.x);
    return Math.abs(y - piece.y) < 0.2 * size && overlap > 0.8 * width;
  });

/** A lone unknown sign before text is a bullet, whatever it looks like. */
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
    .slice(0, MAX_PLACES);
}

function around(text: string): string {
  const short = text.replace(/\ufffd+/g, UNKNOWN);
  const at = short.indexOf(UNKNOWN);
  const from = Math.max(0, at - EXCERPT_LENGTH / 2);
  const shown = short.slice(from, from + EXCERPT_LENGTH);
  return `${from > 0 ? '…' : ''}${shown}${from + EXCERPT_LENGTH < short.length ? '…' : ''}`;
}
