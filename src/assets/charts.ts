// ChartBody + Theme → an SVG document in the theme's colours, drawn by Apache ECharts without a browser.
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartBody } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { facesFor } from '../theme/glyphs.js';
import type { FontFace, Theme } from '../theme/model.js';
import { isCrowded, isLying, isOverTime } from './chart-rules.js';

echarts.use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, SVGRenderer]);

/** The plot's size in CSS px: the full width between the margins of a 1280 px slide. */
export const CHART_SIZE = { width: 1136, height: 452 } as const;

/** Type sizes in px: none under the 18 px floor for labels, even when the plot is drawn at three quarters. */
const SIZE = { label: 24, value: 32, legend: 24 } as const;

type Option = Parameters<echarts.EChartsType['setOption']>[0];

export function drawChart(body: ChartBody, theme: Theme, lang: Lang): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...CHART_SIZE });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: theme.fonts.text, fontSize: SIZE.label, color: theme.palette.ink },
      ...(body.kind === 'share' ? share(body, theme) : axes(body, theme, lang)),
    });
    return withFonts(atRest(chart.renderToSVGString()), theme.fonts.faces);
  } finally {
    chart.dispose();
  }
}

function axes(body: ChartBody, theme: Theme, lang: Lang): Option {
  const lying = isLying(body);
  const crowded = isCrowded(body);
  const category = {
    type: 'category' as const,
    data: body.labels,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.palette.ink, width: 3 } },
    axisLabel: {
      color: theme.palette.ink,
      fontSize: crowded ? 20 : SIZE.label,
      lineHeight: 30,
      interval: 0,
      width: lying ? 400 : Math.floor(CHART_SIZE.width / body.labels.length) - 16,
      overflow: 'break' as const,
      margin: 14,
    },
  };
  const value = {
    type: 'value' as const,
    show: crowded,
    splitLine: { lineStyle: { color: theme.palette.line, width: 1.5 } },
    axisLabel: { color: theme.palette.muted, fontSize: 20, formatter: (n: number) => n.toLocaleString(lang) },
  };
  return {
    grid: {
      left: 8,
      right: lying ? 150 : 16,
      top: body.series.length > 1 ? 92 : 52,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: legend(body, theme),
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: body.series.map((_, at) =>
      body.kind === 'line' ? line(body, at, theme, crowded) : bar(body, at, theme, crowded, lying),
    ),
  };
}

function bar(body: ChartBody, at: number, theme: Theme, crowded: boolean, lying: boolean) {
  const series = body.series[at];
  const single = body.series.length === 1;
  // Over time, the last bar is the point of the message; between things of one kind none is.
  const past = (i: number): boolean => isOverTime(body.labels) && i < body.labels.length - 1;
  return {
    type: 'bar' as const,
    name: series?.name,
    barMaxWidth: lying ? 56 : 180,
    barCategoryGap: lying ? '28%' : '36%',
    barGap: '12%',
    itemStyle: { color: colour(theme, at) },
    data: series?.values.map((value, i) => ({
      value,
      itemStyle: single ? { color: past(i) ? theme.palette.tint : theme.palette.primary } : {},
    })),
    label: {
      show: !crowded,
      position: lying ? ('right' as const) : ('top' as const),
      formatter: ({ dataIndex }: { dataIndex: number }) => series?.shown[dataIndex] ?? '',
      fontFamily: theme.fonts.display,
      fontWeight: 800,
      fontSize: body.labels.length * body.series.length > 8 ? 26 : SIZE.value,
      color: theme.palette.ink,
    },
  };
}

function line(body: ChartBody, at: number, theme: Theme, crowded: boolean) {
  const series = body.series[at];
  const stroke = colour(theme, at);
  return {
    type: 'line' as const,
    name: series?.name,
    data: series?.values,
    symbol: SYMBOLS[at % SYMBOLS.length],
    symbolSize: 16,
    lineStyle: { width: 5, color: stroke, type: DASHES[at % DASHES.length] },
    itemStyle: { color: theme.palette.paper, borderColor: stroke, borderWidth: 4 },
    label: {
      show: !crowded,
      position: at % 2 === 0 ? ('top' as const) : ('bottom' as const),
      distance: 12,
      formatter: ({ dataIndex }: { dataIndex: number }) => series?.shown[dataIndex] ?? '',
      fontFamily: theme.fonts.display,
      fontWeight: 800,
      fontSize: 28,
      color: stroke,
    },
  };
}

/** Lines are told apart without colour too: by their marks and dashes. */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const DASHES = ['solid', 'dashed', 'dotted'] as const;

function share(body: ChartBody, theme: Theme): Option {
  const series = body.series[0];
  return {
    series: [
      {
        type: 'pie',
        radius: ['44%', '80%'],
        center: ['50%', '50%'],
        startAngle: 90,
        itemStyle: { borderColor: theme.palette.paper, borderWidth: 4 },
        data: body.labels.map((name, i) => ({
          name,
          value: series?.values[i] ?? 0,
          itemStyle: { color: colour(theme, i) },
        })),
        label: {
          formatter: ({ dataIndex, name }: { dataIndex: number; name: string }) =>
            `{v|${series?.shown[dataIndex] ?? ''}}\n${name}`,
          fontSize: SIZE.label,
          lineHeight: 30,
          width: 290,
          overflow: 'break',
          color: theme.palette.ink,
          rich: {
            v: {
              fontFamily: theme.fonts.display,
              fontWeight: 800,
              fontSize: 36,
              lineHeight: 42,
              color: theme.palette.primary,
            },
          },
        },
        labelLine: { length: 22, length2: 22, lineStyle: { color: theme.palette.muted, width: 2 } },
      },
    ],
  };
}

function legend(body: ChartBody, theme: Theme): Option {
  return {
    show: body.series.length > 1,
    left: 0,
    top: 0,
    itemWidth: 30,
    itemHeight: 18,
    itemGap: 32,
    selectedMode: false,
    textStyle: { fontSize: SIZE.legend, color: theme.palette.ink },
  };
}

function colour(theme: Theme, at: number): string {
  return theme.chart[at % theme.chart.length] ?? theme.palette.primary;
}

/** Takes out what only a live chart needs: hover rules and classes, whose names count the charts drawn before. */
function atRest(svg: string): string {
  return svg
    .replace(/<style\s*><!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>\s*/g, '')
    .replace(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="\w+")/g, '');
}

/** An SVG shown as a picture sees no fonts but its own: the faces it uses go inside, each subset once. */
function withFonts(svg: string, faces: readonly FontFace[]): string {
  const needed = facesFor(
    faces.filter((face) => face.style === 'normal' && isUsed(svg, face)),
    svg.replace(/<[^>]*>/g, ''),
  );
  const rules = needed.map(
    (f) =>
      `@font-face{font-family:"${f.family}";font-weight:${f.weight};` +
      `${f.unicodeRange ? `unicode-range:${f.unicodeRange};` : ''}${f.sizeAdjust ? `size-adjust:${f.sizeAdjust};` : ''}` +
      `src:url(data:font/woff2;base64,${Buffer.from(f.data).toString('base64')})}`,
  );
  return svg.replace(/(<svg[^>]*>)/, (open) => `${open}<style>${rules.join('')}</style>`);
}

function isUsed(svg: string, face: FontFace): boolean {
  const weights = face.family === 'Phudu' ? [800] : [400];
  return svg.includes(face.family) && weights.includes(face.weight);
}
