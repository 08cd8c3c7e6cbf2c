import { describe, expect, it } from 'vitest';
import { axisFormat, valueFormats } from '../../../src/export/pptx/chart-formats.js';
import type { Lang } from '../../../src/messages/message.js';
import { parseNumber } from '../../../src/outline/numbers.js';
import { shownBy } from './number-format.js';

const bodyOf = (shown: readonly string[], lang: Lang) => ({
  kind: 'bar' as const,
  form: 'upright' as const,
  alt: '',
  labels: shown.map((_, i) => String(i)),
  series: [
    { name: 'S', shown: [...shown], values: shown.map((text) => parseNumber(text, lang) ?? Number.NaN) },
  ],
});
const formats = (shown: readonly string[], lang: Lang): string[] =>
  valueFormats(bodyOf(shown, lang), lang)[0]?.points ?? [];

/** Values of one chart each, as outlines write them. */
const VIETNAMESE = [
  ['11.102', '36.808'],
  ['980', '1.234.567', '12'],
  ['41,5', '44', 'ước đạt 48,5'],
  ['58,5', '62,0', '63,25'],
  ['25,3%', '20,1%', '49,6%', '5%'],
  ['12 %', '88 %'],
  ['-12.500', '28.000', '−700', '+3'],
  ['–7', '28', '-3'],
  ['1.250,5', '980', '12.000', 'hơn 2.000', '1.100,25'],
  ['gần 15.000', 'trên 900', '2.000.000'],
  ['1500', '2000'],
  ['3 200', '11 500'],
  ['2.500.000.000', '12.000'],
  ['+8,02%', '-1,5%'],
];
const ENGLISH = [
  ['11,102', '36,808'],
  ['5.45', '7.8', 'over 8.02'],
  ['44.5%', '6.07%'],
  ['-12,500', '28,000.5'],
  ['nearly 1,234,567', '900'],
];

describe('the number formats of a chart', () => {
  for (const [lang, lists] of [
    ['vi', VIETNAMESE],
    ['en', ENGLISH],
  ] as const)
    for (const shown of lists)
      it(`show ${shown.join(' · ')} literally`, () => {
        const { values } = bodyOf(shown, lang).series[0]!;
        expect(formats(shown, lang).map((code, i) => shownBy(code, values[i]!, lang))).toEqual(shown);
      });

  it('show a changed value with the words around the previous one', () => {
    const show = (shown: string[], at: number, value: number): string =>
      shownBy(formats(shown, 'vi')[at]!, value, 'vi');
    expect(show(['11.102', '36.808'], 1, 40_250)).toBe('40.250');
    expect(show(['11.102', '36.808'], 1, 905)).toBe('905');
    expect(show(['980', '12'], 0, 1_020)).toBe('1.020');
    expect(show(['41,5', 'ước đạt 48,5'], 1, 50)).toBe('ước đạt 50,0');
    expect(show(['41,5', '44'], 1, 44.75)).toBe('44,75');
    expect(show(['41,5', '44'], 0, 41.25)).toBe('41,25');
    expect(show(['1.250,5', '980'], 1, 48.5)).toBe('48,5');
    expect(show(['25,3%', '5%'], 1, 6)).toBe('6%');
    expect(show(['+3', '−700'], 0, -2)).toBe('-2');
    expect(show(['hơn 600', '20'], 0, 1_200)).toBe('hơn 1.200');
  });

  it('group whole numbers with a fixed sign and leave decimals to the system', () => {
    expect(shownBy(formats(['11.102', '36.808'], 'vi')[0]!, 11_102, 'en')).toBe('11.102');
    expect(shownBy(formats(['ước 11.102', '36.808'], 'vi')[0]!, 11_102, 'en')).toBe('ước 11.102');
    // Next to 48,5 a dot would be read as a decimal mark.
    const mixed = formats(['1.102', '48,5'], 'vi');
    expect([shownBy(mixed[0]!, 1_102, 'en'), shownBy(mixed[1]!, 48.5, 'en')]).toEqual(['1,102', '48.5']);
  });

  it('keep the sign of negative numbers, which LibreOffice would drop in conditional sections', () => {
    for (const code of formats(['-500', '11.102', '980', 'hơn 15'], 'vi')) expect(code).not.toContain('[>=');
  });

  it('give most values of a series one format, and its words no special meaning', () => {
    const [series] = valueFormats(bodyOf(['12', '900', 'hơn 600', '15'], 'vi'), 'vi');
    expect(series?.points.filter((code) => code !== series.common)).toHaveLength(1);
    // A quotation mark would end the literal, and letters such as "d" or "0" would be read as digits and dates.
    const odd = { ...bodyOf(['1'], 'vi'), series: [{ name: 'S', shown: ['"đạt" 0dm'], values: [0] }] };
    expect(shownBy(valueFormats(odd, 'vi')[0]!.points[0]!, 0, 'vi')).toBe('"đạt" 0dm');
  });

  it('write axis labels like the chart’s whole numbers', () => {
    const axis = (shown: string[], value: number): string =>
      shownBy(axisFormat(bodyOf(shown, 'vi'), 'vi'), value, 'vi');
    expect(axis(['11.102', 'hơn 36.808'], 20_000)).toBe('20.000');
    expect(axis(['1,5', '3'], 2.5)).toBe('2,5');
    expect(axis(['1.250,5', '2.000'], 1_500)).toBe('1.500');
    expect(axis(['-12.500', '28.000'], -5_000)).toBe('-5.000');
  });
});
