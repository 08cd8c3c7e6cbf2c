// The second reading of a PDF sees what a reader of the page sees, so that what the first one mends is neither lost nor added.
import { degrees } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { drawn, type Pen } from '../documents/drawn.js';
import { toTcvn3 } from '../documents/legacy.js';
import { oneBytePdf } from '../documents/one-byte.js';

async function findings(pdf: Uint8Array): Promise<string[]> {
  const { value, diagnostics } = await importDocument(pdf, 'a.pdf');
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  const proof = diagnostics.filter(({ code }) => /^import\/(?:proof|lost)-/.test(code));
  return proof.map(({ code, params }) => `${code}: ${params.source ?? ''} → ${params.outline ?? ''}`);
}

it.each<[string, (pen: Pen) => void]>([
  [
    'letters set apart',
    (pen) => void pen.apart('KỶ NIỆM 80 NĂM (1940 - 2020)', 70, 60, { size: 14, gap: 4, word: 6 }),
  ],
  [
    'a fraction over a bar, and powers',
    (pen) => {
      const x = pen.text('Khoảng ', 70, 60);
      pen.text('1', x + 1, 52, 11);
      pen.line(x, 56, x + 8);
      pen.text('2', x + 1, 67, 11);
      const end = pen.text(' số hộ, 3 × 10', x + 9, 60);
      pen.text(' kg.', pen.text('6', end, 55, 8), 60);
    },
  ],
  [
    'words struck out',
    (pen) => {
      const x = pen.text('Đã có ', 70, 60);
      const end = pen.text('45 người', x, 60);
      pen.line(x, 56, end);
      pen.text(' 54 người tham gia.', end, 60);
    },
  ],
  [
    'text drawn twice',
    (pen) => {
      pen.text('Có 11 người và 22 súng.', 70, 60);
      pen.text('Có 11 người và 22 súng.', 70.4, 60);
    },
  ],
  ['a turned page', (pen) => pen.page.setRotation(degrees(90))],
  [
    'a filled-in field',
    ({ page, pdf }) => {
      const field = pdf.getForm().createTextField('a');
      field.setText('So 15 nam 2025');
      field.addToPage(page, { x: 70, y: 780, width: 300, height: 20 });
    },
  ],
])('%s', async (_, draw) => {
  const pdf = await drawn((pen) => {
    draw(pen);
    pen.fill(100, 6);
  });
  expect(await findings(pdf)).toEqual([]);
});

it.each([
  ['by the usual table', { name: '.VnTime', encoding: 'WinAnsiEncoding' as const }],
  ['in a font of its own signs', { name: '.VnTime', isSymbolic: true }],
])('TCVN3 %s', async (_, font) => {
  const lines = [
    'Ngày ấy, nhân dân các dân tộc một lòng theo Đảng, giữ vững niềm tin,',
    'nuôi giấu cán bộ ở xã Hưng Vũ như xưa. Có 1.250 người dự.',
  ];
  const pdf = oneBytePdf(
    [font],
    lines.map((text, row) => ({ text: toTcvn3(text), y: 80 + 18 * row })),
  );
  expect(await findings(pdf)).toEqual([]);
});
