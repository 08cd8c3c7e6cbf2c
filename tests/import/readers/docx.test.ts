// What a DOCX states: lists, tracked changes, tables, text boxes, pictures, fields, headers.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../../src/import/model.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { makeOfficeDocx, makeStyledDocx } from '../documents/docx.js';
import { sample } from '../documents/sample.js';
import { flat, tablesOf } from '../documents/score.js';

const RELS =
  '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';

async function read(body: string, parts: Record<string, string | Uint8Array> = {}) {
  const zip = new JSZip();
  zip.file('_rels/.rels', RELS);
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`);
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  const { value, diagnostics } = await readDocument(
    await zip.generateAsync({ type: 'uint8array' }),
    'a.docx',
  );
  return { blocks: value?.blocks ?? [], document: value, codes: diagnostics.map(({ code }) => code) };
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const texts = (blocks: SourceBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [flat(block.runs)] : []));

it('gives headings their depth and the number that Word displays', async () => {
  const { value } = await readDocument(await makeStyledDocx(sample), 'styled.docx');
  const headings = value?.blocks.flatMap((block) =>
    block.kind === 'paragraph' && /^heading/i.test(block.style ?? '') ? [block] : [],
  );
  const wanted = sample.blocks.flatMap((block) => ('heading' in block ? [block.depth] : []));
  expect(headings?.map((heading) => heading.level)).toEqual(wanted);
  expect(headings?.map((heading) => heading.marker).slice(0, 4)).toEqual(['I-', 'II-', '1-', '2-']);
});

it('keeps alignment, weight and size of office documents, and drops the page number of the header', async () => {
  const { value } = await readDocument(await makeOfficeDocx(sample), 'office.docx');
  expect(value?.blocks[0]).toMatchObject({ align: 'center', runs: [{ bold: true }] });
  expect(value?.blocks[4]).toMatchObject({ align: 'justify' });
});

it('accepts insertions and reports omitted deletions', async () => {
  const changed = `${run('Năm ')}<w:ins>${run('1941')}</w:ins><w:del><w:r><w:delText>1940</w:delText></w:r></w:del>`;
  const { blocks, codes } = await read(paragraph(changed));
  expect(texts(blocks)).toEqual(['Năm 1941']);
  expect(codes).toContain('import/read-tracked-changes');
});

it('joins a paragraph to the next if its end was deleted', async () => {
  const { blocks } = await read(paragraph(run('Một '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('hai')));
  expect(texts(blocks)).toEqual(['Một hai']);
});

it('reads field results but no hidden text', async () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('kết quả')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { blocks, document } = await read(paragraph(`${field}${run(' ẩn', '<w:vanish/>')}`));
  expect(texts(blocks)).toEqual(['kết quả']);
  expect(document?.dropped.map(({ text }) => text)).toEqual(['ẩn']);
});

it('omits comments and reports them', async () => {
  const remark = `<w:comment w:id="0" w:author="Hà">${paragraph(run('Kiểm tra lại số này'))}</w:comment>`;
  const { blocks, document } = await read(paragraph(run('Có 682 tập thể.')), {
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="rId9" Type="x/comments" Target="comments.xml"/></Relationships>',
    'word/comments.xml': `<w:comments>${remark}</w:comments>`,
  });
  expect(texts(blocks)).toEqual(['Có 682 tập thể.']);
  expect(document?.dropped).toEqual([{ text: 'Kiểm tra lại số này', why: 'remark', origin: {} }]);
});

it('shows capitals as Word does, and counts pages by the breaks that Word saved', async () => {
  const { blocks } = await read(
    paragraph(run('mở đầu', '<w:caps/>')) +
      paragraph(`<w:r><w:lastRenderedPageBreak/><w:t>tiếp</w:t></w:r>`) +
      paragraph(run('sau')),
  );
  expect(texts(blocks)).toEqual(['MỞ ĐẦU', 'tiếp', 'sau']);
  expect(blocks.at(-1)?.origin).toEqual({ page: 2, paragraph: 3 });
});

it('keeps formulas, and converts symbol fonts to letters', async () => {
  const formula = '<m:oMath><m:r><m:t>S=ab</m:t></m:r></m:oMath>';
  const degree = '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>';
  const bullet = run('\uf0d8 ', '<w:rFonts w:ascii="Wingdings"/>');
  const { blocks } = await read(
    paragraph(run('Nhiệt độ 22') + degree + run('C, ') + formula) +
      paragraph(`<m:oMathPara>${formula}</m:oMathPara>`) +
      paragraph(bullet + run('Đất rừng')),
  );
  expect(texts(blocks)).toEqual(['Nhiệt độ 22°C, S=ab', 'S=ab', '• Đất rừng']);
});

it('omits and reports the table of contents with its heading', async () => {
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
  const inner = paragraph(run('MỤC LỤC')) + paragraph(run('I. BỐI CẢNH 1'));
  const contents = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const { blocks, document } = await read(contents + paragraph(run('I. BỐI CẢNH')));
  expect(texts(blocks)).toEqual(['I. BỐI CẢNH']);
  expect(document?.dropped.map(({ text }) => text)).toEqual(['MỤC LỤC', 'I. BỐI CẢNH 1']);
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const ruled = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';

  it('without borders are tables too, but letterhead and signature become lines', async () => {
    const short = row(cell('Chỉ tiêu'), cell('Thực hiện')) + row(cell('GRDP'), cell('45.799 tỷ đồng'));
    const head = row(cell('TỈNH ỦY'), cell('ĐẢNG CỘNG SẢN VIỆT NAM')) + row(cell('Số 1'), cell('Hà Nội'));
    const signed = row(cell('Nơi nhận:'), cell('TRƯỞNG BAN')) + row(cell('- Lưu.'), cell('Nguyễn Văn A'));
    const tables = [head, short, signed].map((rows) => `<w:tbl>${rows}</w:tbl>`);
    const { blocks, document } = await read(tables.join(paragraph(run('Chữ'))));
    expect(document && tablesOf(document)).toEqual([
      [
        ['Chỉ tiêu', 'Thực hiện'],
        ['GRDP', '45.799 tỷ đồng'],
      ],
    ]);
    expect(texts(blocks)).toContain('TỈNH ỦY');
    expect(texts(blocks)).toContain('TRƯỞNG BAN');
  });

  it('with merged cells keep every column in place', async () => {
    const table = `<w:tbl>${ruled}${row(cell('A', '<w:gridSpan w:val="2"/>'), cell('B'))}${row(cell('1', '<w:vMerge w:val="restart"/>'), cell('2'), cell('3'))}${row(cell('', '<w:vMerge/>'), cell('4'), cell('5'))}</w:tbl>`;
    const { document } = await read(table);
    expect(document && tablesOf(document)).toEqual([
      [
        ['A', 'A', 'B'],
        ['1', '2', '3'],
        ['', '4', '5'],
      ],
    ]);
  });

  it('without borders may be the letterhead and become paragraphs', async () => {
    const { blocks } = await read(
      `<w:tbl><w:tblPr/>${row(cell('TỈNH ỦY'), cell('ĐẢNG CỘNG SẢN VIỆT NAM'))}</w:tbl>`,
    );
    expect(texts(blocks)).toEqual(['TỈNH ỦY', 'ĐẢNG CỘNG SẢN VIỆT NAM']);
  });
});

it('reads a text box once, though Word stores it twice', async () => {
  const box = `<w:txbxContent>${paragraph(run('trong khung'))}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const { blocks } = await read(paragraph(`${drawn}${run('ngoài khung')}`));
  expect(texts(blocks)).toEqual(['trong khung', 'ngoài khung']);
});

it('returns pictures with alternative text, and reports unreadable ones', async () => {
  const rels =
    '<Relationships><Relationship Id="rId1" Type="x/image" Target="media/a.png"/><Relationship Id="rId2" Type="x/image" Target="media/b.emf"/></Relationships>';
  const drawing =
    '<w:r><w:drawing><wp:inline><wp:docPr descr="Đồn Mỏ Nhài"/><a:blip r:embed="rId1"/></wp:inline></w:drawing></w:r>';
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const { blocks, codes } = await read(paragraph(drawing), {
    'word/_rels/document.xml.rels': rels,
    'word/media/a.png': png,
    'word/media/b.emf': 'x',
  });
  expect(blocks).toMatchObject([
    { kind: 'image', type: 'image/png', alt: 'Đồn Mỏ Nhài', data: { length: 7 } },
  ]);
  expect(codes).toEqual(['import/read-image-skipped']);
});

it('keeps the digit of km² without making it a note mark', async () => {
  const { blocks } = await read(
    paragraph(`${run('rộng 2 km')}${run('2', '<w:vertAlign w:val="superscript"/>')}`),
  );
  expect(blocks).toMatchObject([{ runs: [{ text: 'rộng 2 km²' }] }]);
});

it('splits two titles at a line break', async () => {
  const { blocks } = await read(paragraph(`${run('ĐỀ CƯƠNG')}<w:r><w:br/></w:r>${run('TUYÊN TRUYỀN SỐ 2')}`));
  expect(texts(blocks)).toEqual(['ĐỀ CƯƠNG', 'TUYÊN TRUYỀN SỐ 2']);
});
