import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/export/zip.js';

const long = 'Khởi nghĩa Bắc Sơn. '.repeat(200);
const parts = [
  ['word/b.xml', long],
  ['ảnh/cờ.png', Uint8Array.from([1, 2, 3])],
  ['[Content_Types].xml', '<Types/>'],
] as const;

describe('a ZIP package', () => {
  it('opens with every part, types first, names in UTF-8, a fixed date', async () => {
    const zip = await JSZip.loadAsync(await writeZip(parts), { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(['[Content_Types].xml', 'word/b.xml', 'ảnh/cờ.png']);
    expect(await zip.file('word/b.xml')?.async('string')).toBe(long);
    expect([...(await zip.file('ảnh/cờ.png')!.async('uint8array'))]).toEqual([1, 2, 3]);
    expect(zip.file('word/b.xml')?.date.toISOString()).toBe('2000-01-01T00:00:00.000Z');
  });

  it('is the same bytes in any order of parts, and compressed', async () => {
    const written = Buffer.from(await writeZip(parts));
    expect(written.equals(await writeZip([...parts].reverse()))).toBe(true);
    expect(written.length).toBeLessThan(long.length);
  });
});
