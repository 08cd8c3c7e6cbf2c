// Text raised for its looks beside a number, and real exponents.
import { describe, expect, it } from 'vitest';
import { raisedText } from '../../../src/import/text/scripts.js';

describe('superscript text after a number', () => {
  it.each([
    ['Lúc 6', 'h', 'h'],
    ['đạt 2', ',5', ',5'],
    ['thu 1', '1/2', ' 1/2'],
    ['nhiệt độ 37', 'o', '°'],
    ['10', '6', '⁶'],
    ['rộng 30 km', '2', '²'],
    ['x', '1/2', '^(1/2)'],
    ['x', 'h', '^h'],
    ['80', '(2)', '(2)'],
    ['52.000', '[1]', '[1]'],
    ['300', '(a)', '(a)'],
  ])('“%s” and “%s” give “%s”', (before, raised, expected) => {
    expect(raisedText(raised, before)).toBe(expected);
  });
});
