// Reads side-by-side columns of running text (pdftotext -layout) one after the other.
import { bandsOf, type PositionedText } from './columns.js';

/** A line of the file. Numbers start at 1. */
export interface NumberedLine {
  text: string;
  line: number;
  /** Index of the part of its page, if the page has columns. */
  part?: number;
}

/** Column detection works in pt: width of a character and height of a line. */
const CHARACTER = 6;
const LINE = 12;

/** Returns pages without columns unchanged. */
export function unfold(raw: readonly string[]): NumberedLine[] {
  const lines = raw.map((text, index) => ({ text, line: index + 1 }));
  return pagesOf(lines).flatMap(unfoldPage);
}

function pagesOf(lines: readonly NumberedLine[]): NumberedLine[][] {
  const pages: NumberedLine[][] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (!last || line.text.includes('\f')) pages.push([line]);
    else last.push(line);
  }
  return pages;
}

function unfoldPage(page: NumberedLine[]): NumberedLine[] {
  const bands = bandsOf(page.flatMap(({ text }, row) => piecesOf(text, row)));
  if (bands.length < 2) return page;
  const feeds = page[0]?.text.match(/^\f+/)?.[0] ?? '';
  const lines = bands.flatMap(({ pieces, column }, part) =>
    linesOf(pieces, column?.left ?? 0, page).map((line) => ({ ...line, part })),
  );
  return lines.map((line, index) => (index === 0 ? { ...line, text: feeds + line.text } : line));
}

/** Texts separated by two or more spaces. */
function piecesOf(text: string, row: number): PositionedText[] {
  return Array.from(text.matchAll(/[^\s\f](?:[^\s\f]| (?! ))*/g), (match) => {
    const trimmed = match[0].trimEnd();
    return { text: trimmed, x: match.index * CHARACTER, y: row * LINE, width: trimmed.length * CHARACTER };
  });
}

function linesOf(
  pieces: readonly PositionedText[],
  left: number,
  page: readonly NumberedLine[],
): NumberedLine[] {
  const rows = new Map<number, PositionedText[]>();
  for (const piece of pieces) rows.set(piece.y, [...(rows.get(piece.y) ?? []), piece]);
  return [...rows].map(([y, rowPieces]) => {
    let text = '';
    for (const piece of rowPieces.sort((a, b) => a.x - b.x))
      text = `${text.padEnd(Math.max(0, (piece.x - left) / CHARACTER))}${piece.text}`;
    return { text, line: page[y / LINE]?.line ?? 0 };
  });
}
