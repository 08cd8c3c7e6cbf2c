import { describe, expect, it } from 'vitest';
import { blockHeight, firstPage, HANDOUTS, linesBelow, PAGE } from '../../../src/export/handout/layout.js';

const short = { issuer: 'Ban Tuyên giáo Tỉnh ủy', name: 'Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn' };
const coded = { ...short, link: 'https://example.org/bac-son' };
const long = {
  ...coded,
  name: 'Đề cương tuyên truyền '.repeat(12),
  subtitle: 'Tài liệu dùng cho sinh hoạt chi bộ '.repeat(5),
  reference: 'Kèm theo Hướng dẫn '.repeat(9),
};
const NUMBERS = [1, 2, 3, 4, 6] as const;

/** Height in mm of a page's title block, slides, labels and the gaps above them. */
function filled(number: (typeof NUMBERS)[number], height: number): { taken: number; page: number } {
  const layout = HANDOUTS[number];
  const { count, width } = firstPage(layout, height);
  const rows = count / layout.columns;
  return {
    taken: height + rows * ((width * 9) / 16 + 5.5 + 7),
    page: PAGE[layout.orientation].height,
  };
}

describe('a handout’s first page', () => {
  it.each(NUMBERS)('holds as many slides as the others under a usual title: %i', (number) => {
    for (const texts of [short, coded]) {
      const { count, width } = firstPage(HANDOUTS[number], blockHeight(texts, HANDOUTS[number].orientation));
      expect(count).toBe(number);
      expect(width).toBeLessThanOrEqual(HANDOUTS[number].width);
    }
  });

  it('holds fewer under a title of many lines, at their usual size if possible', () => {
    expect(firstPage(HANDOUTS[3], 130)).toEqual({ count: 2, width: 88 });
    expect(firstPage(HANDOUTS[2], 110)).toEqual({ count: 1, width: 180 });
    expect(firstPage(HANDOUTS[6], 125)).toEqual({ count: 4, width: 87 });
  });

  it('never overfills the page and leaves little of it empty', () => {
    for (const number of NUMBERS)
      for (let height = 15; height <= 110; height += 5) {
        const { taken, page } = filled(number, height);
        expect(taken).toBeLessThanOrEqual(page);
        // With one slide per page, the rest is for notes or ruled lines.
        if (number > 1) expect(page - taken).toBeLessThan(page * 0.3);
      }
  });

  it('holds only the title if that fills it', () => {
    for (const number of NUMBERS) expect(firstPage(HANDOUTS[number], 300).count).toBe(0);
  });

  it('sets a long title smaller, so that it takes little more room', () => {
    expect(blockHeight(long, 'portrait')).toBeLessThan(105);
    expect(blockHeight(long, 'portrait')).toBeGreaterThan(blockHeight(coded, 'portrait'));
  });
});

describe('ruled lines below a slide without notes', () => {
  it('fill the page without overflowing it', () => {
    for (const above of [0, 30, 90]) {
      const lines = linesBelow({ ...HANDOUTS[1], above });
      expect(lines).toBeGreaterThan(3);
      expect(above + 101.25 + 5.5 + 7 + lines * 9).toBeLessThanOrEqual(254);
    }
  });
});
