// Derives from a seed a corrupted document: its bytes, its text, or the parts inside it.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { randomOf } from './random.mjs';
import { SCRAPS, spoilBytes, spoilText } from './text.mjs';

const TEXT = `ĐỀ CƯƠNG TUYÊN TRUYỀN
Kỷ niệm 80 năm Ngày truyền thống của làng (27/9/1940 – 27/9/2020)

I. DIỄN BIẾN
1. Trước ngày khởi sự
Từ đầu năm 1940, đời sống rất khó khăn; số hộ đói ước đạt 48,5% so với năm 1939.
- Tháng 6: 20 khẩu súng được mang về.
- Tháng 8: 12 tổ được lập, gồm 165 người.
a) Việc chuẩn bị
“Không có gì quý hơn độc lập”, một người đã nói.
2. Ngày 27 tháng 9 năm 1940
Đêm 27/9/1940, ba mũi tiến vào chợ. (Theo Lịch sử của làng, trang 65)
II. KẾT QUẢ
Thu 17 khẩu súng, 30 hòm đạn; thu ngân sách 11.102 tỷ đồng.
KHẨU HIỆU TUYÊN TRUYỀN
1. Đời đời nhớ ơn những người đã hy sinh!
Nơi nhận:
- Các xã;
- Lưu.
`;
const ROWS = [
  ['Xã', 'Số hộ', 'Tỷ lệ'],
  ['Một', '1.200', '48,5%'],
  ['Hai', '980', '51,5%'],
];
const LINES = TEXT.split('\n').filter((line) => line !== '');
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

async function docx() {
  const table = new Table({
    rows: ROWS.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const paragraphs = LINES.map((text, at) => {
    const bold = /^[IVX]+\./.test(text);
    const runs = [new TextRun({ text, bold }), ...(at === 5 ? [new FootnoteReferenceRun(1)] : [])];
    return new Paragraph({
      children: runs,
      ...(bold && { heading: HeadingLevel.HEADING_1 }),
      ...(at < 2 && { alignment: AlignmentType.CENTER }),
      ...(text.startsWith('- ') && { bullet: { level: 0 } }),
    });
  });
  const children = [...paragraphs.slice(0, 9), table, ...paragraphs.slice(9)];
  const footnotes = { 1: { children: [new Paragraph('Số liệu của huyện.')] } };
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }));
}

/** The standard fonts cover ASCII only, so diacritics are dropped. */
async function pdf() {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.TimesRoman);
  const plain = LINES.map((line) => line.normalize('NFD').replace(/[^\x20-\x7e]/g, ''));
  for (const part of [plain.slice(0, 10), plain.slice(10)]) {
    const page = file.addPage([595, 842]);
    part.forEach((line, at) => {
      page.drawText(line.slice(0, 80), { x: 85, y: 760 - at * 22, size: 13, font });
    });
    ROWS.forEach((row, at) => {
      row.forEach((cell, column) => {
        page.drawText(cell.normalize('NFD').replace(/[^\x20-\x7e]/g, ''), {
          x: 85 + column * 120,
          y: 300 - at * 20,
          size: 12,
          font,
        });
      });
      page.drawLine({
        start: { x: 80, y: 296 - at * 20 },
        end: { x: 440, y: 296 - at * 20 },
        thickness: 0.5,
      });
    });
  }
  // Without object streams, so that corruption reaches the objects.
  return Buffer.from(await file.save({ useObjectStreams: false }));
}

const html = () =>
  Buffer.from(
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài</title><style>.a{font-weight:bold}</style></head><body><nav><a href="/">Trang chủ</a></nav><article>${LINES.map(
      (line, at) =>
        `<${at < 2 ? 'h1' : 'p'} class="a">${escaped(line)}${at === 5 ? '<sup>1</sup>' : ''}</${at < 2 ? 'h1' : 'p'}>`,
    ).join(
      '\n',
    )}<table border="1">${ROWS.map((row) => `<tr>${row.map((cell) => `<td colspan="1">${cell}</td>`).join('')}</tr>`).join('')}</table><ul><li>Một<ul><li>Hai</li></ul></li></ul><p>1. Chú thích</p></article></body></html>`,
  );
const md = () =>
  Buffer.from(
    `# ${LINES.slice(0, 2).join('\n\n')}\n\n${LINES.slice(2)
      .map((line) => (/^[IVX]+\./.test(line) ? `## ${line}` : line))
      .join('\n\n')}\n\n| ${ROWS.map((row) => row.join(' | '))
      .join(' |\n| ')
      .replace('\n', '\n|---|---|---|\n')} |\n\nCó chú thích[^1] và $x^2$.\n\n[^1]: Chú thích.\n`,
  );

/** The intact documents, by extension. */
export async function sampleDocuments() {
  return { docx: await docx(), pdf: await pdf(), html: html(), md: md(), txt: Buffer.from(TEXT) };
}

/** Corrupts one or two parts of a ZIP file and repacks it; occasionally removes a part or replaces another. */
async function spoilInside(bytes, random) {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name].dir);
  for (let parts = 1 + random.below(2); parts > 0; parts--) {
    const name = random.chance(0.5) ? 'word/document.xml' : random.one(names);
    const part = zip.file(name);
    if (!part) continue;
    const text = await part.async('string');
    const way = random.below(10);
    if (way === 0) zip.remove(name);
    else if (way === 1) zip.file(random.one(names), text);
    else if (way < 6) zip.file(name, spoilMarkup(text, random));
    else if (way < 9) zip.file(name, spoilText(text, random));
    else zip.file(name, spoilBytes(Buffer.from(text), random));
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Corrupts whole elements and attribute values: markup that stays well-formed gets further through the parser. */
function spoilMarkup(text, random) {
  const tags = [...text.matchAll(/<[^>]+>/g)];
  if (tags.length === 0) return text;
  const { 0: tag, index } = random.one(tags);
  const other = random.one(tags)[0];
  const way = random.below(5);
  const put = (now) => text.slice(0, index) + now + text.slice(index + tag.length);
  if (way === 0)
    return put(tag.replace(/"[^"]*"/, () => JSON.stringify(random.one(SCRAPS).replace(/[<&"]/g, ''))));
  if (way === 1)
    return put(tag.replace(/"[^"]*"/, () => `"${random.one([-1, 0, 1e9, 1e21, 99, '', 'NaN'])}"`));
  if (way === 2) return put(tag + tag.replace(/^<([^\s/>]+)[^>]*[^/]>$/, '<$1></$1>'));
  if (way === 3) return put(other);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1];
  const end = name ? text.indexOf(`</${name}>`, index) : -1;
  if (end < 0) return put('');
  const whole = text.slice(index, end + name.length + 3);
  const times = random.one([0, 2, 60]);
  return text.slice(0, index) + whole.repeat(times) + text.slice(index + whole.length);
}

/**
 * Returns [bytes, extension]; the extension is occasionally wrong.
 *
 * @param samples as returned by `sampleDocuments`
 */
export async function spoiltDocument(samples, seed) {
  const random = randomOf(seed);
  const kind = random.one(Object.keys(samples));
  const bytes = samples[kind];
  const ending = random.chance(0.1) ? random.one(Object.keys(samples)) : kind;
  const isText = kind === 'html' || kind === 'md' || kind === 'txt';
  const way = random.below(10);
  if (kind === 'docx' && way < 7) return [await spoilInside(bytes, random), ending];
  if (kind === 'html' && way < 4) return [Buffer.from(spoilMarkup(String(bytes), random)), ending];
  if (isText && way < 8) return [Buffer.from(spoilText(String(bytes), random)), ending];
  if (kind === 'pdf' && way < 5)
    return [Buffer.from(spoilText(bytes.toString('latin1'), random), 'latin1'), ending];
  return [spoilBytes(bytes, random), ending];
}
