// Writes a truth with typed notes: a DOCX with notes at its end, and texts in which pdftotext left superscript note
// numbers on lines of their own.
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { isHeadingLike, spansOf, type Truth, type TruthBlock, textOfBlock } from './truth.js';
import { type SetLine, type SetPage, typeset } from './typeset.js';

export const withoutTables = (truth: Truth): Truth => ({
  ...truth,
  blocks: truth.blocks.filter((block) => !('table' in block)),
});

/** Superscript numbers below a rule, "[1]" below a rule, or "(1)" below "Chú thích:". */
export type TypedLook = 'raised' | 'square' | 'titled';

function paragraph(block: Exclude<TruthBlock, { table: string[][] }>, look: TypedLook): Paragraph {
  const runs = spansOf(textOfBlock(block)).map(({ text, mark, bold }) => {
    if (!mark) return new TextRun({ text, bold: bold === true || isHeadingLike(block) });
    return look === 'square' ? new TextRun(`[${text}]`) : new TextRun({ text, superScript: true });
  });
  const centred = 'title' in block || 'signer' in block;
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    children: runs,
  });
}

function note(mark: string, text: string, look: TypedLook): Paragraph {
  const raised = new TextRun({ text: mark, superScript: true });
  const typed = new TextRun(look === 'square' ? `[${mark}] ` : `(${mark}) `);
  return new Paragraph({ children: [look === 'raised' ? raised : typed, new TextRun(text)] });
}

export async function makeTypedDocx(truth: Truth, look: TypedLook): Promise<Uint8Array> {
  const body = withoutTables(truth).blocks.flatMap((block) =>
    'table' in block ? [] : [paragraph(block, look)],
  );
  const above = new Paragraph({
    children: [new TextRun(look === 'titled' ? 'Chú thích:' : '_____________')],
  });
  const notes = Object.entries(truth.notes).map(([mark, text]) => note(mark, text, look));
  const document = new Document({ sections: [{ children: [...body, above, ...notes] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Where the note numbers of a page stand: above each note, all in a row above or below the notes, or as typed. */
export type Numbers = 'above' | 'row above' | 'row below' | 'inline';

export function makeLoneNumberTxt(truth: Truth, numbers: Numbers): string {
  return typeset(withoutTables(truth))
    .map((page, index) => {
      const head = index > 0 ? [`${index + 1}`, ''] : [];
      return [...head, ...page.body.map(textOf), ...notesOf(page, numbers)].join('\n');
    })
    .join('\n\f');
}

/** With all notes at the end of the document. */
export function makeEndnoteTxt(truth: Truth): string {
  const pages = typeset(withoutTables(truth)).map((page) => page.body.map(textOf).join('\n'));
  const notes = Object.entries(truth.notes).map(([mark, text]) => `${mark}\n\n${text}\n`);
  return `${pages.join('\n\f')}\n${notes.join('\n')}`;
}

function textOf(line: SetLine): string {
  return line.words.map((word) => word.spans.map(({ text }) => text).join('')).join(' ');
}

function notesOf({ notes }: SetPage, numbers: Numbers): string[] {
  const lines = notes.map(textOf);
  if (numbers === 'inline') return lines;
  const marks: string[] = [];
  const texts = lines.flatMap((line) => {
    const [whole, mark] = /^(\d{1,2}) - /.exec(line) ?? [];
    if (!whole || !mark) return [line];
    marks.push(mark);
    const text = line.slice(whole.length);
    return numbers === 'above' ? [mark, '', text] : [text];
  });
  if (numbers === 'above') return texts;
  return numbers === 'row above' ? [...marks, '', ...texts] : [...texts, ...marks];
}
