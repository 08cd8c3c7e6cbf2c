// Typesets a truth as a word processor would (A4, Tinos 14 pt, footnotes); the PDF and the pdftotext-like texts are
// written from these pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { isHeadingLike, type Span, spansOf, type Truth, textOfBlock } from './truth.js';

const require = createRequire(import.meta.url);
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;

/** The font files that together cover Vietnamese, in fallback order. */
export const FACES = Object.fromEntries(
  ([400, 700] as const).map((weight) => [
    weight,
    SUBSETS.map((subset) =>
      readFileSync(require.resolve(`@fontsource/tinos/files/tinos-${subset}-${weight}-normal.woff`)),
    ),
  ]),
) as Record<400 | 700, Buffer[]>;

const FONTS = {
  400: FACES[400].map((file) => fontkit.create(file) as fontkit.Font),
  700: FACES[700].map((file) => fontkit.create(file) as fontkit.Font),
};

export function faceOf(letter: string, weight: 400 | 700): number {
  const code = letter.codePointAt(0) ?? 32;
  return Math.max(
    0,
    FONTS[weight].findIndex((font) => font.hasGlyphForCodePoint(code)),
  );
}

function advance(letter: string, weight: 400 | 700, size: number): number {
  const font = FONTS[weight][faceOf(letter, weight)];
  if (!font) return 0;
  return ((font.glyphForCodePoint(letter.codePointAt(0) ?? 32).advanceWidth ?? 0) / font.unitsPerEm) * size;
}

export interface SetWord {
  spans: Span[];
  width: number;
}
export interface SetLine {
  words: SetWord[];
  /** In pt from the left edge of the text area. */
  left: number;
  size: number;
  justified: boolean;
  centred: boolean;
  kind: 'body' | 'note' | 'row';
  /** Cells of a table row. */
  cells?: string[];
}
export interface SetPage {
  body: SetLine[];
  notes: SetLine[];
}

/** In pt. */
export const PAPER = {
  width: 595,
  height: 842,
  left: 85,
  right: 43,
  top: 70,
  bottom: 57,
  pitch: 18,
  indent: 28.35,
};
export const FULL = PAPER.width - PAPER.left - PAPER.right;
const NOTE = { size: 11, pitch: 13 };

export function spanWidth(span: Span, size: number): number {
  const actual = span.mark ? size * 0.6 : size;
  let sum = 0;
  for (const letter of span.text) sum += advance(letter, span.bold ? 700 : 400, actual);
  return sum;
}

function wordsOf(source: string, size: number, bold: boolean): SetWord[] {
  const words: SetWord[] = [];
  let open: Span[] = [];
  const close = (): void => {
    if (open.length > 0)
      words.push({ spans: open, width: open.reduce((sum, span) => sum + spanWidth(span, size), 0) });
    open = [];
  };
  for (const span of spansOf(source)) {
    span.text.split(' ').forEach((text, index) => {
      if (index > 0) close();
      if (text !== '') open.push({ ...span, text, bold: bold || span.bold });
    });
  }
  close();
  return words;
}

function setParagraph(
  source: string,
  look: { size: number; bold: boolean; indent: number; centred: boolean; kind: 'body' | 'note' },
): SetLine[] {
  const space = look.size * 0.25;
  const lines: SetLine[] = [];
  let words: SetWord[] = [];
  let width = 0;
  const left = (): number => (lines.length === 0 && !look.centred ? look.indent : 0);
  const close = (last: boolean): void => {
    const { size, centred, kind } = look;
    lines.push({
      words,
      left: centred ? (FULL - width) / 2 : left(),
      size,
      justified: !last && !centred,
      centred,
      kind,
    });
    [words, width] = [[], 0];
  };
  for (const word of wordsOf(source, look.size, look.bold)) {
    if (words.length > 0 && left() + width + space + word.width > FULL) close(false);
    width += (words.length > 0 ? space : 0) + word.width;
    words.push(word);
  }
  close(true);
  return lines;
}

export function typeset(truth: Truth): SetPage[] {
  const height = PAPER.height - PAPER.top - PAPER.bottom;
  const pages: SetPage[] = [{ body: [], notes: [] }];
  const used = (page: SetPage): number =>
    page.body.length * PAPER.pitch + (page.notes.length > 0 ? 12 : 0) + page.notes.length * NOTE.pitch;
  let waiting: SetLine[] = [];
  for (const line of truth.blocks.flatMap(setBlock)) {
    const marks = line.words.flatMap((word) =>
      word.spans.filter((span) => span.mark).map((span) => span.text),
    );
    const notes = marks.flatMap((mark) =>
      setParagraph(`${mark} - ${truth.notes[mark]}`, {
        size: NOTE.size,
        bold: false,
        indent: 0,
        centred: false,
        kind: 'note',
      }),
    );
    let page = pages.at(-1)!;
    // A note starts on its mark's page and continues on the next if it does not fit.
    if (used(page) + PAPER.pitch + (notes.length > 0 ? NOTE.pitch + 12 : 0) > height) {
      page = { body: [], notes: waiting };
      waiting = [];
      pages.push(page);
    }
    page.body.push(line);
    for (const note of notes) {
      if (waiting.length === 0 && used(page) + NOTE.pitch <= height) page.notes.push(note);
      else waiting.push(note);
    }
  }
  if (waiting.length > 0) pages.push({ body: [], notes: waiting });
  return pages;
}

function setBlock(block: Truth['blocks'][number]): SetLine[] {
  if ('table' in block) {
    return block.table.map((cells) => ({
      words: cells.flatMap((cell) => wordsOf(cell, 13, false)),
      left: 0,
      size: 13,
      justified: false,
      centred: false,
      kind: 'row' as const,
      cells,
    }));
  }
  const centred = 'title' in block || 'signer' in block;
  return setParagraph(textOfBlock(block), {
    size: 14,
    bold: isHeadingLike(block),
    indent: PAPER.indent,
    centred,
    kind: 'body',
  });
}
