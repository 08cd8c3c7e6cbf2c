// What a chart tells: the mark that the title names or the latest one, and years in one drawing.
import { describe, expect, it } from 'vitest';
import { emphasised, keyPoints } from '../../../src/assets/chart-rules.js';
import { drawChart } from '../../../src/assets/charts.js';
import type { ChartBody } from '../../../src/blocks/chart/body.js';
import { singledOut } from '../../../src/blocks/chart/singled.js';
import { compose } from '../../../src/compose/compose.js';
import { loadTheme } from '../../../src/theme/load.js';
import { blocks } from '../../builders.js';

const years = (count: number): string[] => Array.from({ length: count }, (_, i) => String(1985 + i));
const rising = (count: number): string[] => Array.from({ length: count }, (_, i) => `${11 + i}.102`);

function charted(labels: string[], values: string[], title: string, kind: 'bar' | 'line' = 'bar'): ChartBody {
  const chart = { kind, unit: 'người', labels, series: [{ name: 'Đảng viên', values }] };
  const { deck } = compose(blocks({ title, chart }));
  const slides = deck.slides.filter(({ path }) => path === 'sections.0.blocks.0');
  expect(slides.map(({ layout }) => layout)).toEqual(['chart']);
  return slides[0]?.body as ChartBody;
}
async function drawn(body: ChartBody): Promise<string> {
  const { value } = await loadTheme('lang-son', { mode: 'light', base: '.' });
  if (!value) throw new Error('the theme does not load');
  return drawChart(body, value, 'vi');
}
const words = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim());

describe('the mark that a chart is about', () => {
  const provinces = ['Lạng Sơn', 'Cao Bằng', 'Bắc', 'Bắc Kạn'];
  const shown = ['5.000', '3.000', '1.200', '2.400'];
  const singled = (title: string, labels = provinces): number[] =>
    singledOut({ labels, series: [{ name: 'Thu', values: [5, 3, 1, 2], shown }] }, title);

  it('is named by its label, its value or its year in the title', () => {
    expect(singled('Cao Bằng thu cao thứ hai')).toEqual([1]);
    expect(singled('Nơi thu 1.200 tỷ đồng')).toEqual([2]);
    expect(singled('Thu của Bắc Kạn')).toEqual([3]);
    expect(singled('Đến năm 2022 đã tăng', ['2020', 'Năm 2021', 'Năm 2022', '2023'])).toEqual([2]);
    expect(singled('Từ năm 2020 đến 2022', ['2020', '2021', '2022', '2023'])).toEqual([2]);
  });

  it('is no part of another word or number, and no mark where the title names most', () => {
    expect(singled('Thu 13.000 và 1.200.000 tỷ đồng của Lạng Sơn Đông')).toEqual([0]);
    expect(singled('Thu 13.000 và 1.200.000 tỷ đồng')).toEqual([]);
    expect(singled('Lạng Sơn, Cao Bằng và Bắc Kạn')).toEqual([]);
  });

  it('is else the latest of a time series, and none of categories', () => {
    const later = charted(['2019', '2020', '2021', '2022'], ['10', '12', '15', '30'], 'Kết quả');
    expect(emphasised(later)).toEqual([3]);
    expect(emphasised(charted(provinces, shown, 'Kết quả'))).toBeUndefined();
    expect(emphasised(charted(provinces, shown, 'Kết quả của Cao Bằng'))).toEqual([1]);
  });

  it('is drawn in the full colour, the others quiet', async () => {
    const body = charted(provinces, shown, 'Kết quả của Cao Bằng');
    const { value } = await loadTheme('lang-son', { mode: 'light', base: '.' });
    const { primary = '', tint = '' } = value?.palette ?? {};
    const svg = (await drawn(body)).toLowerCase();
    const filled = (colour: string): number => svg.split(`fill="${colour.toLowerCase()}"`).length - 1;
    expect([filled(primary), filled(tint)]).toEqual([1, 3]);
  });
});

describe('years by the dozen', () => {
  for (const kind of ['bar', 'line'] as const)
    it(`are one ${kind} chart, of which the message has its numbers`, async () => {
      for (const count of [25, 27, 34, 40]) {
        const body = charted(years(count), rising(count), 'Đảng viên qua các năm', kind);
        expect(body.form).toBe('long');
        const said = words(await drawn(body));
        expect(said).toEqual(expect.arrayContaining(['11.102', `${10 + count}.102`]));
        expect(said).not.toContain('20.102');
        const named = years(count).filter((year) => said.includes(year));
        expect(named.length).toBeGreaterThan(5);
        expect(named.length).toBeLessThan(count);
      }
    });

  it('name the latest, the highest and the lowest, and what the title names, unless they would meet', () => {
    const values = rising(27).map((value, at) => (at === 10 ? '90.000' : at === 11 ? '1.000' : value));
    expect(keyPoints(charted(years(27), values, 'Các năm'), 0)).toEqual([26, 10, 11]);
    expect(keyPoints(charted(years(27), values, 'Năm 1988'), 0)).toEqual([3, 26, 10, 11]);
    expect(keyPoints(charted(years(27), rising(27), 'Các năm'), 0)).toEqual([26, 0]);
  });
});
