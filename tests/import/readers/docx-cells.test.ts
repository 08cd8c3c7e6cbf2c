// What Word displays without typed text: numbering in cells, fractions off the baseline, missing parts.
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { cells, docxBytes, lowered, paragraph, raised, readDocx, run } from '../documents/parts.js';

const NUMBERING =
  '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const cell = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (...inner: string[]): string => `<w:tr>${inner.join('')}</w:tr>`;
const text = (words: string): string => cell(paragraph(run(words)));
const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;
const numbered = (body: string) =>
  docxBytes(body, { 'word/numbering.xml': NUMBERING }, { rIdN: ['numbering', 'numbering.xml'] });
const number = cell(paragraph('', LISTED));
const PROOF = /^import\/proof/;

describe('a column numbered by Word', () => {
  const rows = table(
    row(text('STT'), text('Xã'), text('Hộ')),
    row(number, text('Vũ Lễ'), text('12')),
    row(number, text('Tân Lập'), text('13')),
  );

  it('shows its numbers in empty cells', async () => {
    const read = await readDocx(
      rows,
      { 'word/numbering.xml': NUMBERING },
      { rIdN: ['numbering', 'numbering.xml'] },
    );
    expect(cells(read)).toEqual([
      ['STT', 'Xã', 'Hộ'],
      ['1', 'Vũ Lễ', '12'],
      ['2', 'Tân Lập', '13'],
    ]);
  });

  it('passes the proof', async () => {
    const { diagnostics } = await importDocument(
      await numbered(paragraph(run('Kết quả'), '<w:outlineLvl w:val="0"/>') + rows),
      'a.docx',
    );
    expect(diagnostics.filter(({ code }) => PROOF.test(code))).toEqual([]);
  });

  it('shows none before a cell’s own text, nor outside a table', async () => {
    const behind = cell(paragraph(run('Vũ Lễ')) + paragraph('', LISTED));
    const read = await readDocx(
      paragraph('', LISTED) + table(row(text('Xã'), text('Hộ')), row(behind, text('12'))),
      { 'word/numbering.xml': NUMBERING },
      { rIdN: ['numbering', 'numbering.xml'] },
    );
    expect(cells(read)[1]).toEqual(['Vũ Lễ', '12']);
    expect(read.texts).toEqual([]);
  });
});

describe('a fraction after a whole number', () => {
  const up = (words: string): string => run(words, '<w:position w:val="10"/><w:sz w:val="14"/>');
  const down = (words: string): string => run(words, '<w:position w:val="-6"/><w:sz w:val="14"/>');

  it.each([
    ['by vertAlign', raised('1') + run('/') + lowered('2')],
    ['by position', up('1') + run('/') + down('2')],
    ['with the stroke set low', raised('1') + lowered('/2')],
  ])('stays separate: %s', async (_, inner) => {
    const bytes = await docxBytes(
      paragraph(run('Kết quả'), '<w:outlineLvl w:val="0"/>') +
        paragraph(run('Thu 5') + inner + run(' tạ thóc.')),
    );
    const { value, diagnostics } = await importDocument(bytes, 'a.docx');
    expect(JSON.stringify(value?.outline)).toContain('Thu 5 1/2 tạ thóc.');
    expect(diagnostics.filter(({ code }) => PROOF.test(code))).toEqual([]);
  });
});

describe('a reference to a missing part', () => {
  it.each([
    ['a document set into it', '<w:altChunk r:id="rId9"/>'],
    ['a picture', paragraph('<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>')],
    ['a chart', paragraph('<w:r><w:drawing><c:chart r:id="rId9"/></w:drawing></w:r>')],
  ])('is reported: %s', async (_, inner) => {
    const read = await readDocx(paragraph(run('Trước có 5 hộ.')) + inner);
    expect(read.codes).toEqual(['import/read-part-skipped']);
  });
});
