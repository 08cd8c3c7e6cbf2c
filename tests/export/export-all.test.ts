// A format that fails is reported, and the others are still written.
import { expect, it } from 'vitest';
import type { Deck } from '../../src/deck/model.js';
import { exportAll } from '../../src/export/export-all.js';
import type { Export } from '../../src/export/exporter.js';
import { paperPdf } from '../../src/export/paper/pdf.js';

const deck = { title: 'Kỷ niệm', lang: 'vi', keywords: [], slides: [] } as unknown as Deck;
const whole = new TextEncoder().encode('%PDF-1.4\nprinted by a browser of tomorrow\n%%EOF\n');

it('a PDF of unknown structure stays as the browser printed it and is reported', () => {
  const { files, diagnostics } = paperPdf('handout.pdf', whole, deck);
  expect(files).toEqual([{ path: 'handout.pdf', data: whole }]);
  expect(diagnostics).toMatchObject([
    { code: 'export/pdf-left-as-printed', params: { path: 'handout.pdf' } },
  ]);
});

it('a format that fails leaves the others', async () => {
  const page = {
    pdf: () => Promise.resolve(whole),
    photograph: () => Promise.reject(new Error('no room for a picture')),
  };
  const input = { deck, page, options: { scale: 1, pdfNotes: false } } as unknown as Export;
  const { formats, diagnostics } = await exportAll(['png', 'pdf'], input, () => undefined);
  expect(formats.find(({ format }) => format === 'pdf')?.files).toHaveLength(1);
  expect(formats.find(({ format }) => format === 'png')?.files).toEqual([]);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'export/failed',
      params: { format: 'png', cause: 'no room for a picture' },
    }),
  );
});
