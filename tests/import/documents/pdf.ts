// Writes a truth as a PDF with a text layer, page numbers at the top and footnotes.
import { PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import type { Span, Truth } from './truth.js';
import { FACES, FULL, faceOf, PAPER, type SetLine, spanWidth, typeset } from './typeset.js';

type Fonts = Record<400 | 700, PDFFont[]>;

export async function makePdf(truth: Truth): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit as never);
  const embed = async (weight: 400 | 700): Promise<PDFFont[]> => {
    const fonts: PDFFont[] = [];
    for (const face of FACES[weight])
      fonts.push(await pdf.embedFont(face, { subset: true, features: { liga: false, kern: false } }));
    return fonts;
  };
  const fonts: Fonts = { 400: await embed(400), 700: await embed(700) };
  typeset(truth).forEach((set, index) => {
    const page = pdf.addPage([PAPER.width, PAPER.height]);
    if (index > 0)
      drawSpan(
        page,
        fonts,
        { text: String(index + 1) },
        { x: PAPER.width / 2, y: PAPER.height - 40, size: 13 },
      );
    set.body.forEach((line, row) => {
      drawLine(page, fonts, line, PAPER.height - PAPER.top - 14 - row * PAPER.pitch);
    });
    if (set.notes.length > 0) {
      const top = PAPER.bottom + set.notes.length * 13;
      page.drawLine({
        start: { x: PAPER.left, y: top + 3 },
        end: { x: PAPER.left + 140, y: top + 3 },
        thickness: 0.5,
      });
      set.notes.forEach((line, row) => {
        drawLine(page, fonts, line, top - 10 - row * 13);
      });
    }
  });
  return pdf.save();
}

function drawLine(page: PDFPage, fonts: Fonts, line: SetLine, y: number): void {
  if (line.cells) {
    line.cells.forEach((text, column) => {
      drawSpan(
        page,
        fonts,
        { text },
        { x: PAPER.left + 4 + (column === 0 ? 0 : 240 + (column - 1) * 110), y, size: line.size },
      );
    });
    return;
  }
  const text = line.words.reduce((sum, word) => sum + word.width, 0);
  const gaps = line.words.length - 1;
  const space = line.justified && gaps > 0 ? (FULL - line.left - text) / gaps : line.size * 0.25;
  let x = PAPER.left + line.left;
  for (const word of line.words) {
    for (const span of word.spans) {
      drawSpan(page, fonts, span, { x, y, size: line.size });
      x += spanWidth(span, line.size);
    }
    x += space;
  }
}

/** Letters of one font file are drawn together; Vietnamese letters come from another file than ASCII. */
function drawSpan(page: PDFPage, fonts: Fonts, span: Span, at: { x: number; y: number; size: number }): void {
  const weight = span.bold ? 700 : 400;
  const size = span.mark ? at.size * 0.6 : at.size;
  const y = span.mark ? at.y + at.size * 0.33 : at.y;
  let x = at.x;
  for (const part of byFace(span.text, weight)) {
    page.drawText(part.text, { x, y, size, font: fonts[weight][part.face]! });
    x += spanWidth({ text: part.text, bold: span.bold }, size);
  }
}

function byFace(text: string, weight: 400 | 700): { text: string; face: number }[] {
  const parts: { text: string; face: number }[] = [];
  for (const letter of text) {
    const face = faceOf(letter, weight);
    const last = parts.at(-1);
    if (last?.face === face) last.text += letter;
    else parts.push({ text: letter, face });
  }
  return parts;
}
