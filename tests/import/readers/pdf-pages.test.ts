// A PDF with an unreadable page, or that takes too long: what was read is kept, and what is missing is reported.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterEach, expect, it, vi } from 'vitest';
import { readDocument } from '../../../src/import/readers/read.js';
import { LARGEST_FILE } from '../../../src/platform/limits.js';

async function pages(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= count; number++)
    pdf
      .addPage([595, 842])
      .drawText(`Page ${number} tells of the harvest of the year.`, { x: 72, y: 700, font });
  return pdf.save({ useObjectStreams: false });
}
const codes = async (bytes: Uint8Array): Promise<string[]> =>
  (await readDocument(bytes, 'a.pdf')).diagnostics.map(({ code }) => code);

afterEach(() => vi.restoreAllMocks());

it('reports the unreadable page', async () => {
  const text = Buffer.from(await pages(2)).toString('latin1');
  const spoilt = text.replace(
    /\/Kids \[ *(\d+ 0 R) (\d+) 0 R/,
    (_, first, second) => `/Kids [ ${first} ${'9'.repeat(second.length)} 0 R`,
  );
  expect(spoilt).not.toBe(text);
  expect(await codes(Buffer.from(spoilt, 'latin1'))).toContain('import/read-page-unreadable');
});

it('stops when an accelerated clock says that it has taken too long', async () => {
  const bytes = await pages(3);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20_000));
  expect(await codes(bytes)).toContain('import/read-too-slow');
});

it('does not open a file larger than any document', async () => {
  expect(await codes(new Uint8Array(LARGEST_FILE.document + 1))).toEqual(['import/read-too-large']);
});
