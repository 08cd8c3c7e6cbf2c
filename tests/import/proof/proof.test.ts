// Compares a file with an outline that lacks or changes something: the proof finds it by reading the bytes
// independently.
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import type { SourceKind } from '../../../src/import/model.js';
import { prove } from '../../../src/import/proof/proof.js';
import type { Outline } from '../../../src/outline/schema.js';
import { docxBytes, paragraph, raised, run } from '../documents/parts.js';

const outline = (...text: string[]): Outline => ({
  title: 'Kỷ niệm',
  lang: 'vi',
  sections: [{ heading: 'Kết quả', blocks: [{ text }] }],
});
const HEAD = ['Kỷ niệm', 'Kết quả'];
const word = (...inner: string[]): Promise<Uint8Array> =>
  docxBytes([...HEAD.map((text) => run(text)), ...inner].map((text) => paragraph(text)).join(''));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function differences(file: Uint8Array, kind: SourceKind, imported: Outline, omissions: string[] = []) {
  const proof = await prove(file, { kind, conversions: [] }, imported, omissions);
  return proof.differences.map(({ kind: what, source, outline: ours }) => [what, source, ours]);
}

describe('a DOCX', () => {
  it('that the outline covers completely is proven', async () => {
    const file = await word(run('Có 1.250 hộ, đạt 48,5%.'));
    expect(await differences(file, 'docx', outline('Có 1.250 hộ, đạt 48,5%.'))).toEqual([]);
  });

  it.each([
    [
      'a fraction',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
      '12',
    ],
    ['a power', run('10') + raised('6'), '10⁶', '106'],
  ])('distinguishes %s from flattened digits', async (_, inner, source, flat) => {
    const file = await word(run('Hơn ') + inner + run(' người tham gia.'));
    expect(await differences(file, 'docx', outline(`Hơn ${source} người tham gia.`))).toEqual([]);
    expect(await differences(file, 'docx', outline(`Hơn ${flat} người tham gia.`))).toEqual([
      ['changed', source, flat],
    ]);
  });

  it('reports a missing row of a content control', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const row = `<w:sdt><w:sdtContent><w:tr>${cell('Bình Gia')}${cell('17')}</w:tr></w:sdtContent></w:sdt>`;
    const file = await docxBytes(`${HEAD.map((text) => paragraph(run(text))).join('')}<w:tbl>${row}</w:tbl>`);
    expect(await differences(file, 'docx', outline('Kết quả'))).toEqual([
      ['lost', 'Bình Gia | 17', undefined],
    ]);
  });

  it('reports the missing page of an altChunk', async () => {
    const file = await docxBytes(
      `${HEAD.map((text) => paragraph(run(text))).join('')}<w:altChunk r:id="a"/>`,
      { 'word/a.html': '<p>Thu được 17 khẩu súng.</p>' },
      { a: ['aFChunk', 'a.html'] },
    );
    const [lost] = await differences(file, 'docx', outline('Kết quả'));
    expect(lost?.[0]).toBe('lost');
    expect(lost?.[1]).toContain('17 khẩu súng');
  });

  it('does not accept struck-out text in the outline, and counts it as left out', async () => {
    const file = await word(run('Có ') + run('45', '<w:strike/>') + run(' 54 người.'));
    expect(await differences(file, 'docx', outline('Có 45 54 người.'))).toEqual([['struck', '45', '45']]);
    expect(await differences(file, 'docx', outline('Có 54 người.'), ['45'])).toEqual([]);
  });
});

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const math = (inner: string): string => `<math>${inner}</math>`;
const pageOf = (inner: string): Uint8Array => bytes(`<h1>Kỷ niệm</h1><h2>Kết quả</h2><p>${inner}</p>`);
const mdOf = (inner: string): Uint8Array => bytes(`# Kỷ niệm\n\n## Kết quả\n\n${inner}\n`);

describe('equivalent spelling is accepted, and a changed figure is not', () => {
  it.each([
    ['a raised letter', run('Tăng 2') + raised('n') + run(' lần.'), 'Tăng 2ⁿ lần.', 'Tăng 2n lần.'],
    ['a raised sum', run('Tăng 2') + raised('n+1') + run(' lần.'), 'Tăng 2ⁿ⁺¹ lần.', 'Tăng 2n+1 lần.'],
    ['an ending', run('Hạng 1') + raised('st') + run(' cả nước.'), 'Hạng 1st cả nước.', 'Hạng 2st cả nước.'],
    ['a mixed number', run('Thu 1') + raised('1/2') + run(' tạ.'), 'Thu 1 1/2 tạ.', 'Thu 11/2 tạ.'],
    ['a root in a field', run('Căn ') + field('\\r(3;8)'), 'Căn ∛8', 'Căn √8'],
    ['a power in a field', field('2\\s\\up6(5)') + run(' lần.'), '2⁵ lần.', '25 lần.'],
    ['formulas in a formula', field('\\f(\\r(9);5)') + run(' phần.'), '(√9)/5 phần.', '√9 phần.'],
  ])('in a DOCX: %s', async (_, inner, right, wrong) => {
    const file = await word(inner);
    expect(await differences(file, 'docx', outline(right))).toEqual([]);
    expect(await differences(file, 'docx', outline(wrong))).not.toEqual([]);
  });

  it.each([
    ['a mean', math('<mover><mi>x</mi><mo>¯</mo></mover><mo>=</mo><mn>45</mn>'), 'x̅=45', 'x̅=54'],
    [
      'a sum with its limits',
      `${math('<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>12</mn></munderover><mi>a</mi>')} tấn`,
      '∑_(i=1)¹² a tấn',
      '∑_(i=1)12 a tấn',
    ],
    [
      'numbers below and above',
      math('<munderover><mi>B</mi><mn>2</mn><mn>3</mn></munderover>'),
      'B₂³',
      'B₂3',
    ],
    [
      'two numbers without a stroke',
      math('<mfrac linethickness="0"><mn>5</mn><mn>2</mn></mfrac>'),
      '5 ¦ 2',
      '5/2',
    ],
    ['a raised fraction', 'x<sup>1/2</sup> và 2<sup>n</sup>', 'x^(1/2) và 2ⁿ', 'x^(1/3) và 2ⁿ'],
    ['a mark in brackets', 'Có 80<sup>[2]</sup> xã', 'Có 80[2] xã', 'Có 80[3] xã'],
    ['a letter as a mark', 'Có 300<sup>(a)</sup> xã', 'Có 300(a) xã', 'Có 30(a) xã'],
    ['a pair', math('<mfenced><mn>3</mn><mn>4</mn></mfenced>'), '(3, 4)', '(34)'],
    [
      'a pair with a sign of its own',
      math('<mfenced separators=":"><mn>3</mn><mn>4</mn></mfenced>'),
      '(3:4)',
      '(3:5)',
    ],
    ['a power and a mark', '25 km²<sup>1</sup> đất', '25 km²¹ đất', '25 km21 đất'],
  ])('in a page: %s', async (_, inner, right, wrong) => {
    expect(await differences(pageOf(inner), 'html', outline(right))).toEqual([]);
    expect(await differences(pageOf(inner), 'html', outline(wrong))).not.toEqual([]);
  });

  it.each([
    [
      'what compares and is no tag',
      'Khi a<b, c>d thì đạt 45 %.',
      'Khi a<b, c>d thì đạt 45 %.',
      'Khi ad thì đạt 45 %.',
    ],
    [
      'what cites a note that is not there',
      'Chú thích [^2] bỏ.',
      'Chú thích \\[^2] bỏ.',
      'Chú thích \\[^3] bỏ.',
    ],
    [
      'fractions as they are typed',
      'Có 1 1/2 tấn, x^(1/2) ha.',
      'Có 1 1/2 tấn, x^(1/2) ha.',
      'Có 11/2 tấn, x^(1/2) ha.',
    ],
    ['a displayed power', 'Có $$10^6$$ cây.', 'Có 10⁶ cây.', 'Có 106 cây.'],
    ['a displayed root', '$$\\sqrt{16}+x^2\\le 20$$', '√16+x²≤ 20', '√16+x²≤ 21'],
    ['a formula over several lines', '$$\nx^2 = 45\n$$', 'x² = 45', 'x² = 54'],
    ['what a letter equals', '$$x = 5$$', 'x = 5', 'x = 6'],
    ['a mean', 'Đạt $\\bar{x} = 45$.', 'Đạt x̅ = 45.', 'Đạt x̅ = 54.'],
    ['two prices', 'Giá $5 và $6 một cân.', 'Giá $5 và $6 một cân.', 'Giá 5 và 6 một cân.'],
  ])('in Markdown: %s', async (_, inner, right, wrong) => {
    expect(await differences(mdOf(inner), 'md', outline(right))).toEqual([]);
    expect(await differences(mdOf(inner), 'md', outline(wrong))).not.toEqual([]);
  });
});

describe('several struck-out texts in a paragraph', () => {
  const imported = outline('Có 54 hộ, 21 xã.');

  it.each<[string, SourceKind, Uint8Array]>([
    ['a page', 'html', pageOf('Có <s>45</s> 54 hộ, <del>12</del> 21 xã.')],
    ['Markdown', 'md', mdOf('Có ~~45~~ 54 hộ, <s>12</s> 21 xã.')],
  ])('are several in %s', async (_, kind, file) => {
    expect(await differences(file, kind, imported, ['45', '12'])).toEqual([]);
    expect(await differences(file, kind, outline('Có 45 54 hộ, 21 xã.'), ['12'])).not.toEqual([]);
    expect(await differences(file, kind, outline('Có 54 hộ, 12 xã.'), ['45', '12'])).not.toEqual([]);
  });

  it('are one if nothing separates them', async () => {
    const file = pageOf('Có <s>4<b>5</b></s><s>6</s> 54 hộ, 21 xã.');
    expect(await differences(file, 'html', imported, ['456'])).toEqual([]);
  });
});

describe('letter-spaced words', () => {
  const lines = ['B Ố I  C Ả N H  N Ă M  1 9 4 0', 'K  Ế  T   Q  U  Ả', 'Ý  N G H Ĩ A  C H Í N H'];
  const file = bytes(`Kỷ niệm\n\nKết quả\n\nBối cảnh\n\n${lines.join('\n\n')}\n`);
  const imported = (...text: string[]): Outline => outline('Bối cảnh', ...text);

  it('equal the same words set normally', async () => {
    const right = imported('BỐI CẢNH NĂM 1940', 'KẾT QUẢ', 'Ý NGHĨA CHÍNH');
    expect(await differences(file, 'txt', right)).toEqual([]);
  });

  it.each([
    ['another figure', imported('BỐI CẢNH NĂM 1941', 'KẾT QUẢ', 'Ý NGHĨA CHÍNH')],
    ['a figure torn apart', imported('BỐI CẢNH NĂM 19 40', 'KẾT QUẢ', 'Ý NGHĨA CHÍNH')],
    ['one that is not told', imported('BỐI CẢNH NĂM 1940', 'Ý NGHĨA CHÍNH')],
  ])('show %s', async (_, wrong) => {
    expect(await differences(file, 'txt', wrong)).not.toEqual([]);
  });
});

describe('a page', () => {
  const page = (inner: string): Uint8Array => bytes(`<html><body><h1>Kỷ niệm</h1><h2>Kết quả</h2>${inner}`);

  it.each([
    [
      'a caption',
      '<table><caption>Bảng 1. Chỉ tiêu chung</caption></table></body></html>',
      'Bảng 1. Chỉ tiêu chung',
    ],
    ['a second body', '</body><body><p>Toàn huyện 12 xã.</p></body></html>', 'Toàn huyện 12 xã'],
    ['text behind its end', '</body></html><p>Toàn huyện 12 xã.</p>', 'Toàn huyện 12 xã'],
  ])('reports missing %s', async (_, inner, words) => {
    expect(await differences(page(inner), 'html', outline('Kết quả'))).toEqual([['lost', words, undefined]]);
  });
});

describe('a change in a valid outline', () => {
  const text = 'Năm 2020 có 164/226 xã đạt chuẩn, tăng 7,8% so với ngày 22/9/1940 trước đó.';
  const file = bytes(`Kỷ niệm\n\nKết quả\n\n${text}\n`);

  it('is not found before it is made', async () => {
    expect(await differences(file, 'txt', outline(text))).toEqual([]);
  });

  it.each([
    ['a digit', '7,8%', '7,9%'],
    ['a decimal comma', '7,8%', '7.8%'],
    ['a percent sign', '7,8%', '7,8'],
    ['a fraction', '164/226', '164226'],
    ['a date', '22/9/1940', '22/9/1941'],
    ['two figures that changed places', '164/226 xã đạt chuẩn, tăng 7,8%', '7,8 xã đạt chuẩn, tăng 164/226%'],
    ['a word', 'đạt chuẩn', 'chuẩn'],
  ])('is found: %s', async (_, from, to) => {
    expect(await differences(file, 'txt', outline(text.replace(from, to)))).not.toEqual([]);
  });

  it('is found if a sentence is missing', async () => {
    const more = bytes(`Kỷ niệm\n\nKết quả\n\n${text}\n\nToàn huyện có 12 xã và 45 thôn.\n`);
    expect(await differences(more, 'txt', outline(text))).toEqual([
      ['lost', 'Toàn huyện có 12 xã và 45 thôn', undefined],
    ]);
  });
});

it('appears in the import report, with its counts', async () => {
  const file = bytes(
    'KỶ NIỆM 80 NĂM NGÀY THÀNH LẬP CHI BỘ\n\nI. KẾT QUẢ\n\nToàn huyện có 12 xã, đạt 48,5% kế hoạch năm.\n',
  );
  const { value } = await importDocument(file, 'a.txt');
  expect(value?.report.proof).toMatchObject({ differences: [], unread: [], more: 0 });
  expect(value?.report.words).toMatchObject({ lost: 0, changed: 0 });
});
