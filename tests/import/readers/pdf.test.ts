// PDFs as written by word processors: ruled tables, columns of running text, similar notes.
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/model.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { flat, tablesOf } from '../documents/score.js';

type Draw = (pages: () => PDFPage, text: (page: PDFPage, at: At, content: string) => void) => void;
interface At {
  x: number;
  /** From the top of the page, in pt. */
  y: number;
  size?: number;
  bold?: boolean;
}

async function read(draw: Draw): Promise<SourceDocument> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const font = (at: At): PDFFont => (at.bold ? bold : plain);
  draw(
    () => pdf.addPage([595, 842]),
    (page, at, content) =>
      page.drawText(content, { x: at.x, y: 842 - at.y, size: at.size ?? 12, font: font(at) }),
  );
  const { value } = await readDocument(await pdf.save(), 'a.pdf');
  if (!value) throw new Error('no document');
  return value;
}

/** A red square picture, `side` px wide. */
const picture = (side: number, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#b01020' } })
    .toFormat(format)
    .toBuffer();

const paragraphs = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [flat(block.runs)] : []));

const line = (page: PDFPage, [x1, y1, x2, y2]: [number, number, number, number]): void =>
  page.drawLine({ start: { x: x1, y: 842 - y1 }, end: { x: x2, y: 842 - y2 }, thickness: 0.5 });

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `word${'abcdefghij'[(from + index) % 10]}`).join(' ');

it('splits the texts of narrow cells at the rule between them', async () => {
  const document = await read((add, text) => {
    const page = add();
    for (let row = 0; row < 6; row++) text(page, { x: 70, y: 60 + 16 * row }, words(14, row));
    for (const y of [200, 220, 240]) line(page, [70, y, 300, y]);
    for (const x of [70, 200, 250, 300]) line(page, [x, 200, x, 240]);
    text(page, { x: 75, y: 214 }, 'Income');
    text(page, { x: 202, y: 214 }, 'Year 2020 Year 2022');
    text(page, { x: 75, y: 234 }, 'Poor');
    text(page, { x: 210, y: 234 }, '48,5');
    text(page, { x: 260, y: 234 }, '6,07');
  });
  expect(tablesOf(document)).toEqual([
    [
      ['Income', 'Year 2020', 'Year 2022'],
      ['Poor', '48,5', '6,07'],
    ],
  ]);
});

it('reads a table by its rules: multi-line cells, tight columns, merged cells', async () => {
  const document = await read((add, text) => {
    const page = add();
    for (let row = 0; row < 6; row++) text(page, { x: 70, y: 60 + 16 * row }, words(14, row));
    for (const y of [200, 220, 260, 280]) line(page, [70, y, 500, y]);
    for (const x of [70, 200, 500]) line(page, [x, 200, x, 280]);
    line(page, [350, 220, 350, 280]);
    text(page, { x: 75, y: 214, bold: true }, 'Target');
    text(page, { x: 300, y: 214, bold: true }, 'Result of the year');
    text(page, { x: 75, y: 234 }, 'Income of the people in');
    text(page, { x: 75, y: 250 }, 'the villages');
    text(page, { x: 202, y: 234 }, 'million dong a year and head');
    text(page, { x: 355, y: 234 }, '48,5');
    text(page, { x: 75, y: 274 }, 'Poor');
    text(page, { x: 202, y: 274 }, '%');
    text(page, { x: 355, y: 274 }, '6,07');
    text(page, { x: 70, y: 310 }, 'The sentence below the table.');
  });
  expect(tablesOf(document)).toEqual([
    [
      ['Target', 'Result of the year', 'Result of the year'],
      ['Income of the people in the villages', 'million dong a year and head', '48,5'],
      ['Poor', '%', '6,07'],
    ],
  ]);
  expect(document.blocks.find(({ kind }) => kind === 'table')).toMatchObject({ header: true });
  expect(paragraphs(document).at(-1)).toBe('The sentence below the table.');
});

it('names columns by all header cells above them, and extracts the table’s title', async () => {
  const document = await read((add, text) => {
    const page = add();
    for (let row = 0; row < 6; row++) text(page, { x: 70, y: 60 + 16 * row }, words(14, row));
    for (const y of [180, 200, 240, 260, 280]) line(page, [70, y, 500, y]);
    line(page, [200, 220, 500, 220]);
    for (const x of [70, 500]) line(page, [x, 180, x, 280]);
    line(page, [200, 200, 200, 280]);
    line(page, [350, 220, 350, 260]);
    text(page, { x: 250, y: 194 }, 'Table 1. Income of the district');
    text(page, { x: 75, y: 224 }, 'Target');
    text(page, { x: 320, y: 214 }, 'Year 2024');
    text(page, { x: 205, y: 234 }, 'Planned');
    text(page, { x: 355, y: 234 }, 'Reached');
    text(page, { x: 75, y: 254 }, 'Coffee');
    text(page, { x: 205, y: 254 }, '5.000');
    text(page, { x: 355, y: 254 }, '4.870');
    text(page, { x: 75, y: 274 }, 'Sum');
    text(page, { x: 335, y: 274 }, '9.870');
  });
  const [table] = tablesOf(document);
  expect(table?.slice(0, 2)).toEqual([
    ['Target', 'Year 2024 – Planned', 'Year 2024 – Reached'],
    ['Coffee', '5.000', '4.870'],
  ]);
  expect(table?.[2]).toEqual(['Sum', '9.870 (Planned, Reached)', '']);
  expect(paragraphs(document).at(-1)).toBe('Table 1. Income of the district');
});

it('reads columns of running text one after the other, with or without aligned baselines', async () => {
  const document = await read((add, text) => {
    const page = add();
    text(page, { x: 200, y: 60, bold: true, size: 16 }, 'A TITLE OVER BOTH');
    for (let row = 0; row < 20; row++) {
      text(page, { x: 60, y: 100 + 16 * row }, `left ${words(6, row)}`);
      text(page, { x: 310, y: 107 + 16 * row }, `right ${words(6, row)}`);
    }
  });
  const content = paragraphs(document).join(' ');
  expect(content.startsWith('A TITLE OVER BOTH left')).toBe(true);
  expect(content.lastIndexOf('left')).toBeLessThan(content.indexOf('right'));
});

it('recognises notes that differ only in numbers, and running heads with page numbers', async () => {
  const document = await read((add, text) => {
    for (let number = 1; number <= 4; number++) {
      const page = add();
      text(page, { x: 240, y: 40 }, `Page ${number}/4 of the outline`);
      for (let row = 0; row < 12; row++) text(page, { x: 70, y: 80 + 16 * row }, words(14, row + number));
      text(page, { x: 70, y: 272 }, `${words(3, 3 * number)} ${words(1, number)}`);
      text(page, { x: 182, y: 267, size: 7 }, String(number));
      const note = `History of the Party, volume ${number}, 199${number}, p. ${3 * number}.`;
      text(page, { x: 70, y: 772, size: 7 }, String(number));
      text(page, { x: 78, y: 776, size: 9 }, note);
    }
  });
  expect(document.notes.map(({ mark, runs }) => `${mark} ${flat(runs)}`)).toEqual(
    [1, 2, 3, 4].map((n) => `${n} History of the Party, volume ${n}, 199${n}, p. ${3 * n}.`),
  );
  expect(document.dropped.map(({ text }) => text)).toEqual(
    [1, 2, 3, 4].map((n) => `Page ${n}/4 of the outline`),
  );
});

it('takes the pictures between paragraphs, but no small symbols and no scan behind the text', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const photo = await pdf.embedPng(await picture(120));
  const scan = await pdf.embedJpg(await picture(300, 'jpeg'));
  const page = pdf.addPage([595, 842]);
  page.drawText('Above the picture.', { x: 70, y: 780, size: 12, font });
  page.drawImage(photo, { x: 150, y: 450, width: 200, height: 200 });
  page.drawImage(photo, { x: 50, y: 780, width: 10, height: 10 });
  page.drawText('Below the picture, the text', { x: 70, y: 400, size: 12, font });
  const read = pdf.addPage([595, 842]);
  read.drawImage(scan, { x: 0, y: 0, width: 595, height: 842 });
  read.drawText('goes on over a scan.', { x: 70, y: 700, size: 12, font });
  const { value, diagnostics } = await readDocument(await pdf.save(), 'a.pdf');
  expect(value?.blocks.map(({ kind, origin }) => `${kind} ${origin.page}`)).toEqual([
    'paragraph 1',
    'image 1',
    'paragraph 1',
  ]);
  const image = value?.blocks.find((block) => block.kind === 'image');
  const { data, info } = await sharp(image?.data).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([120, 120, 0xb0, 0x10, 0x20]);
  expect(diagnostics).toEqual([]);
});

it('reports how many pictures of which pages were left out', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([595, 842]);
  page.drawText('The text of the page.', { x: 70, y: 700, size: 12, font });
  page.drawImage(await pdf.embedPng(await picture(5100)), { x: 150, y: 450, width: 200, height: 200 });
  const { value, diagnostics } = await readDocument(await pdf.save(), 'a.pdf');
  expect(value?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(diagnostics.map(({ code, params }) => [code, params.count])).toEqual([
    ['import/read-pictures-left', 1],
  ]);
});

it('joins a table over pages without the repeated header, and the row split by the break', async () => {
  const document = await read((add, text) => {
    const draw = (page: PDFPage, top: number, rows: string[][]): void => {
      for (let row = 0; row <= rows.length; row++) line(page, [70, top + 20 * row, 500, top + 20 * row]);
      for (const x of [70, 120, 350, 500]) line(page, [x, top, x, top + 20 * rows.length]);
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell !== '')
            text(page, { x: [75, 125, 355][column] ?? 0, y: top + 14 + 20 * row, bold: row === 0 }, cell);
        });
      });
    };
    const head = ['No', 'Task of the year', 'Time'];
    const page = add();
    for (let row = 0; row < 6; row++) text(page, { x: 70, y: 60 + 16 * row }, words(14, row));
    draw(page, 700, [head, ['1', 'Write the paper', 'May'], ['2', 'Print it for all', 'June']]);
    const next = add();
    draw(next, 60, [head, ['', 'party cells', ''], ['3', 'Send it', 'July']]);
    text(next, { x: 70, y: 200 }, 'The sentence below the table.');
  });
  expect(tablesOf(document)).toEqual([
    [
      ['No', 'Task of the year', 'Time'],
      ['1', 'Write the paper', 'May'],
      ['2', 'Print it for all party cells', 'June'],
      ['3', 'Send it', 'July'],
    ],
  ]);
  expect(document.dropped).toMatchObject([{ text: 'No | Task of the year | Time', why: 'running-head' }]);
});

it('finds the margin of a plan whose lines are mostly first lines', async () => {
  const document = await read((add, text) => {
    const page = add();
    text(page, { x: 140, y: 60, bold: true }, `A plan for ${words(8)}`);
    for (let row = 0; row < 12; row++)
      text(page, { x: 98, y: 80 + 40 * row }, `- The task ${words(11, row)}`);
    for (let row = 0; row < 4; row++) text(page, { x: 70, y: 100 + 40 * row }, `in the ${words(3, row)}.`);
  });
  const content = paragraphs(document);
  expect(content).toHaveLength(13);
  expect(content[1]).toMatch(/^- The task .* in the .*\.$/);
});
