import { describe, expect, it } from 'vitest';
import { isFigureColumn } from '../../src/outline/figure-column.js';

describe('a column of figures', () => {
  it.each([
    [['120', 'dưới 10', '36,5']],
    [['14/14', '9/12', 'đạt 100%']],
    [['1.200 tỷ đồng', 'khoảng 950 tỷ đồng', 'chưa có số liệu']],
    [['10 – 15%', '+3,5', '−2', '-', '']],
    [['12', '15', 'đang rà soát', '9']],
  ])('may have cells with words or a unit: %j', (cells) => {
    expect(isFigureColumn(cells)).toBe(true);
  });

  it.each([
    [['Xã Hạ Giang', 'Thị trấn', '3']],
    [['', '-', '…']],
    [['Hoàn thành', 'Đạt', '14/14']],
    [['12', '15', 'chưa có số liệu, vì các xã mới sắp xếp lại']],
    [['Đường 5 Nguyễn Trãi', 'Thôn 3 Tân Lập', '02/9/1945']],
  ])('does not consist mostly of words or overlong cells: %j', (cells) => {
    expect(isFigureColumn(cells)).toBe(false);
  });
});
