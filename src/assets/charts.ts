// ChartBody + Theme → an SVG document in the theme's colours, drawn by Apache ECharts without a browser.
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartBody } from '../blocks/chart/body.js';
import type { Lang } from '../messages/message.js';
import type { Theme } from '../theme/model.js';
import { barLabels, numberSize, roomForNumbers } from './chart-bar-labels.js';
import { everyOf, isAbove, numberText } from './chart-key-labels.js';
import { ringOptions } from './chart-ring.js';
import {
  chartSize,
  emphasised,
  isCrowded,
  isHighest,
  isHorizontal,
  isLong,
  isPlanned,
  isPlannedSegment,
  keyPoints,
  labelColour,
  markColour,
  NAMES,
} from './chart-rules.js';
import { embedFonts, standalone } from './chart-svg.js';
import { fittingSize, textWidth } from './chart-text.js';

type TextMeasure = ReturnType<NonNullable<Parameters<typeof echarts.setPlatformAPI>[0]['measureText']>>;

echarts.use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, SVGRenderer]);
// Without a canvas ECharts would count an accented letter as a whole em.
echarts.setPlatformAPI({
  measureText: (text, font) => ({ width: textWidth(text, font ?? '') }) as TextMeasure,
});

/** Type sizes in px; 18 px is the minimum for labels. */
const SIZE = { label: 24, small: 20, legend: 24 } as const;
const VALUES = [36, 32, 28, 26, 24, 22, 20] as const;

type Option = Parameters<echarts.EChartsType['setOption']>[0];

/** What all parts of one drawing need. */
interface Plot {
  body: ChartBody;
  theme: Theme;
  width: number;
  lying: boolean;
  crowded: boolean;
}

export function drawChart(body: ChartBody, theme: Theme, lang: Lang): string {
  const size = chartSize(body);
  const plot: Plot = { body, theme, width: size.width, lying: isHorizontal(body), crowded: isCrowded(body) };
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: theme.fonts.text, fontSize: SIZE.label, color: theme.palette.ink },
      ...(body.kind === 'share' ? ringOptions(body, theme) : axes(plot, lang)),
    });
    return embedFonts(standalone(chart.renderToSVGString()), theme.fonts.faces);
  } finally {
    chart.dispose();
  }
}

function axes(plot: Plot, lang: Lang): Option {
  const { body, theme, lying, crowded } = plot;
  const value = {
    type: 'value' as const,
    show: crowded,
    splitNumber: 4,
    min: lying
      ? roomLeft(plot)
      : body.kind === 'line' && !crowded && body.series.length > 1
        ? roomBelow
        : undefined,
    splitLine: { lineStyle: { color: theme.palette.line, width: 1.5 } },
    axisLabel: {
      color: theme.palette.muted,
      fontSize: SIZE.small,
      formatter: (n: number) => n.toLocaleString(lang),
    },
  };
  return {
    grid: {
      left: 4,
      right: lying ? roomForNumbers(body, 'right') : isLong(body) ? 48 : 12,
      top: body.series.length > 1 ? 84 : isLong(body) ? 64 : crowded ? 20 : 48,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: legend(plot),
    xAxis: lying ? value : categories(plot),
    yAxis: lying ? categories(plot) : value,
    series:
      body.kind === 'line'
        ? body.series.flatMap((_, at) => lines(plot, at))
        : body.series.map((_, at) => bar(plot, at)),
  };
}

/** The lower line's numbers are below it, above the axis. */
function roomBelow({ min, max }: { min: number; max: number }): number {
  const floor = Math.min(0, min);
  return floor - (max - floor) * 0.2;
}

/** Px between labels and bars, rounded up. */
const GUTTER = 28;

/** Numbers of bars that extend to the left are left of them, clear of the labels. */
function roomLeft({
  body,
  theme,
  width,
}: Plot): ((range: { min: number; max: number }) => number) | undefined {
  const numbers = roomForNumbers(body, 'left');
  if (numbers === 0) return undefined;
  const names = barLabels(body, theme.fonts.text).width + GUTTER;
  const plot = width - names - numbers - roomForNumbers(body, 'right');
  return ({ min, max }) => Math.min(0, min) - (Math.max(0, max) - Math.min(0, min)) * (numbers / plot);
}

/** Labels go below downward bars; the baseline is then an axis of its own. */
function categories(plot: Plot) {
  const { body, theme } = plot;
  const named = category(plot);
  const line = { lineStyle: { color: theme.palette.ink, width: 3 } };
  const negative = body.series.some(({ values }) => values.some((value) => value < 0));
  if (body.kind === 'line' || !negative)
    return [{ ...named, axisLine: { onZero: body.kind === 'bar', ...line } }];
  const zero = { ...named, axisLabel: { show: false }, axisLine: { onZero: true, ...line } };
  return [{ ...named, axisLine: { show: false, onZero: false } }, zero];
}

function category({ body, theme, width, lying, crowded }: Plot) {
  const common = { type: 'category' as const, data: body.labels, inverse: lying, axisTick: { show: false } };
  if (lying) {
    const { lines, ...set } = barLabels(body, theme.fonts.text);
    const formatter = (_: string, at: number): string => lines[at]?.join('\n') ?? '';
    return { ...common, axisLabel: { color: theme.palette.ink, ...set, interval: 0, margin: 12, formatter } };
  }
  const longest = Math.max(...body.labels.map((label) => textWidth(label, '400 20px')));
  const small = crowded || body.labels.length > 8;
  const slot = Math.floor(width / body.labels.length);
  const abridged = crowded && longest > slot - NAMES.gap;
  return {
    ...common,
    axisLabel: {
      color: theme.palette.ink,
      fontSize: small ? SIZE.small : SIZE.label,
      lineHeight: small ? 26 : 30,
      interval: isLong(body)
        ? everyOf(longest, width / body.labels.length) - 1
        : abridged
          ? ('auto' as const)
          : 0,
      hideOverlap: abridged && !isLong(body),
      // Long labels are in the table beside it.
      show: !crowded || longest <= NAMES.longest,
      width: crowded ? Math.min(NAMES.longest, longest + 4) : slot - 30,
      overflow: 'break' as const,
      margin: 12,
    },
  };
}

function bar(plot: Plot, at: number) {
  const { body, theme, width, crowded, lying } = plot;
  const keys = isLong(body) ? keyPoints(body, at) : undefined;
  const series = body.series[at];
  const single = body.series.length === 1;
  const message = emphasised(body);
  const past = (i: number): boolean => message !== undefined && !message.includes(i);
  const colourAt = (i: number): string => {
    if (!single) return markColour(theme, at);
    return past(i) && !isPlanned(body, at, i) ? theme.palette.tint : theme.palette.primary;
  };
  const slot = width / body.labels.length;
  const room = single ? slot - 10 : (slot * 0.64) / body.series.length;
  return {
    type: 'bar' as const,
    name: series?.name,
    barMaxWidth: lying ? 56 : 180,
    barCategoryGap: lying ? '24%' : '36%',
    barGap: crowded ? '0%' : '8%',
    itemStyle: { color: markColour(theme, at) },
    data: series?.values.map((value, i) => ({
      value,
      itemStyle: isPlanned(body, at, i)
        ? hollow(theme, colourAt(i), crowded)
        : single
          ? { color: colourAt(i) }
          : {},
      label: { position: beyond(value, lying), ...(keys?.includes(i) && { show: true }) },
    })),
    label: {
      show: !crowded,
      distance: lying ? 8 : 12,
      fontFamily: theme.fonts.display,
      fontWeight: 800,
      fontSize: lying ? numberSize(body) : fittingSize(valuesOf(body), room, VALUES),
      color: theme.palette.ink,
      ...numberText(body, at, theme),
    },
  };
}

/** A planned bar is a dashed outline, not filled like an achieved one. */
const hollow = (theme: Theme, borderColor: string, crowded: boolean) => ({
  color: theme.palette.paper,
  borderColor,
  borderType: 'dashed' as const,
  borderWidth: crowded ? 2 : 4,
});

/** A bar's number is at its far end. */
function beyond(value: number, lying: boolean): 'left' | 'right' | 'top' | 'bottom' {
  if (lying) return value < 0 ? 'left' : 'right';
  return value < 0 ? 'bottom' : 'top';
}

const valuesOf = ({ series }: ChartBody): string[] => series.flatMap(({ shown }) => shown);

function line({ body, theme, width, crowded }: Plot, at: number) {
  const series = body.series[at];
  const stroke = markColour(theme, at);
  const message = emphasised(body) ?? [];
  const keys = isLong(body) ? keyPoints(body, at) : [];
  return {
    type: 'line' as const,
    name: series?.name,
    data: series?.values.map((value, i) => ({
      value: isPlanned(body, at, i) ? ('-' as const) : value,
      ...(message.includes(i) && { symbolSize: crowded ? 16 : 22, itemStyle: { color: stroke } }),
      label: {
        position: isAbove(body, at, i) ? ('top' as const) : ('bottom' as const),
        ...(keys.includes(i) && { show: true }),
      },
    })),
    symbol: SYMBOLS[at % SYMBOLS.length],
    symbolSize: crowded ? 8 : 16,
    showAllSymbol: true,
    lineStyle: { width: crowded ? 3 : 5, color: stroke, type: DASHES[at % DASHES.length] },
    itemStyle: { color: theme.palette.paper, borderColor: stroke, borderWidth: crowded ? 2 : 4 },
    label: {
      show: !crowded,
      distance: 12,
      fontFamily: theme.fonts.display,
      fontWeight: 800,
      fontSize: fittingSize(valuesOf(body), width / body.labels.length - 8, VALUES.slice(1)),
      color: labelColour(theme, at),
      textBorderColor: theme.palette.paper,
      textBorderWidth: 5,
      ...numberText(body, at, theme),
    },
  };
}

/** A solid line for achieved values, and thin dashed segments to and from planned points. */
function lines(plot: Plot, at: number) {
  const { body, crowded } = plot;
  const series = body.series[at];
  const reached = line(plot, at);
  if (!series?.planned) return [reached];
  const data = series.values.map((value, i) => {
    const isEnd = isPlannedSegment(body, at, i) || isPlannedSegment(body, at, i + 1);
    const position = isHighest(body, at, i) ? ('top' as const) : ('bottom' as const);
    if (isPlanned(body, at, i)) return { value, label: { position } };
    return { value: isEnd ? value : ('-' as const), symbol: 'none', label: { show: false, position } };
  });
  const lineStyle = { ...reached.lineStyle, width: crowded ? 2 : 3, type: [4, 8] };
  return [reached, { ...reached, name: undefined, data, lineStyle }];
}

/** Lines can be told apart without colour: by their markers and dashes. */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const DASHES = ['solid', 'dashed', 'dotted'] as const;

function legend({ body, theme, crowded }: Plot): Option['legend'] {
  return {
    show: body.series.length > 1,
    data: body.series.map(({ name }) => name),
    left: 0,
    top: 0,
    itemWidth: 30,
    itemHeight: 18,
    itemGap: crowded ? 16 : 32,
    selectedMode: false,
    textStyle: { fontSize: crowded ? SIZE.small : SIZE.legend, color: theme.palette.ink },
  };
}
