// PDFs drawn word by word: text at exact positions and sizes, lines, pages. Fonts are embedded as a word processor
// would.
import { PDFDict, PDFDocument, type PDFFont, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import type { SourceDocument } from '../../../src/import/model.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { FACES, faceOf } from './typeset.js';

const HEIGHT = 842;

export interface Pen {
  page: PDFPage;
  pdf: PDFDocument;
  add(): void;
  /** `y`: baseline in pt from the top of the page. Returns the right end of the text. */
  text(content: string, x: number, y: number, size?: number, bold?: boolean): number;
  /** Letter-spaced by `gap`, words additionally by `word`, each letter drawn separately, without spaces. */
  apart(content: string, x: number, y: number, look: { size: number; gap: number; word: number }): number;
  line(x1: number, y: number, x2: number): void;
  /** A paragraph that fills the lines from `y` on, 18 pt each. `seed` makes pages differ. */
  fill(y: number, lines: number, seed?: number): void;
}

const PROSE =
  'nhân dân các dân tộc trong vùng một lòng theo Đảng giữ vững niềm tin nuôi giấu cán bộ tiếp tế lương thực và vũ khí cho du kích canh phòng từng lối mòn'.split(
    ' ',
  );

export async function drawn(draw: (pen: Pen) => void | Promise<void>): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit as never);
  const embed = (weight: 400 | 700): Promise<PDFFont[]> =>
    Promise.all(
      FACES[weight].map((face) =>
        pdf.embedFont(face, { subset: true, features: { liga: false, kern: false } }),
      ),
    );
  const fonts = { 400: await embed(400), 700: await embed(700) };
  const pen: Pen = {
    page: pdf.addPage([595, HEIGHT]),
    pdf,
    add: () => {
      pen.page = pdf.addPage([595, HEIGHT]);
    },
    text: (content, x, y, size = 14, bold = false) => {
      const weight = bold ? 700 : 400;
      let at = x;
      for (const letter of content) {
        const font = fonts[weight][faceOf(letter, weight)]!;
        pen.page.drawText(letter, { x: at, y: HEIGHT - y, size, font });
        at += font.widthOfTextAtSize(letter, size);
      }
      return at;
    },
    apart: (content, x, y, { size, gap, word }) => {
      let at = x;
      for (const letter of content)
        at = letter === ' ' ? at + word : pen.text(letter, at, y, size, true) + gap;
      return at;
    },
    line: (x1, y, x2) =>
      pen.page.drawLine({ start: { x: x1, y: HEIGHT - y }, end: { x: x2, y: HEIGHT - y }, thickness: 0.5 }),
    fill: (y, lines, seed = 0) => {
      for (let row = 0; row < lines; row++) {
        const length = row === lines - 1 ? 4 : 15;
        const words = Array.from({ length }, (_, at) => PROSE[(at * (7 + seed) + row * 5) % PROSE.length]);
        pen.text(
          `${row === 0 ? 'Ngày ấy ' : ''}${words.join(' ')}${length === 4 ? '.' : ''}`,
          70,
          y + 18 * row,
        );
      }
    },
  };
  await draw(pen);
  return pdf.save();
}

/** The same file without ToUnicode tables in all fonts, or those of the given names. */
export async function withoutLetters(
  bytes: Uint8Array,
  isMeant: (font: string) => boolean = () => true,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  const table = PDFName.of('ToUnicode');
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.has(table) && isMeant(String(object.get(PDFName.of('BaseFont')))))
      object.delete(table);
  return pdf.save();
}

export async function readPdf(bytes: Uint8Array): Promise<{ document: SourceDocument; codes: string[] }> {
  const { value, diagnostics } = await readDocument(bytes, 'a.pdf');
  if (!value) throw new Error(`no document: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return { document: value, codes: diagnostics.map(({ code }) => code) };
}

export async function refusalOf(bytes: Uint8Array): Promise<string[]> {
  const { value, diagnostics } = await readDocument(bytes, 'a.pdf');
  return value ? ['read'] : diagnostics.map(({ code }) => code);
}
