import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { chartSize } from '../../src/assets/chart-rules.js';
import { drawChart } from '../../src/assets/charts.js';
import type { ChartBody } from '../../src/blocks/chart/body.js';
import { loadTheme } from '../../src/theme/load.js';
import type { Theme } from '../../src/theme/model.js';

async function theme(): Promise<Theme> {
  const { value } = await loadTheme('lang-son', { mode: 'light', base: '.' });
  if (!value) throw new Error('the theme does not load');
  return value;
}

const members: ChartBody = {
  kind: 'bar',
  form: 'calm',
  labels: ['1997', '2023'],
  series: [{ name: 'Đảng viên', values: [11102, 36808], shown: ['11.102', '36.808'] }],
  alt: '',
};
const words = (svg: string): string => svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');

describe('drawChart', () => {
  for (const kind of ['bar', 'line', 'share'] as const)
    it(`shows the values of a ${kind} chart as the outline writes them`, async () => {
      const svg = drawChart({ ...members, kind }, await theme(), 'vi');
      for (const text of ['1997', '2023', '11.102', '36.808']) expect(words(svg)).toContain(text);
      const { width, height } = await sharp(Buffer.from(svg)).metadata();
      expect({ width, height }).toEqual(chartSize(members));
    });

  it('uses the colours of the theme and carries its own fonts', async () => {
    const look = await theme();
    const svg = drawChart(members, look, 'vi');
    expect(svg.toLowerCase()).toContain(look.palette.primary.toLowerCase());
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/(?:href|src)="?https?:/);
  });

  it('shows long labels beside horizontal bars in full', async () => {
    const labels = Array.from({ length: 11 }, (_, i) => `Xã, phường, thị trấn thứ ${i + 1} của tỉnh`);
    const values = labels.map((_, i) => 10 + i);
    const svg = drawChart(
      { ...members, form: 'lying', labels, series: [{ name: 'a', values, shown: values.map(String) }] },
      await theme(),
      'vi',
    );
    for (const label of labels) expect(words(svg).replace(/\s+/g, ' ')).toContain(label);
  });

  it('lists the parts of a long ring beside it, each with its value', async () => {
    const labels = Array.from({ length: 12 }, (_, i) => `Đảng bộ trực thuộc thứ ${i + 1}`);
    const values = labels.map((_, i) => 20 - i);
    const shown = values.map((value) => `${value},5`);
    const body: ChartBody = { ...members, kind: 'share', form: 'upright', labels };
    const text = words(drawChart({ ...body, series: [{ name: 'a', values, shown }] }, await theme(), 'vi'));
    for (const one of [...labels, ...shown]) expect(text).toContain(one);
  });

  it('puts the upper line’s values above it and the lower one’s below, also where they cross', async () => {
    const series = [
      { name: 'Thu', values: [1, 9], shown: ['1,1', '9,1'] },
      { name: 'Chi', values: [5, 4], shown: ['5,1', '4,1'] },
    ];
    const body: ChartBody = { ...members, kind: 'line', form: 'upright', series };
    const svg = drawChart(body, await theme(), 'vi');
    const y = (label: string): number =>
      Number(new RegExp(`translate\\([\\d.]+ ([\\d.]+)\\)"[^>]*>${label}<`).exec(svg)?.[1]);
    expect(y('5,1')).toBeLessThan(y('1,1') - 40);
    expect(y('9,1')).toBeLessThan(y('4,1') - 40);
  });

  it('keeps the labels around a ring inside the drawing', async () => {
    const labels = ['Toàn bộ các đơn vị trong tỉnh và ngoài tỉnh'];
    const body: ChartBody = { ...members, kind: 'share', form: 'upright', labels };
    const svg = drawChart(
      { ...body, series: [{ name: 'a', values: [100], shown: ['100'] }] },
      await theme(),
      'vi',
    );
    const feet = [...svg.matchAll(/<text[^>]*translate\([\d.]+ ([\d.]+)\)/g)].map((m) => Number(m[1]));
    expect(feet.length).toBeGreaterThan(2);
    expect(Math.max(...feet)).toBeLessThan(chartSize(body).height - 12);
  });

  it('names every point under a small plot if the names have room', async () => {
    const labels = ['2015', '2016', '2017', '2018', '2019', '2020'];
    const values = labels.map((_, i) => i);
    const series = ['Nam', 'Nữ', 'Trẻ'].map((name) => ({ name, values, shown: values.map(String) }));
    const text = words(drawChart({ ...members, form: 'tabled', labels, series }, await theme(), 'vi'));
    for (const label of labels) expect(text).toContain(label);
  });

  it('draws no text under 18 px', async () => {
    const labels = Array.from({ length: 24 }, (_, i) => String(2000 + i));
    const values = labels.map((_, i) => i);
    const series = ['Nam', 'Nữ'].map((name) => ({ name, values, shown: values.map(String) }));
    for (const kind of ['bar', 'line'] as const) {
      const svg = drawChart({ ...members, kind, form: 'tabled', labels, series }, await theme(), 'vi');
      const sizes = [...svg.matchAll(/font-size:(\d+)px/g)].map((m) => Number(m[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    }
  });

  it('is the same on every run', async () => {
    const look = await theme();
    expect(drawChart(members, look, 'vi')).toBe(drawChart(members, look, 'vi'));
  });
});
