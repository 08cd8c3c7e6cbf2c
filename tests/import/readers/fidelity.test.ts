// The same text in every kind of file: its paragraphs, notes, tables and headings are read completely.
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/model.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { makeOfficeDocx, makeStyledDocx } from '../documents/docx.js';
import { toTcvn3, toVni } from '../documents/legacy.js';
import { makePdf } from '../documents/pdf.js';
import { sample } from '../documents/sample.js';
import { notesOf, scoreParagraphs, tablesOf } from '../documents/score.js';
import { makeLayoutTxt, makePlainTxt } from '../documents/txt.js';
import { makeHtml, makeMarkdown } from '../documents/web.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = sample.blocks.flatMap((block) => ('table' in block ? [block.table] : []));

const FILES: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'office.docx': () => makeOfficeDocx(sample),
  'styled.docx': () => makeStyledDocx(sample),
  'decomposed.docx': () => makeOfficeDocx(sample, { encode: (text) => text.normalize('NFD') }),
  'vntime.docx': () => makeOfficeDocx(sample, { font: '.VnTime', capitalsFont: '.VnTimeH', encode: toTcvn3 }),
  'vni.docx': () => makeOfficeDocx(sample, { font: 'VNI-Times', encode: toVni }),
  'outline.pdf': () => makePdf(sample),
  'article.html': () => bytes(makeHtml(sample)),
  'outline.md': () => bytes(makeMarkdown(sample)),
  'decomposed.md': () => bytes(makeMarkdown(sample).normalize('NFD')),
  'layout.txt': () => bytes(makeLayoutTxt(sample)),
};

async function read(name: string, data: Uint8Array): Promise<SourceDocument> {
  const { value, diagnostics } = await readDocument(data, name);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!value) throw new Error(`${name} was not read`);
  return value;
}

describe.each(Object.entries(FILES))('%s', (name, make) => {
  it('returns every paragraph exactly, and no other', async () => {
    const score = scoreParagraphs(sample, await read(name, await make()));
    expect({ missing: score.missing, extra: score.extra }).toEqual({ missing: [], extra: [] });
    expect(score).toMatchObject({ precision: 1, recall: 1 });
  });

  it('returns every note at its mark', async () => {
    expect(notesOf(await read(name, await make()))).toEqual(sample.notes);
  });

  it('returns the table cell by cell', async () => {
    const document = await read(name, await make());
    expect(tablesOf(document)).toEqual(table);
    expect(document.blocks.find((block) => block.kind === 'table')).toMatchObject({ header: true });
  });
});

it('reads double-spaced pdftotext output, losing only the table structure', async () => {
  const document = await read(
    'plain.txt',
    bytes(makePlainTxt({ ...sample, blocks: sample.blocks.filter((block) => !('table' in block)) })),
  );
  const score = scoreParagraphs(sample, document);
  expect({ missing: score.missing, extra: score.extra }).toEqual({ missing: [], extra: [] });
  expect(notesOf(document)).toEqual(sample.notes);
});
