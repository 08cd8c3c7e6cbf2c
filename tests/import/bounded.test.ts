// A document is read in a thread that is ended when it takes too much; who asked is told which of the bounds it was.
import { describe, expect, it } from 'vitest';
import { importWithin, readWithin } from '../../src/import/bounded.js';

/** Some seconds of reading. */
const LONG = new TextEncoder().encode(
  Array.from({ length: 20_000 }, (_, i) => `${i}. Nhân dân xã Vũ Lễ góp ${i} kg gạo.\n\n`).join(''),
);
const bytes = new TextEncoder().encode('Kỷ niệm 80 năm ngày khởi nghĩa.\n');

describe('a document that takes', () => {
  it('too long is given up', async () => {
    const work = { seconds: 0, megabytes: 512 };
    const { value, diagnostics } = await importWithin(LONG, 'dài.txt', { work });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'import/read-too-long-work', file: 'dài.txt', params: { seconds: 0 } },
    ]);
  });

  it('too much memory is given up', async () => {
    const work = { seconds: 600, megabytes: 8 };
    const { value, diagnostics } = await readWithin(bytes, 'a.txt', { work });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'import/read-too-much-memory', file: 'a.txt', params: { megabytes: 8 } },
    ]);
  });
});
