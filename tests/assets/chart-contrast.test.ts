// Contrast of every text in every kind of chart, for each look and mode, in the drawings and in PowerPoint's native
// charts.
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/assets/charts.js';
import type { ChartBody } from '../../src/blocks/chart/body.js';
import { chartXml } from '../../src/export/pptx/chart-xml.js';
import { painter } from '../../src/export/pptx/colours.js';
import { contrast } from '../../src/theme/colour.js';
import { loadTheme } from '../../src/theme/load.js';
import type { Mode, Theme } from '../../src/theme/model.js';
import { listProvinces } from '../../src/theme/provinces.js';

const MODES: readonly Mode[] = ['light', 'dark', 'contrast'];
const units = ((await listProvinces()).value ?? []).map(({ slug }) => slug);

function chartOf(kind: ChartBody['kind'], form: ChartBody['form'], marks: number, lines: number): ChartBody {
  const labels = Array.from({ length: marks }, (_, i) => `Nhóm ${i + 1}`);
  const series = Array.from({ length: lines }, (_, at) => {
    const values = labels.map((_, i) => 10 + ((i * 7 + at * 3) % 11));
    return { name: `Loại ${at + 1}`, values, shown: values.map(String) };
  });
  return { kind, form, labels, series, alt: '' };
}

const CHARTS: Record<string, ChartBody> = {
  'six lines': chartOf('line', 'upright', 3, 6),
  'a calm line': chartOf('line', 'calm', 3, 1),
  'crowded lines': chartOf('line', 'tabled', 12, 3),
  bars: chartOf('bar', 'upright', 3, 6),
  'lying bars': chartOf('bar', 'lying', 8, 1),
  'crowded bars': chartOf('bar', 'tabled', 9, 4),
  'a ring with names': chartOf('share', 'upright', 5, 1),
  'a ring with a list': chartOf('share', 'upright', 18, 1),
};

async function themeOf(slug: string, mode: Mode): Promise<Theme> {
  const { value } = await loadTheme(slug, { mode, base: '.' });
  if (!value) throw new Error(`${slug} does not load`);
  return value;
}

/** WCAG minimum contrast: body text, and large text from 32 px. */
const required = (px: number): number => (px >= 32 ? 3 : 4.5);

interface Written {
  text: string;
  colour: string;
  px: number;
}

function textsOf(svg: string): Written[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)/g)].map(([, attributes = '', text = '']) => ({
    text,
    colour: /\bfill="(#\w{6})"/.exec(attributes)?.[1] ?? 'none',
    px: Number(/(\d+(?:\.\d+)?)px/.exec(attributes)?.[1]),
  }));
}

/** Colours in a chart's XML as hex, whether theme slots or literal colours. */
function colourReader({ palette }: Theme): (xml: string) => string {
  const paint = painter(palette);
  const known = new Map(Object.values(palette).map((colour) => [paint(colour), colour] as const));
  return (xml) => known.get(xml) ?? `#${/srgbClr val="(\w{6})"/.exec(xml)?.[1] ?? xml}`;
}

const FILL = /<a:solidFill>(<a:\w+Clr val="\w+"\/>)<\/a:solidFill>/;

/** The data labels of a PowerPoint chart, each with its background. */
function numbersOf(xml: string, theme: Theme): { colour: string; ground: string; px: number }[] {
  const hex = colourReader(theme);
  const slices = new Map(
    [...xml.matchAll(/<c:dPt><c:idx val="(\d+)"\/>(.*?)<\/c:dPt>/gs)].map(([, at, inside = '']) => [
      at,
      hex(FILL.exec(inside)?.[1] ?? ''),
    ]),
  );
  const ring = xml.includes('<c:doughnutChart>');
  return [...xml.matchAll(/<c:dLbls>(.*?)<\/c:dLbls>/gs)].flatMap(([, labels = '']) =>
    [...labels.matchAll(/(?:<c:dLbl><c:idx val="(\d+)"\/>)?((?:(?!<c:dLbl>).)*)/gs)].flatMap(
      ([, at, one = '']) => {
        const own = /<a:(?:defRPr|rPr) [^>]*sz="(\d+)"[^>]*>/.exec(one);
        const colour = own && FILL.exec(one.slice(own.index))?.[1];
        if (!colour) return [];
        // In a ring, the text properties of all labels also apply to the first slice.
        const onPaper = !ring || one.includes('<c:manualLayout>');
        const ground = onPaper ? theme.palette.paper : (slices.get(at ?? '0') ?? '');
        return [{ colour: hex(colour), ground, px: (Number(own[1]) / 100) * (4 / 3) }];
      },
    ),
  );
}

describe.each(MODES)('charts in %s mode', (mode) => {
  it.each(units)('of %s have no text with low contrast', async (slug) => {
    const theme = await themeOf(slug, mode);
    for (const [name, body] of Object.entries(CHARTS)) {
      const texts = textsOf(drawChart(body, theme, 'vi').replace(/<style>.*?<\/style>/s, ''));
      expect(texts.length, name).toBeGreaterThan(2);
      for (const { text, colour, px } of texts)
        expect(contrast(colour, theme.palette.paper), `${name}: ${text} in ${colour}`).toBeGreaterThanOrEqual(
          required(px),
        );
    }
  });

  it.each(units)('of %s have none in PowerPoint either', async (slug) => {
    const theme = await themeOf(slug, mode);
    const size = { width: 1136, height: 424 };
    const context = {
      theme,
      paint: painter(theme.palette),
      lang: 'vi',
      workbook: 'rId1',
      size,
    } as const;
    for (const name of ['six lines', 'bars', 'lying bars', 'a ring with names', 'a ring with a list']) {
      const body = CHARTS[name];
      const numbers = body ? numbersOf(chartXml(body, context), theme) : [];
      expect(numbers.length, name).toBeGreaterThan(0);
      for (const { colour, ground, px } of numbers)
        expect(contrast(colour, ground), `${name}: ${colour} on ${ground}`).toBeGreaterThanOrEqual(
          required(px),
        );
    }
  });
});
