// Mapping glyphs of a PDF to letters: fonts with legacy encodings, and fonts without a mapping.
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { drawn, readPdf, refusalOf, withoutLetters } from '../documents/drawn.js';
import { toTcvn3, toVni } from '../documents/legacy.js';
import { type OneByteFont, oneBytePdf } from '../documents/one-byte.js';
import { readParagraphs, tablesOf } from '../documents/score.js';

const LINES = [
  'Ngày ấy, nhân dân các dân tộc trong vùng một lòng theo Đảng, giữ',
  'vững niềm tin, nuôi giấu cán bộ ở các xã Hưng Vũ, Ngư Viễn như',
  'xưa. Ngày 16 tháng 9 có 1.250 người dự, giai đoạn 2015-2020.',
];
const WHOLE = LINES.join(' ');
const tcvn3Letter = (code: number): number =>
  code < 0xa1 ? code : (iconv.decode(Buffer.from([code]), 'tcvn').codePointAt(0) ?? code);

const linesIn = (encode: (text: string) => string) =>
  LINES.map((text, row) => ({ text: encode(text), y: 80 + 18 * row }));
const read = async (font: OneByteFont, encode: (text: string) => string): Promise<string> =>
  readParagraphs((await readPdf(oneBytePdf([font], linesIn(encode)))).document).join(' ');

describe('a legacy encoding in a PDF', () => {
  it.each<[string, OneByteFont]>([
    ['by the font’s name and the usual table', { name: '.VnTime', encoding: 'WinAnsiEncoding' }],
    ['in a subset', { name: 'ABCDEF+.VnArial', encoding: 'WinAnsiEncoding' }],
    ['in a font of its own signs', { name: '.VnTime', isSymbolic: true }],
    ['under another name', { name: 'TimesNewRoman', encoding: 'WinAnsiEncoding' }],
    ['with a table of another system', { name: 'Times', encoding: 'MacRomanEncoding' }],
    ['with codes as letters', { name: '.VnTime', letter: (code) => code }],
    [
      'with a table that shows a hyphen, a mu and a dot for its letters',
      { name: 'Arial', letter: (code) => ({ 173: 0x2d, 181: 0x3bc, 183: 0x2219 })[code] ?? code },
    ],
    ['whose table is right already', { name: '.VnTime', letter: tcvn3Letter }],
  ])('TCVN3 %s keeps every letter, including the hyphen of year ranges', async (_, font) => {
    expect(await read(font, toTcvn3)).toBe(WHOLE);
  });

  it.each<[string, OneByteFont]>([
    ['by the font’s name', { name: 'VNI-Times', encoding: 'WinAnsiEncoding' }],
    ['under another name', { name: 'Times', encoding: 'WinAnsiEncoding' }],
  ])('VNI %s keeps every letter', async (_, font) => {
    expect(await read(font, toVni)).toBe(WHOLE);
  });

  it('in an all-capitals font is in capitals', async () => {
    const fonts: OneByteFont[] = [
      { name: '.VnTime', encoding: 'WinAnsiEncoding' },
      { name: '.VnTimeH', encoding: 'WinAnsiEncoding' },
    ];
    const title = { text: toTcvn3('kỷ niệm ngày thành lập'), font: 1, y: 50 };
    const { document } = await readPdf(oneBytePdf(fonts, [title, ...linesIn(toTcvn3)]));
    expect(readParagraphs(document)).toEqual(['KỶ NIỆM NGÀY THÀNH LẬP', WHOLE]);
  });

  it('does not affect Unicode text beside it: symbols, a visible soft hyphen', async () => {
    const fonts: OneByteFont[] = [
      { name: '.VnTime', encoding: 'WinAnsiEncoding' },
      { name: 'Times', encoding: 'WinAnsiEncoding' },
    ];
    const today = { text: 'Area 5 m\u00b2 \u00d7 3, 20\u00ad25 per cent, caf\u00e9.', font: 1, y: 200 };
    const { document } = await readPdf(oneBytePdf(fonts, [...linesIn(toTcvn3), today]));
    expect(readParagraphs(document).at(-1)).toBe('Area 5 m² × 3, 20-25 per cent, café.');
  });

  it('is read in the cells of a table too', async () => {
    const rows = [
      ['Chỉ tiêu', 'Năm 2020', 'Năm 2024'],
      ['Thu ngân sách', '182', '316'],
      ['Lương thực', '12', '45'],
    ];
    const cells = rows.flatMap((row, y) =>
      row.map((cell, x) => ({ text: toTcvn3(cell), x: 75 + 150 * x, y: 214 + 20 * y })),
    );
    const rules = [0, 1, 2, 3].map(
      (at) =>
        `70 ${642 - 20 * at} m 520 ${642 - 20 * at} l S ${70 + 150 * at} 642 m ${70 + 150 * at} 582 l S`,
    );
    const font: OneByteFont = { name: 'Times', encoding: 'WinAnsiEncoding' };
    const { document } = await readPdf(oneBytePdf([font], [...linesIn(toTcvn3), ...cells], rules.join('\n')));
    expect(tablesOf(document)).toEqual([rows]);
  });
});

describe('a PDF without a mapping from glyphs to letters', () => {
  const paper = (): Promise<Uint8Array> =>
    drawn((pen) => {
      pen.text('I. BỐI CẢNH LỊCH SỬ', 70, 60, 14, true);
      pen.fill(90, 12);
      pen.text('Đã có 1.250 người dự.', 70, 330);
    });

  it('is rejected with that reason, not as a scan or empty', async () => {
    expect(await refusalOf(await withoutLetters(await paper()))).toEqual(['import/read-letters-unknown']);
  });

  it('is rejected if its codes are single-byte glyph numbers', async () => {
    const shifted = (text: string): string =>
      Array.from(text, (letter) => String.fromCharCode(0x21 + ((letter.charCodeAt(0) * 7) % 90))).join('');
    const pdf = oneBytePdf([{ name: 'ABCDEF+Font', isSymbolic: true }], linesIn(shifted));
    expect(await refusalOf(pdf)).toEqual(['import/read-letters-unknown']);
  });

  it('in a few words has these marked and reported, and the rest read', async () => {
    const pdf = await drawn(async (pen) => {
      pen.fill(60, 12);
      const other = await pen.pdf.embedFont('Times-Roman');
      pen.page.drawText('Nothing is lost here.', { x: 70, y: 842 - 300, size: 14, font: other });
      pen.text('Con số', pen.text('ĐẠT CHỈ TIÊU', 70, 330, 14, true) + 4, 330);
    });
    const { document, codes } = await readPdf(await withoutLetters(pdf, (font) => /bold/i.test(font)));
    expect(codes).toContain('import/read-letters-missing');
    const text = readParagraphs(document).join(' ');
    expect(text).toContain('Nothing is lost here.');
    expect(text).toMatch(/\ufffd+ .*Con số/u);
  });

  it('is read if only its digits are mapped', async () => {
    const pdf = await drawn((pen) => {
      pen.text('1945 2020', 70, 100);
    });
    expect(readParagraphs((await readPdf(pdf)).document)).toEqual(['1945 2020']);
  });
});
