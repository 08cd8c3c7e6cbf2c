import { describe, expect, it } from 'vitest';
import { parseMark } from '../../../src/import/structure/marks.js';

const read = (text: string): string => {
  const mark = parseMark(text);
  return mark ? `${mark.kind} ${mark.text} → ${text.slice(mark.length)}` : 'none';
};

describe('marks at the start of a paragraph', () => {
  it.each(['27. 9. 1940', '12. 3. 1941: họp ở Khuổi Nọi', '3. 2.1930', '05. 09. 1945', '3- 2- 1930'])(
    'does not read the day of %j as a number',
    (text) => expect(read(text)).toBe('none'),
  );

  it('distinguishes a number before a date from the date', () => {
    expect(read('2. 27. 9. 1940 nổ ra')).toBe('decimal 2 → 27. 9. 1940 nổ ra');
    expect(read('31. 12 xã')).toBe('decimal 31 → 12 xã');
  });

  it.each([
    ['Phần thứ nhất: Bối cảnh', 'part Phần thứ nhất → Bối cảnh'],
    ['PHẦN II', 'part PHẦN II → '],
    ['Mục 1.1. Tình hình', 'part Mục 1.1 → Tình hình'],
    ['Mục 1.2.1 Trong huyện', 'part Mục 1.2.1 → Trong huyện'],
    ['Phần I.2: Diễn biến', 'part Phần I.2 → Diễn biến'],
    ['Mục 1.a Nhỏ', 'part Mục 1.a → Nhỏ'],
    ['Mục 2.b) Trường học', 'part Mục 2.b → Trường học'],
    ['Phần II.c. Kết quả', 'part Phần II.c → Kết quả'],
    ['Phụ lục 2.3', 'part Phụ lục 2.3 → '],
    ['Điều 12a. Khen thưởng', 'part Điều 12a → Khen thưởng'],
    ['I- BỐI CẢNH', 'roman I → BỐI CẢNH'],
    ['IV. Phát huy', 'roman IV → Phát huy'],
    ['1- Vị trí', 'decimal 1 → Vị trí'],
    ['4-Tích trữ lương thực', 'decimal 4 → Tích trữ lương thực'],
    ['1 - Đại lý là chức danh', 'decimal 1 → Đại lý là chức danh'],
    ['2. 80 năm xây dựng', 'decimal 2 → 80 năm xây dựng'],
    ['1.1. Về kinh tế', 'multi 1.1 → Về kinh tế'],
    ['2.3.1 Nông nghiệp', 'multi 2.3.1 → Nông nghiệp'],
    ['a) Tập trung', 'letter a → Tập trung'],
    ['đ) Chú trọng', 'letter đ → Chú trọng'],
    ['b. tăng cường', 'letter b → tăng cường'],
    ['A. PHẦN CHUNG', 'capital A → PHẦN CHUNG'],
    ['- Về văn hóa', 'bullet - → Về văn hóa'],
    ['+ Trồng rừng', 'bullet + → Trồng rừng'],
    ['• Chăn nuôi', 'bullet • → Chăn nuôi'],
    ['ii) Lập đội tự vệ', 'letter ii → Lập đội tự vệ'],
    ['iv. Mở lớp', 'letter iv → Mở lớp'],
    ['(2) Hoàn thiện', 'round 2 → Hoàn thiện'],
    ['- Một là, về thời cơ', 'series  → Một là, về thời cơ'],
    ['Thứ hai, giữ vững', 'series  → Thứ hai, giữ vững'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '11.102 đảng viên trong toàn tỉnh',
    'Phần 1:20 của bản đồ',
    '1.1Tình hình',
    'Mục 1.1 của Chương này quy định',
    '27/9/1940 là ngày khởi nghĩa',
    '1930-1985 là thời kỳ đầu',
    '70-71.',
    '5-year plan',
    '2.5 million people',
    '48,5 triệu đồng',
    'V. I. Lênin đã viết',
    '-5% so với năm trước',
    '***',
    'Phần lớn nhân dân theo cách mạng',
    'Mục tiêu đến năm 2030',
    'Năm là năm của hòa bình',
    'Hai anh em cùng lên đường',
    '(kèm theo Hướng dẫn số 40)',
  ])('finds no mark in %j', (text) => {
    expect(read(text)).toBe('none');
  });

  it('counts points of law as in Vietnamese: đ follows d, g follows e', () => {
    expect(['d', 'đ', 'e', 'g'].map((letter) => parseMark(`${letter}) Điều này`)?.ordinal)).toEqual([
      4, 5, 6, 7,
    ]);
  });

  // A quadratic algorithm would exceed the test timeout at these lengths.
  it('handles hostile numbering in time', () => {
    for (const text of [
      '1.'.repeat(500_000),
      'I'.repeat(1_000_000),
      '('.repeat(1_000_000),
      `${'- '.repeat(500_000)}x`,
    ])
      expect(() => parseMark(text)).not.toThrow();
  });
});
