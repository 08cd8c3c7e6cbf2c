import { describe, expect, it } from 'vitest';
import { tokensOf, wordKeys } from '../../src/check/tokens.js';

const keys = (text: string): string[] => tokensOf(text).map(({ kind, key }) => `${kind} ${key}`);

describe('a comma before three digits', () => {
  it('separates thousands in English and decimals in Vietnamese', () => {
    expect(tokensOf('20,000 members', 'en')[0]?.key).toBe(tokensOf('20000 members', 'en')[0]?.key);
    expect(tokensOf('20,125 tấn', 'vi')[0]?.key).not.toBe(tokensOf('20125 tấn', 'vi')[0]?.key);
  });
});

describe('equal meanings share a key', () => {
  it.each([
    ['hòa, ủy, Hoà', 'hoà uỷ hòa'],
    ['TỈNH UỶ', 'Tỉnh ủy'],
    ['ngày 03/3/1945', '3/3/1945'],
    ['27-9-1940', '27/9/1940'],
    ['27.9.1940', 'ngày 27 tháng 9 năm 1940'],
    ['tháng 5 năm 1941', 'tháng 05/1941'],
    ['September 27, 1940', '27 September 1940'],
    ['11.102 đảng viên', '11102 đảng viên'],
    ['45.799/36.875 tỷ', '45799/36875 tỷ'],
    ['9,0% trong năm', '9% trong năm'],
    ['2,5 điểm phần trăm', '2,5 điểm %'],
    ['386 000 cây, 1\u00a0250 hộ', '386.000 cây, 1.250 hộ'],
    ['30\u00a0súng – “một”', '30 súng - "một"'],
  ])('%s = %s', (a, b) => {
    expect(wordKeys(a)).toBe(wordKeys(b));
  });

  it.each([
    ['7,8%', '7.8%'],
    ['48,5', '48,50'],
    ['27/9/1940', '27/9/1941'],
    ['1 triệu', '1 tỷ'],
    ['quân', 'quần'],
  ])('%s is not %s', (a, b) => {
    expect(wordKeys(a)).not.toBe(wordKeys(b));
  });

  it('reads a date, a percentage and a symbol as one token each', () => {
    expect(keys('Đêm 22/9/1943, 164/226 xã, 7,8%')).toEqual([
      'word đêm',
      'date 22/9/1943',
      'number 164/226',
      expect.stringMatching(/^word x/),
      'number 7,8',
      'sign %',
    ]);
  });
});
