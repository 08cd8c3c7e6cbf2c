// Notes typed as text rather than the container's own: at the end, in brackets, with detached or Roman numbers.
// Each becomes a note at its mark, and the text around it is unchanged.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/readers/read.js';
import { sample } from '../documents/sample.js';
import { notesOf, readParagraphs, scoreParagraphs } from '../documents/score.js';
import { makeEndnoteTxt, makeLoneNumberTxt, makeTypedDocx, withoutTables } from '../documents/typed.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Its notes do not continue over a page. */
const truth = withoutTables({
  ...sample,
  notes: { ...sample.notes, 3: 'Mũi chủ lực gồm 16 tay súng, hai mũi còn lại mang súng kíp và giáo mác.' },
});

async function read(data: Uint8Array, name: string) {
  const { value } = await readDocument(data, name);
  if (!value) throw new Error('not read');
  return value;
}

describe.each([
  ['raised numbers at the end of a DOCX', 'a.docx', () => makeTypedDocx(truth, 'raised')],
  ['numbers in square brackets', 'a.docx', () => makeTypedDocx(truth, 'square')],
  ['numbers in brackets below “Chú thích:”', 'a.docx', () => makeTypedDocx(truth, 'titled')],
  ['numbers at the foot of pages, with no rule', 'a.txt', () => bytes(makeLoneNumberTxt(truth, 'inline'))],
  ['numbers on lines above their notes', 'a.txt', () => bytes(makeLoneNumberTxt(truth, 'above'))],
  ['numbers in a row above the notes', 'a.txt', () => bytes(makeLoneNumberTxt(truth, 'row above'))],
  ['numbers in a row below the notes', 'a.txt', () => bytes(makeLoneNumberTxt(truth, 'row below'))],
  ['notes at the end of a text', 'a.txt', () => bytes(makeEndnoteTxt(truth))],
] as const)('%s', (_, name, make) => {
  it('become notes with their texts', async () => {
    expect(notesOf(await read(await make(), name))).toEqual(truth.notes);
  });

  it('are linked to their places in an otherwise unchanged text', async () => {
    const { missing, extra } = scoreParagraphs(truth, await read(await make(), name));
    const rule = extra.filter((text) => !/^_+$/.test(text));
    expect({ missing, extra: rule }).toEqual({ missing: [], extra: [] });
  });
});

it('lists the title of typed notes as left out', async () => {
  const { dropped } = await read(await makeTypedDocx(truth, 'titled'), 'a.docx');
  expect(dropped).toMatchObject([{ text: 'Chú thích:', why: 'notes-head' }]);
});

it('leaves a numbered list at the end alone if the text has no marks', async () => {
  const lines = ['Các đơn vị thực hiện:', '1. Xây dựng kế hoạch năm.', '2. Báo cáo kết quả quý IV.'];
  const document = await read(bytes(lines.join('\n\n')), 'a.txt');
  expect(document.notes).toEqual([]);
  expect(readParagraphs(document)).toEqual(lines);
});

it('keeps the item whose number equals that of a note', async () => {
  const html = `<!DOCTYPE html><html><body><p>Hội nghị quyết định<sup>1</sup>:</p><p>1- Giữ vững cơ sở.</p>
    <p>2- Lập ban chỉ huy mới<sup>2</sup></p><p><sup>1</sup> Biên bản năm 1940.</p>
    <p><sup>2</sup> Gồm năm đồng chí.</p></body></html>`;
  const document = await read(bytes(html), 'a.html');
  expect(readParagraphs(document)).toEqual([
    'Hội nghị quyết định⟦1⟧:',
    '1- Giữ vững cơ sở.',
    '2- Lập ban chỉ huy mới⟦2⟧',
  ]);
  expect(notesOf(document)).toEqual({ 1: 'Biên bản năm 1940.', 2: 'Gồm năm đồng chí.' });
});

it('links a mark separated by a space from its word, if it is the only candidate', async () => {
  const long = 'Nhân dân các xã một lòng theo Đảng, giữ vững niềm tin vào ngày mai thắng lợi. '.repeat(3);
  const text = `Quân ta tiến đánh đồn Mỏ Sắt 1. ${long}\n\nCả 2 đội rút lui2. ${long}\n\n[1] Sđd, tr. 8.\n\n[2] Sđd, tr. 9.`;
  const document = await read(bytes(text), 'a.txt');
  expect(readParagraphs(document).map((text) => text.slice(0, 34))).toEqual([
    'Quân ta tiến đánh đồn Mỏ Sắt⟦1⟧. N',
    'Cả 2 đội rút lui⟦2⟧. Nhân dân các ',
  ]);
});

it('reads a PDF’s endnotes with Roman superscripts', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([595, 842]);
  const put = (text: string, x: number, y: number, size = 14): number => {
    page.drawText(text, { x, y: 842 - y, size, font });
    return x + font.widthOfTextAtSize(text, size);
  };
  const line = 'The people of the province kept the bridge open through the whole of that year';
  for (let row = 0; row < 9; row++) put(line, 85, 80 + row * 18);
  put('i', put('and seventeen aircraft were shot down', 85, 242), 237, 8);
  put('ii', put('by the guns of the second battalion', 85, 260), 255, 8);
  put('i', 85, 696, 7);
  put('Provincial History, volume two, page 112.', 92, 700, 11);
  put('ii', 85, 710, 7);
  put('Report of the command, April 1965.', 92, 714, 11);
  const document = await read(await pdf.save(), 'a.pdf');
  expect(notesOf(document)).toEqual({
    i: 'Provincial History, volume two, page 112.',
    ii: 'Report of the command, April 1965.',
  });
  expect(readParagraphs(document).join(' ')).toContain('shot down⟦i⟧');
});

it('does not take part of a ratio or time for a mark', async () => {
  const text = [
    'BÁO CÁO',
    '',
    'Đội bóng thắng 3:2 lúc 19:1 ở trận chung kết1. Lễ hội mở hai năm một lần2.',
    '',
    '1 Theo báo cáo của Sở.',
    '2 Theo số liệu của Cục.',
  ].join('\n');
  const document = await read(bytes(text), 'a.txt');
  expect(readParagraphs(document)).toContain(
    'Đội bóng thắng 3:2 lúc 19:1 ở trận chung kết⟦1⟧. Lễ hội mở hai năm một lần⟦2⟧.',
  );
  expect(notesOf(document)).toEqual({ 1: 'Theo báo cáo của Sở.', 2: 'Theo số liệu của Cục.' });
});

it.each([
  [
    'is the note of the one mark in the text',
    'Tỉnh khánh thành giai đoạn 1.<sup>1</sup> Rừng rộng thêm 5 km<sup>2</sup>.',
    1,
  ],
  ['is no note below a colon', 'Các đơn vị tham gia<sup>1</sup> gồm:', 0],
  ['is no note where only a power is raised', 'Diện tích là 10<sup>1</sup> ha.', 0],
])('a last paragraph with the number 1 %s', async (_, text, notes) => {
  const html = `<!DOCTYPE html><html><body><p>${text}</p><p>1. Số liệu theo Báo cáo số 77.</p></body></html>`;
  const document = await read(bytes(html), 'a.html');
  expect(document.notes.map(({ mark }) => mark)).toEqual(notes === 1 ? ['1'] : []);
  expect(readParagraphs(document)).toHaveLength(2 - notes);
});
