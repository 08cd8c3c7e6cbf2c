import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CHART_SIZE, drawChart } from '../../src/assets/charts.js';
import type { ChartBody } from '../../src/deck/model.js';
import { loadTheme } from '../../src/theme/load.js';
import type { Theme } from '../../src/theme/model.js';

async function theme(): Promise<Theme> {
  const { value } = await loadTheme('lang-son', { mode: 'light', base: '.' });
  if (!value) throw new Error('the theme does not load');
  return value;
}

const members: ChartBody = {
  kind: 'bar',
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
      expect({ width, height }).toEqual(CHART_SIZE);
    });

  it('uses the colours of the theme and carries its own fonts', async () => {
    const look = await theme();
    const svg = drawChart(members, look, 'vi');
    expect(svg.toLowerCase()).toContain(look.palette.primary.toLowerCase());
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/(?:href|src)="?https?:/);
  });

  it('lays long labels beside lying bars, whole', async () => {
    const labels = Array.from({ length: 11 }, (_, i) => `Xã, phường, thị trấn thứ ${i + 1} của tỉnh`);
    const values = labels.map((_, i) => 10 + i);
    const svg = drawChart(
      { ...members, labels, series: [{ name: 'a', values, shown: values.map(String) }] },
      await theme(),
      'vi',
    );
    for (const label of labels) expect(words(svg).replace(/\s+/g, ' ')).toContain(label);
  });

  it('is the same on every run', async () => {
    const look = await theme();
    expect(drawChart(members, look, 'vi')).toBe(drawChart(members, look, 'vi'));
  });
});
