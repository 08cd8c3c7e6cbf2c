import { describe, expect, it } from 'vitest';
import { lastReached } from '../../src/assets/chart-rules.js';
import { drawChart } from '../../src/assets/charts.js';
import type { ChartBody } from '../../src/blocks/chart/body.js';
import { valueFormats } from '../../src/export/pptx/chart-formats.js';
import { loadTheme } from '../../src/theme/load.js';

const body: ChartBody = {
  kind: 'bar',
  form: 'upright',
  labels: ['Năm 2022', 'Năm 2023', 'Năm 2027'],
  series: [
    {
      name: 'Sản lượng',
      values: [820, 911, 1300],
      shown: ['820', '911', 'mục tiêu 1.300'],
      planned: [false, false, true],
    },
  ],
  alt: '',
};

async function drawn(kind: ChartBody['kind'], planned: boolean[] | undefined): Promise<string> {
  const { value } = await loadTheme('lang-son', { mode: 'light', base: '.' });
  if (!value) throw new Error('the theme does not load');
  const series = body.series.map(({ planned: _, ...one }) => ({ ...one, ...(planned && { planned }) }));
  return drawChart({ ...body, kind, series }, value, 'vi').replace(/<style>.*?<\/style>/s, '');
}
const dashes = (svg: string): number => svg.match(/stroke-dasharray/g)?.length ?? 0;

describe('a chart with planned values', () => {
  it.each(['bar', 'line'] as const)(
    'draws the planned part of a %s chart dashed and labelled',
    async (kind) => {
      const svg = await drawn(kind, body.series[0]?.planned);
      expect(dashes(svg)).toBe(1);
      expect(svg).toContain('mục tiêu 1.300');
      expect(dashes(await drawn(kind, undefined))).toBe(0);
    },
  );

  it('takes its message from the last actual value', () => {
    expect(lastReached(body)).toBe(1);
    expect(
      lastReached({ ...body, series: body.series.map((one) => ({ ...one, planned: [true, true, true] })) }),
    ).toBe(undefined);
  });

  it('keeps the word for "planned" in PowerPoint’s number format', () => {
    expect(valueFormats(body, 'vi')[0]?.points.map((code) => code.includes('"mục tiêu "'))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
