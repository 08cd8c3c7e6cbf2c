// Horizontal bars: no label or value is cut off at an edge, measured with the shipped fonts.
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { chartSize } from '../../src/assets/chart-rules.js';
import { drawChart } from '../../src/assets/charts.js';
import type { ChartBody } from '../../src/blocks/chart/body.js';
import { loadTheme } from '../../src/theme/load.js';

const fonts = new Map(
  (['be-vietnam-pro-400', 'be-vietnam-pro-800', 'phudu-800'] as const).map((id) => {
    const [, family = '', weight = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
    const subsets = ['latin', 'vietnamese', 'latin-ext'].flatMap((subset) => {
      const opened = openFont(
        `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`,
      );
      return opened ? [opened] : [];
    });
    return [id as string, subsets] as const;
  }),
);

function openFont(path: string) {
  try {
    const font = openSync(path);
    return 'glyphForCodePoint' in font ? font : undefined;
  } catch {
    return undefined;
  }
}

function widthOf(text: string, id: string, px: number): number {
  const subsets = fonts.get(id) ?? [];
  let ems = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const font = subsets.find((one) => one.hasGlyphForCodePoint(point));
    ems += font ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : 0.6;
  }
  return ems * px;
}

/** Every text of a drawing with its left and right edge. */
function edgesOf(svg: string): { text: string; left: number; right: number }[] {
  return [...svg.replace(/<style>.*?<\/style>/s, '').matchAll(/<text ([^>]*)>([^<]*)</g)].map(
    ([, attributes = '', text = '']) => {
      const size = Number(/font-size:\s*([\d.]+)px/.exec(attributes)?.[1]);
      const id = /Phudu/.test(attributes) ? 'phudu-800' : 'be-vietnam-pro-400';
      const moved = Number(/translate\(([-\d.]+)/.exec(attributes)?.[1] ?? 0);
      const x = moved + Number(/ x="([-\d.]+)"/.exec(` ${attributes}`)?.[1] ?? 0);
      const width = widthOf(text, id, size);
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
      const left = x - width * ({ end: 1, middle: 0.5 }[anchor] ?? 0);
      return { text, left, right: left + width };
    },
  );
}

const LONG = [
  'Tỷ lệ hộ gia đình được sử dụng nước sạch đáp ứng quy chuẩn quốc gia ở khu vực nông thôn, vùng sâu',
  'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI TỈNH, CÁC HUYỆN',
  'mmmmmmmmmm wwwwwwwwww đđđđđđđđđđ oooooooooo mmmmmmmmm',
  'https://www.langson.gov.vn/chuyen-muc/thong-tin-tuyen-truyen-ky-niem-khoi-nghia-bac-son',
  'Đô thị hóa',
];
const body = (labels: string[], values: number[], shown: string[]): ChartBody => ({
  kind: 'bar',
  form: 'lying',
  labels,
  series: [{ name: 'Thực hiện', values, shown }],
  alt: '',
});

describe('horizontal bars', () => {
  it.each<[string, ChartBody]>([
    ['long names', body(LONG, [98, 27, 61, 64, 95], ['98', '27', '61', '64', '95'])],
    [
      'long numbers',
      body(LONG, [1.298e9, 27, 61, 64, 95], ['ước đạt 1.298.000.000', '27', '61', '64', '95']),
    ],
    [
      'negative numbers',
      body(LONG, [-1_298_000, 27, -61, 64_000, 95], ['-1.298.000', '27', '-61', '64.000', '95']),
    ],
    [
      'many rows',
      body(
        Array.from(
          { length: 11 },
          (_, i) => `Đảng bộ huyện miền núi biên giới thứ ${i + 1} của tỉnh Lạng Sơn vùng cao`,
        ),
        Array.from({ length: 11 }, (_, i) => i + 1),
        Array.from({ length: 11 }, (_, i) => `${i + 1}`),
      ),
    ],
  ])('cut nothing off with %s', async (_, chart) => {
    const { value: theme } = await loadTheme('lang-son', { mode: 'light', base: '.' });
    if (!theme) throw new Error('the theme does not load');
    const edges = edgesOf(drawChart(chart, theme, 'vi'));
    const { width } = chartSize(chart);
    const letters = (texts: string[]): string => texts.join('').replace(/\s/g, '');
    const drawn = letters(edges.map(({ text }) => text));
    for (const label of [...chart.labels, ...(chart.series[0]?.shown ?? [])])
      expect(drawn).toContain(letters([label]));
    for (const { text, left, right } of edges)
      expect({ text, inside: left >= 0 && right <= width }).toEqual({ text, inside: true });
  });
});
