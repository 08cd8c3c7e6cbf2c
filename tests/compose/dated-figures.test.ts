import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { blocks } from '../builders.js';

/** The first figure of the deck that a value makes: its words, numeral and unit in their order. */
function figureOf(value: string): (string | undefined)[] {
  const { deck } = compose(blocks({ figures: [{ value, label: 'đạt chuẩn quốc gia' }] }));
  for (const slide of deck.slides)
    if (slide.layout === 'figures')
      return slide.body.items.flatMap((one) => [one.hedge, one.value, one.unit]);
  return [];
}

describe('a figure whose value names a year', () => {
  it.each([
    ['dự kiến 2025 có 180', 'dự kiến 2025 có', '180', undefined],
    ['đến năm 2027 đạt 48,5%', 'đến năm 2027 đạt', '48,5%', undefined],
    ['212 trạm vào cuối năm 2024', undefined, '212', 'trạm vào cuối năm 2024'],
  ])('sets only what counts large in “%s”', (value, ...parts) => expect(figureOf(value)).toEqual(parts));

  it.each([
    ['2025', undefined, '2025', undefined],
    ['164/226 xã', undefined, '164/226', 'xã'],
  ])('leaves “%s” as it is', (value, ...parts) => expect(figureOf(value)).toEqual(parts));
});
