// Documents are read in a worker thread that is stopped at its limits; the caller learns which limit was exceeded.
import { describe, expect, it } from 'vitest';
import { importWithin, readWithin } from '../../src/import/bounded.js';

/** Takes several seconds to read. */
const LONG = new TextEncoder().encode(
  Array.from({ length: 20_000 }, (_, i) => `${i}. Nhân dân xã Vũ Lễ góp ${i} kg gạo.\n\n`).join(''),
);
const bytes = new TextEncoder().encode('Kỷ niệm 80 năm ngày khởi nghĩa.\n');

describe('a document that takes', () => {
  it('too long is stopped', async () => {
    const work = { seconds: 0, megabytes: 512 };
    const { value, diagnostics } = await importWithin(LONG, 'dài.txt', { work });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'import/read-too-long-work', file: 'dài.txt', params: { seconds: 0 } },
    ]);
  });

  it('too much memory is stopped', async () => {
    const work = { seconds: 600, megabytes: 8 };
    const { value, diagnostics } = await readWithin(bytes, 'a.txt', { work });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'import/read-too-much-memory', file: 'a.txt', params: { megabytes: 8 } },
    ]);
  });
});
