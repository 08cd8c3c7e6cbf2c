// Pictures of a document: those in unknown formats, and those beyond the limit, are reported.
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readPictures } from '../../../src/import/blocks/pictures.js';
import { importDocument } from '../../../src/import/index.js';
import type { SourceImage } from '../../../src/import/model.js';
import { doc } from '../structure/document.js';

const image = (data: Uint8Array, type = 'image/png'): SourceImage => ({
  kind: 'image',
  data,
  type,
  origin: { paragraph: 2 },
});

it('a drawing of an old office program is left out and told, with its place', async () => {
  const { pictures, diagnostics } = await readPictures(
    doc([image(Buffer.from('\x01\0\0\0'), 'image/x-emf')]),
  );
  expect(pictures.size).toBe(0);
  expect(diagnostics).toMatchObject([{ code: 'import/structure-image', params: { type: 'image/x-emf' } }]);
});

it('beyond two hundred the rest are left out and counted', async () => {
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#98192C' } })
    .png()
    .toBuffer();
  const { pictures, diagnostics } = await readPictures(doc(Array.from({ length: 203 }, () => image(dot))));
  expect(pictures.size).toBe(200);
  expect(diagnostics).toMatchObject([
    { code: 'import/structure-many-images', params: { limit: 200, count: 203 } },
  ]);
});

it('the line of a photograph that is not there is left out and told', async () => {
  const text =
    'I. DIỄN BIẾN\n\nNhân dân các xã nổi dậy.\n\nẢnh: Bảo tàng tỉnh Lạng Sơn\n\nCác xã lập đội tự vệ.\n';
  const { diagnostics } = await importDocument(new TextEncoder().encode(text), 'a.txt');
  expect(diagnostics.map(({ code }) => code)).toContain('import/check-caption');
});

it('a figure that stands for several rows of a table is told, with their names', async () => {
  const html = `<html><body><p>Kết quả của các xã:</p><table>
    <tr><th>Xã</th><th>Số hộ</th><th>Số người</th></tr>
    <tr><td>Vũ Lễ</td><td rowspan="2">120</td><td>450</td></tr>
    <tr><td>Hưng Vũ</td><td>380</td></tr></table></body></html>`;
  const { diagnostics } = await importDocument(new TextEncoder().encode(html), 'a.html');
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'import/check-merged-rows',
      params: expect.objectContaining({ names: '“Vũ Lễ”, “Hưng Vũ”' }),
    }),
  );
});
