// Marks of one source on one printed page share a note in Word, however near the marks of the next page are.

import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { bookletDocx } from '../../../src/export/booklet/docx.js';
import { markPages } from '../../../src/export/booklet/mark-pages.js';
import { builtBooklet } from './built.js';

const marksOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"|NOTEREF _Note(\d+) /g)].map(
    ([, own, again]) => own ?? `again ${again}`,
  );

it('follows the pages of the PDF through tables whose head is repeated, captions and headings', async () => {
  const rows = Array.from(
    { length: 70 },
    (_, i) => `["Hàng ${i + 1}${i === 1 || i === 69 ? '[^a]' : ''}", "1"]`,
  );
  const { texts, part } = await builtBooklet(`
title: Trang
lang: vi
sources: [{ id: a, text: Nguồn thứ nhất }, { id: b, text: Nguồn thứ hai }]
sections:
  - heading: Một
    source: [a, b]
    blocks:
      - table: { header: ["Tên", "Số"], rows: [${rows.join(', ')}] }
        source: b
      - points: [{ text: "**Câu** cuối", source: a }, { text: Câu nữa, source: [b, a] }]
`);
  const last = texts.length;
  expect(last).toBeGreaterThan(2);
  expect(marksOf(await part('word/document.xml'))).toEqual([
    ...['1', '2', 'again 2', 'again 1'],
    ...['3', 'again 3', '4', 'again 3'],
  ]);
});

it('writes a note of its own where the pages are not known', async () => {
  const mark = { footnote: 'A' };
  const nodes = [{ kind: 'paragraph' as const, runs: [{ text: 'Một' }, mark, { text: ' hai' }, mark] }];
  const marks = async (pages?: number[]) => {
    const file = await bookletDocx(
      { lang: 'vi', title: 'T', nodes, sources: [] },
      new Map(),
      undefined,
      pages,
    );
    return marksOf((await (await JSZip.loadAsync(file)).file('word/document.xml')?.async('string')) ?? '');
  };
  expect(await marks()).toEqual(['1', '2']);
  expect(await marks([1, 1])).toEqual(['1', 'again 1']);
  expect(await marks([1, 2])).toEqual(['1', '2']);
  expect(markPages(new Uint8Array(), '<sup class="mark">1</sup>')).toBeUndefined();
});
