import { describe, expect, it } from 'vitest';
import { parseNumber, saysPlan } from '../../src/outline/numbers.js';

describe('a number', () => {
  it.each([
    ['11.102', 11102],
    ['48,5', 48.5],
    ['1.234.567,89', 1234567.89],
    ['7.8', 7.8],
    ['0.125', 0.125],
    ['2020', 2020],
    ['12 345', 12345],
    ['12\u00a0345', 12345],
    ['12345', 12345],
    ['2025678', 2025678],
    ['-3,2', -3.2],
    ['−3,2', -3.2],
    ['6,07%', 6.07],
    ['ước đạt 48,5', 48.5],
    ['hơn 500', 500],
    ['dự kiến 1.310', 1310],
    ['Mục tiêu: 2.200', 2200],
    ['kế hoạch trên 26,5%', 26.5],
    ['phấn đấu đạt trên 90', 90],
    ['26 (dự kiến)', 26],
    ['ít nhất 40', 40],
  ])('in Vietnamese reads “%s”', (text, value) => expect(parseNumber(text, 'vi')).toBe(value));

  it.each([
    ['1,937', 1937],
    ['48.5', 48.5],
    ['1,234,567.89', 1234567.89],
    ['5.45 %', 5.45],
    ['more than 500', 500],
    ['planned 1,310', 1310],
    ['target of 45', 45],
  ])('in English reads “%s”', (text, value) => expect(parseNumber(text, 'en')).toBe(value));

  it.each([
    '',
    'nhiều',
    '164/226',
    '45.799/36.875',
    '1.2.3',
    '12,34,5',
    '5 - 6',
    'H5N1',
    '27/9/1940',
    'Khóa 5',
  ])('does not read “%s”', (text) => {
    expect(parseNumber(text, 'vi')).toBeUndefined();
    expect(parseNumber(text, 'en')).toBeUndefined();
  });
});

describe('the word that marks a plan', () => {
  it.each(['dự kiến 26', 'Mục tiêu 2030', 'Năm 2025 (kế hoạch)', 'expected 12'])('is found in “%s”', (text) =>
    expect(saysPlan(text)).toBe(true),
  );
  it.each(['ước đạt 26', 'Năm 2025', 'vượt kế hoạch', 'planning 3', 'Xây dựng kế hoạch'])(
    'is not found in “%s”',
    (text) => expect(saysPlan(text)).toBe(false),
  );
});
