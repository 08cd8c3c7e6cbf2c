// Word account and proof as findings: what is lost, added, struck out, drawn, or not read.
import { expect, it } from 'vitest';
import { unreadPlaces } from '../../../src/check/unread.js';
import { measureCoverage } from '../../../src/import/coverage/coverage.js';
import type { SourceKind } from '../../../src/import/model.js';
import { prove } from '../../../src/import/proof/proof.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { coverageFindings, proofFindings } from '../../../src/import/report/coverage-findings.js';
import type { Outline } from '../../../src/outline/schema.js';
import { docxBytes, paragraph, run } from '../documents/parts.js';
import { doc } from '../structure/document.js';

const outline = (text: string): Outline => ({
  title: 'Kỷ niệm',
  lang: 'vi',
  sections: [{ heading: 'Kết quả', blocks: [{ text }] }],
});
const word = (
  inner: string,
  ...parts: Parameters<typeof docxBytes> extends [string, ...infer R] ? R : never
) =>
  docxBytes(
    ['Kỷ niệm', 'Kết quả']
      .map((text) => paragraph(run(text)))
      .concat(inner)
      .join(''),
    ...parts,
  );
async function codes(file: Uint8Array, outline: Outline, kind: SourceKind = 'docx'): Promise<string[]> {
  return proofFindings(await prove(file, { kind, conversions: [] }, outline, [])).map(({ code }) => code);
}

it('words missing from or added to the outline are reported by the word account', () => {
  const source = doc(['Kết quả', 'Toàn xã có 17 khẩu súng kíp.']);
  const found = coverageFindings(measureCoverage(source, outline('Toàn xã có 17 khẩu đại bác.'), []));
  expect(found.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['import/lost-words', 'import/lost-added']),
  );
});

it('text struck out in the document but used in the outline', async () => {
  const file = await word(paragraph(run('Có ') + run('45', '<w:strike/>') + run(' 54 người.')));
  expect(await codes(file, outline('Có 45 54 người.'))).toEqual(['import/proof-struck']);
});

it('chart words that the outline lacks', async () => {
  const chart = `<?xml version="1.0"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r>
    <a:t>Sản lượng chè 1.250 tấn</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>`;
  const drawing = `<w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>
    <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c"/></a:graphicData></a:graphic></w:drawing>`;
  const file = await word(
    paragraph(run('Toàn xã trồng chè.')) + paragraph(`<w:r>${drawing}</w:r>`),
    { 'word/charts/chart1.xml': chart },
    { c: ['chart', 'charts/chart1.xml'] },
  );
  expect(await codes(file, outline('Toàn xã trồng chè.'))).toContain('import/proof-drawn');
});

it('a part of the file that cannot be read', async () => {
  const file = await word(
    `${paragraph(run('Toàn xã trồng chè.'))}<w:altChunk r:id="a"/>`,
    { 'word/a.rtf': '{\\rtf1 Toàn huyện trồng lúa.}' },
    { a: ['aFChunk', 'a.rtf'] },
  );
  expect(await codes(file, outline('Toàn xã trồng chè.'))).toEqual(['import/proof-unread']);
});

it('a place that neither reader nor outline has is reported by a check', async () => {
  const bytes = await word(
    paragraph(run('Toàn xã trồng chè.')) + paragraph(run('Cả huyện có 1.250 ha lúa nước.')),
  );
  const { value: read } = await readDocument(bytes, 'a.docx');
  if (!read) throw new Error('not read');
  const less = { ...read, blocks: read.blocks.slice(0, -1) };
  const { diagnostics } = await unreadPlaces(bytes, less, outline('Toàn xã trồng chè.'), 'a.docx');
  expect(diagnostics.map(({ code }) => code)).toEqual(['check/source-unread']);
  expect(diagnostics[0]?.params.words).toContain('1.250 ha');
});
