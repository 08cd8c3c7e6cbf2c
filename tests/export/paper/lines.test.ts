import { describe, expect, it } from 'vitest';
import { joinedWithin, linesOf } from '../../../src/export/paper/lines.js';

const type = { letter: 2, capital: 1.5 };

describe('line count of a text on paper', () => {
  it('wraps at words, and breaks a word wider than the line', () => {
    expect(linesOf('một hai ba', type, 40)).toBe(1);
    expect(linesOf('một hai ba', type, 14)).toBe(2);
    expect(linesOf('a'.repeat(50), type, 40)).toBe(3);
    expect(linesOf('', type, 40)).toBe(0);
  });

  it('fits more lower-case letters than capitals', () => {
    expect(linesOf('chữ thường', type, 20)).toBe(1);
    expect(linesOf('CHỮ THƯỜNG', type, 20)).toBe(2);
  });
});

describe('a running head', () => {
  it('stays as it is if it fits', () => {
    expect(joinedWithin(['Ban Tuyên giáo', 'tháng 9'], type, 40, 2)).toBe('Ban Tuyên giáo · tháng 9');
    expect(joinedWithin([], type, 40, 2)).toBe('');
  });

  it('is cut after a meaningful word, and keeps what follows the first part', () => {
    const issuer = 'Ban Tuyên giáo và Dân vận Thành ủy';
    expect(joinedWithin([issuer, 'tháng 9'], type, 30, 2)).toBe('Ban Tuyên giáo… · tháng 9');
  });

  it.each([
    ['a title of many lines', ['Kỷ niệm một trăm năm Ngày thành lập Đảng bộ '.repeat(40)]],
    ['one word', ['a'.repeat(5000)]],
    ['a last part that is too long itself', ['Ban', 'ngày mai '.repeat(60)]],
    ['a text without end', ['lời '.repeat(50_000)]],
  ])('of %s keeps to its lines and marks the cut', (_, parts) => {
    const head = joinedWithin(parts, type, 60, 2);
    expect(linesOf(head, type, 60)).toBeLessThanOrEqual(2);
    expect(head).toMatch(/…$/);
    expect(head.length).toBeGreaterThan(30);
  });
});
