// The independent second reading of a PDF sees what a human sees, so that repairs of the first reading count as
// neither lost nor added.
import { degrees } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { prove } from '../../../src/import/proof/proof.js';
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

it('does not report words in fonts without letters as lost, but finds a figure missing elsewhere', async () => {
  const shifted = (text: string): string =>
    [...text].map((letter) => String.fromCharCode(33 + ((letter.charCodeAt(0) * 7) % 90))).join('');
  const lines = [
    'Huyen co 22 xa va thi tran, dan so 62.000 nguoi nam 2024.',
    'Nhan dan cac dan toc mot long theo Dang giu vung niem tin.',
    'Ke hoach nam 2025 dat 45 phan tram so voi nam truoc.',
    'Cac xa deu co truong hoc va tram y te moi.',
  ];
  const pdf = oneBytePdf(
    [
      { name: 'Times', encoding: 'WinAnsiEncoding' },
      { name: 'ABCDEF+Own', isSymbolic: true },
    ],
    [
      ...lines.map((text, row) => ({ text, y: 80 + 18 * row })),
      { text: shifted('Toan huyen trong duoc 120 ha rung'), font: 1, y: 170 },
    ],
  );
  expect(await findings(pdf)).toEqual([]);
  const { value } = await importDocument(pdf, 'a.pdf');
  const outline = value && JSON.parse(JSON.stringify(value.outline).replaceAll('62.000', '26.000'));
  const proof = await prove(pdf, { kind: 'pdf', conversions: [] }, outline, []);
  expect(proof.differences.map(({ source, outline: ours }) => [source, ours])).toContainEqual([
    '62.000',
    '26.000',
  ]);
});

it('reads symbols from another font that are drawn after their line', async () => {
  const pdf = await drawn((pen) => {
    pen.fill(60, 4);
    const x = pen.text('Đêm ấy trên núi lạnh tới ', 70, 160);
    const end = pen.text('5°C, từ ', x + 8, 160);
    pen.text('2°C xuống, nhân dân các xã vẫn đi họp đông đủ.', end + 8, 160);
    pen.text('−', x, 160);
    pen.text('−', end, 160);
    pen.fill(220, 4, 1);
  });
  expect(await findings(pdf)).toEqual([]);
  const { value } = await importDocument(pdf, 'a.pdf');
  const outline = value && JSON.parse(JSON.stringify(value.outline).replaceAll('−5', '5'));
  expect(JSON.stringify(value?.outline)).toContain('−5°C, từ −2°C');
  const proof = await prove(pdf, { kind: 'pdf', conversions: [] }, outline, []);
  expect(proof.differences).not.toEqual([]);
});

it('reads numbers in a column left of their texts', async () => {
  const pdf = await drawn((pen) => {
    pen.fill(60, 4);
    ['1.', '1.1.', '1.2.', '2.'].forEach((number, row) => {
      pen.text(number, 70, 160 + 18 * row);
      pen.text(['Việc một', 'Con một', 'Con hai', 'Việc hai'][row] ?? '', 120, 160 + 18 * row);
    });
    pen.fill(260, 4, 1);
  });
  expect(await findings(pdf)).toEqual([]);
  const { value } = await importDocument(pdf, 'a.pdf');
  const json = JSON.stringify(value?.outline);
  expect(json).toMatch(/Việc một.*Con một.*Con hai.*Việc hai/s);
  expect(json).not.toMatch(/"(?:heading|text)":"[\d.]+"/);
});

it('reads superscripts at line starts, also after letters, as on the page', async () => {
  const pdf = await drawn((pen) => {
    pen.fill(60, 4);
    pen.text('Ngày ấy lưu lượng đạt 2.500 m', 70, 160);
    const x = pen.text('/s mùa lũ, tăng 10', pen.text('3', 70, 173, 8), 178);
    const minus = 5;
    const end = pen.text('3', x + minus, 173, 8);
    pen.text('-', x, 173, 8);
    pen.text(' lần.', end, 178);
    pen.fill(220, 4, 1);
  });
  expect(await findings(pdf)).toEqual([]);
});
