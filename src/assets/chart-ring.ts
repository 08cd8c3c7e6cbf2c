// A chart of shares + Theme → ECharts options for a ring, with its parts labelled around it or in a list beside it.
// Pure.
import type { ChartBody } from '../blocks/chart/body.js';
import type { Theme } from '../theme/model.js';
import { chartSize, markColour } from './chart-rules.js';
import { textWidth, wrapText } from './chart-text.js';

/** Type sizes in px. */
const SIZE = { large: 24, small: 20 } as const;

/** With more parts or longer names they go into a list beside the ring; so do thin parts whose names would touch it. */
const AROUND = { parts: 5, labelLength: 44, thin: 0.08, thinLabel: 16 } as const;

function isListed({ labels, series }: ChartBody): boolean {
  const values = series[0]?.values ?? [];
  const total = values.reduce((a, b) => a + b, 0) || 1;
  const crowds = (label: string, index: number): boolean =>
    label.length > AROUND.thinLabel && (values[index] ?? 0) / total < AROUND.thin;
  const long = labels.some((label) => label.length > AROUND.labelLength);
  return labels.length > AROUND.parts || long || labels.some(crowds);
}

export function ringOptions(body: ChartBody, theme: Theme) {
  const listed = isListed(body);
  const series = body.series[0];
  const ring = {
    type: 'pie' as const,
    radius: listed ? ['38%', '80%'] : around(body),
    // Leaves room on the left for a part's two-digit number.
    center: listed ? [225, '50%'] : ['50%', '50%'],
    startAngle: 90,
    itemStyle: { borderColor: theme.palette.paper, borderWidth: 4 },
    // Names may repeat; indexes do not.
    data: body.labels.map((_, i) => ({
      name: String(i + 1),
      value: series?.values[i] ?? 0,
      itemStyle: { color: markColour(theme, i) },
    })),
    label: listed ? numbered(body, theme) : named(body, theme),
    labelLine: {
      length: listed ? 8 : LEADER,
      length2: listed ? 8 : LEADER,
      lineStyle: { color: theme.palette.muted, width: 2 },
    },
  };
  return { series: [ring], legend: listed ? list(body, theme) : { show: false } };
}

/** In px: from the ring to a label, a label's maximum width, the heights of a value and of a line. */
const LEADER = 22;
const NAME_WIDTH = 300;
const VALUE_LINE = 42;
const NAME_LINE = 30;

/** Radii in px: the largest ring that leaves room for the labels above and below it. */
function around(body: ChartBody): [number, number] {
  const half = chartSize(body).height / 2;
  const values = body.series[0]?.values ?? [];
  const total = values.reduce((a, b) => a + b, 0) || 1;
  let before = 0;
  const rooms = body.labels.map((label, at) => {
    const share = (values[at] ?? 0) / total;
    const upright = Math.abs(Math.cos((before + share / 2) * 2 * Math.PI));
    before += share;
    const lines = Math.ceil(textWidth(label, `400 ${SIZE.large}px`) / NAME_WIDTH);
    const height = VALUE_LINE + Math.max(1, lines) * NAME_LINE;
    return upright < 0.2 ? half : (half - 4 - height / 2) / upright - LEADER;
  });
  const outer = Math.round(Math.max(half * 0.5, Math.min(half * 0.8, ...rooms)));
  return [Math.round(outer * 0.55), outer];
}

/** Each part labelled with its value and name. */
function named({ labels, series }: ChartBody, theme: Theme) {
  const value = { fontSize: 36, lineHeight: VALUE_LINE, color: theme.palette.primary };
  return {
    formatter: ({ dataIndex }: { dataIndex: number }) =>
      `{v|${series[0]?.shown[dataIndex] ?? ''}}\n${labels[dataIndex] ?? ''}`,
    fontSize: SIZE.large,
    lineHeight: NAME_LINE,
    width: NAME_WIDTH,
    overflow: 'break' as const,
    color: theme.palette.ink,
    rich: { v: { fontFamily: theme.fonts.display, fontWeight: 800, ...value } },
  };
}

/** Each part labelled with its number in the list. */
function numbered({ labels }: ChartBody, theme: Theme) {
  return {
    show: labels.length > AROUND.parts,
    formatter: '{b}',
    fontSize: SIZE.small,
    color: theme.palette.ink,
  };
}

/** Px: where the list begins, a mark with its gap, a part's number, and the margin on the right. */
const LIST = { left: 460, mark: 30, number: 36, edge: 8 } as const;
const SIZES = [SIZE.large, SIZE.small, 18] as const;

/** A part's colour, number, value and name; a name too long even for the smallest type wraps. */
function list(body: ChartBody, theme: Theme) {
  const { labels, series } = body;
  const values = series[0]?.shown ?? [];
  const widthAt = (size: number): number =>
    Math.max(...values.map((value) => textWidth(value, `800 ${size + 2}px`))) + 12;
  const whole = chartSize(body).width;
  const roomAt = (size: number): number =>
    whole - LIST.left - LIST.mark - LIST.number - LIST.edge - widthAt(size);
  const fontAt = (size: number): string => `400 ${size}px ${theme.fonts.text}`;
  const fits = (size: number): boolean =>
    labels.every((label) => textWidth(label, fontAt(size)) <= roomAt(size));
  const size = SIZES.slice(labels.length > 8 ? 1 : 0).find(fits) ?? 18;
  const names = labels.map((label) => wrapText(label, roomAt(size), fontAt(size)));
  const rows = names.reduce((sum, lines) => sum + Math.max(1, lines.length), 0);
  const free = chartSize(body).height - rows * size * 1.3;
  return {
    orient: 'vertical' as const,
    left: LIST.left,
    top: 'middle',
    itemWidth: 22,
    itemHeight: 22,
    itemGap: Math.max(2, Math.min(labels.length > 8 ? 7 : 14, Math.floor(free / labels.length))),
    selectedMode: false,
    formatter: (name: string) => {
      const at = Number(name) - 1;
      const [first = '', ...others] = names[at] ?? [];
      const further = others.map((line) => `\n{n|}{v|}{t|${line}}`);
      return `{n|${name}}{v|${values[at] ?? ''}}{t|${first}}${further.join('')}`;
    },
    textStyle: {
      color: theme.palette.ink,
      rich: {
        n: { width: LIST.number, fontSize: size, color: theme.palette.muted },
        v: { width: widthAt(size), fontSize: size + 2, fontFamily: theme.fonts.display, fontWeight: 800 },
        t: { fontSize: size },
      },
    },
  };
}
