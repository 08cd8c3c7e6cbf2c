import { describe, expect, it } from 'vitest';
import { chartForm } from '../../../src/blocks/chart/form.js';

const data = (kind: 'bar' | 'line' | 'share', labels: string[], series = 1, shown = '11.102') => ({
  kind,
  labels,
  series: Array.from({ length: series }, (_, i) => ({
    name: `Chuỗi ${i + 1}`,
    values: labels.map(() => 11102),
    shown: labels.map(() => shown),
  })),
});
const years = (count: number): string[] => Array.from({ length: count }, (_, i) => String(2000 + i));
const names = (count: number, length = 40): string[] =>
  Array.from({ length: count }, (_, i) => `Đảng bộ ${i} `.padEnd(length, 'xã '));

describe('chartForm', () => {
  it('sets two or three numbers calmly', () => {
    expect(chartForm(data('bar', ['Khi mới tái lập', 'Hiện nay']))).toBe('calm');
    expect(chartForm(data('line', years(3)))).toBe('calm');
  });

  it('lays down bars whose names are many or long', () => {
    expect(chartForm(data('bar', years(6)))).toBe('upright');
    expect(chartForm(data('bar', names(10)))).toBe('lying');
  });

  it('sets a table beside a crowded plot, up to 24 labels in two series', () => {
    expect(chartForm(data('bar', years(24), 2))).toBe('tabled');
    expect(chartForm(data('line', years(24), 2))).toBe('tabled');
    expect(chartForm(data('line', years(4), 3))).toBe('tabled');
  });

  it('leaves to a table what no drawing holds', () => {
    expect(chartForm(data('bar', years(41), 2))).toBeUndefined();
    expect(chartForm(data('bar', names(24, 60), 2))).toBeUndefined();
    expect(chartForm(data('share', names(13, 10)))).toBeUndefined();
  });

  it('leaves to a table what has long names of series, which stand above the plot and over each column', () => {
    const named = (name: string, labels: string[], count: number) => {
      const { series, ...rest } = data('bar', labels, count, '100');
      return { ...rest, series: series.map((one, at) => ({ ...one, name: `${name} ${2022 + at}` })) };
    };
    expect(chartForm(named('Năm', names(14, 12), 2))).toBe('tabled');
    expect(chartForm(named('Thu ngân sách năm', names(14, 12), 3))).toBeUndefined();
    expect(
      chartForm(named('Thu ngân sách trên địa bàn các xã vùng cao năm', names(14, 12), 2)),
    ).toBeUndefined();
    expect(chartForm(named('Thu ngân sách '.repeat(8), years(4), 2))).toBeUndefined();
  });
});
