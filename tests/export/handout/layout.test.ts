import { describe, expect, it } from 'vitest';
import { blockHeight, firstPage, HANDOUTS } from '../../../src/export/handout/layout.js';

const short = { issuer: 'Ban Tuyên giáo Tỉnh ủy', name: 'Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn' };
const long = {
  ...short,
  name: 'Đề cương tuyên truyền '.repeat(9),
  reference: 'Kèm theo Hướng dẫn '.repeat(6),
};

describe('a handout’s first page', () => {
  it('takes as many slides as the others under a usual title, a code beside it too', () => {
    const height = blockHeight({ ...short, link: 'https://example.org/bac-son' }, 'portrait');
    for (const number of [1, 2, 3, 6] as const) {
      const { count, width } = firstPage(HANDOUTS[number], height);
      expect(count).toBe(number);
      expect(width).toBeLessThanOrEqual(HANDOUTS[number].width);
    }
  });

  it('takes fewer under a title of many lines, at their usual size', () => {
    expect(firstPage(HANDOUTS[3], blockHeight(long, 'portrait'))).toEqual({ count: 2, width: 112 });
  });

  it('has room for its slides and the highest block that it allows', () => {
    for (const number of [2, 3, 6] as const) {
      const { first, columns, perPage } = HANDOUTS[number];
      const rows = perPage / columns;
      // A slide, its label, and the gap above it.
      expect(first.room + rows * ((first.width * 9) / 16 + 5.5 + 7)).toBeLessThanOrEqual(255);
    }
  });
});
