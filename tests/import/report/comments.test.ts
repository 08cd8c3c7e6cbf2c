// Where a finding is reported: its sentence, its place, and the block that its comment precedes.
import { describe, expect, it } from 'vitest';
import { diagnostic, describe as tell } from '../../../src/diagnostics/diagnostic.js';
import { cappedByKind } from '../../../src/import/capped-by-kind.js';
import { importDocument } from '../../../src/import/index.js';
import { originParams } from '../../../src/import/origin.js';
import { commentsOf } from '../../../src/import/report/comments.js';
import type { Outline } from '../../../src/outline/schema.js';

const outline: Outline = {
  title: 'A',
  lang: 'vi',
  sections: [
    { heading: 'I', from: { page: 1, line: 3 }, blocks: [{ text: 'a', from: { page: 1, line: 30 } }] },
    { heading: 'II', from: { page: 2, line: 2 }, blocks: [{ text: 'b', from: { page: 2, line: 20 } }] },
  ],
};
const slip = (page: number, line: number) =>
  diagnostic('slips/stray-stop', { text: 'x. y', ...originParams({ page, line }) });

describe('a comment', () => {
  it.each([
    [1, 35, 'sections.0.blocks.0'],
    [2, 5, 'sections.1'],
    [2, 25, 'sections.1.blocks.0'],
    [3, 1, 'sections.1.blocks.0'],
  ])('at page %i, line %i belongs to the block before it, by page and line', (page, line, path) => {
    const comments = commentsOf(outline, [slip(page, line)]);
    expect(comments.get(path)?.some((text) => text.startsWith('kiểm tra:'))).toBe(true);
  });

  it('names its place in its language', () => {
    expect(tell(slip(2, 108), 'vi').message).toContain('(trang 2, dòng 108)');
    expect(tell(slip(2, 108), 'en').message).toContain('(page 2, line 108)');
  });
});

describe('findings', () => {
  it('beyond a hundred of a kind are counted, not listed', () => {
    const found = cappedByKind(Array.from({ length: 5000 }, () => slip(1, 1)));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({ code: 'import/check-more', params: { count: 4900 } });
  });

  it('do not mistake a list letter for a damaged word', async () => {
    const text = 'I. KẾT QUẢ\nc) Đầu tư\nThu hút trên 3 tỷ USD.\nđ) Khoa học, công nghệ\nCó 120 đề tài.\n';
    const { diagnostics } = await importDocument(new TextEncoder().encode(text), 'a.txt');
    expect(diagnostics.map(({ code }) => code)).not.toContain('import/text-damaged-word');
  });
});
