// Slips are found in linear time, whatever the text repeats. Each case once was quadratic.
import { describe, expect, it } from 'vitest';
import { findSlips } from '../../src/slips/find.js';
import { documentOf } from '../slips/texts.js';
import { growth, SQUARE } from './growth.js';

describe('slips are found in linear time', () => {
  it.each([
    ['names without an end', 'Lê Văn '],
    ['a number without an end', '1,'],
    ['counts without an end', '1 xã '],
    ['years without an end', 'sinh năm 1940 '],
    ['words twice', 'của của '],
  ])('%s', async (_, unit) => {
    const text = (length: number) => documentOf([unit.repeat(Math.ceil(length / unit.length)).trim()]);
    expect(await growth(text, findSlips, 15_000)).toBeLessThan(SQUARE);
  });

  it('paragraphs with names and figures of their own', async () => {
    const names = [
      'An',
      'Bình',
      'Cường',
      'Dũng',
      'Giang',
      'Khôi',
      'Lâm',
      'Minh',
      'Phong',
      'Quang',
      'Tâm',
      'Vinh',
    ];
    const name = (at: number): string => names[at % names.length] ?? '';
    const paragraphs = (count: number) =>
      documentOf(
        Array.from(
          { length: count },
          (__, at) =>
            `Đồng chí Lê ${name(at)} ${name(at * 7 + (at >> 4))} thu ngân sách huyện ${name(at)} đạt ${at + 1},5 tỷ đồng.`,
        ),
      );
    expect(await growth(paragraphs, findSlips, 300)).toBeLessThan(SQUARE);
  });
});
