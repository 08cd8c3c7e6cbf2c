import qrcode from 'qrcode-generator';
import { expect, it } from 'vitest';
import { qrCode } from '../../../src/export/handout/qr.js';

it('holds a link with Vietnamese letters as UTF-8', () => {
  const link = 'https://example.vn/tài-liệu?x=ký-tự';
  const wanted = qrcode(0, 'M');
  wanted.addData(Buffer.from(link, 'utf8').toString('latin1'), 'Byte');
  wanted.make();
  const dark = (qrCode(link).match(/M\d+,\d+h1v1h-1z/g) ?? []).length;
  const count = wanted.getModuleCount();
  const modules = Array.from({ length: count * count }, (_, i) =>
    wanted.isDark(Math.floor(i / count), i % count),
  );
  expect(dark).toBe(modules.filter(Boolean).length);
});
