// Text beside a plot (the callout, or the table of all numbers) → data labels of invisible series. Unlike text
// boxes, they follow the data when someone edits it. Pure.
import { lastReached } from '../../assets/chart-rules.js';
import { textWidth } from '../../assets/chart-text.js';
import type { Box } from '../../render/box.js';
import { footLines } from './chart-axes.js';
import { dataXml } from './chart-data.js';
import { type ChartDrawing, textProperties } from './chart-drawing.js';
import { fallbackOf } from './faces.js';
import type { Paragraph } from './scene.js';
import { sizeOf, wordsOf } from './wrap.js';
import { el } from './xml.js';

const AXES = { category: 333_333_333, value: 444_444_444 } as const;

/** Px between a point and the label to its right. */
const GAP = 5;
/** Height of a line's middle above the baseline, in em of Arial. */
const MIDDLE = 0.35;
/**
 * Axis range as multiples of the value, up and down, so that the point stays near the top whatever the value
 * becomes.
 */
const REACH = { up: 100, down: 9_900 } as const;

/** Px above a plot for the number on its highest mark. */
export const HEAD = 40;

/** A text beside the plot: the label of one point of an invisible series. */
interface PointLabel {
  point: number;
  paragraph: Paragraph;
  shows: 'Val' | 'CatName';
}

/** Labels carried by one invisible series, which repeats the numbers of the chart's series `of`. */
interface InvisibleSeries {
  of: number;
  labels: PointLabel[];
}

/** The invisible series for what stands beside the plot: a callout or the numbers of a table. */
function invisibleSeries({ body, reading, tabled }: ChartDrawing): InvisibleSeries[] {
  // The callout shows the last value actually reached, not a planned one.
  const point = lastReached(body) ?? body.labels.length - 1;
  const value = reading && [{ of: 0, labels: [{ point, paragraph: reading.value, shows: 'Val' as const }] }];
  const label = reading?.label && [
    { of: 0, labels: [{ point, paragraph: reading.label, shows: 'CatName' as const }] },
  ];
  const numbers = tabled?.numbers ?? [];
  const columns = body.series.map((_, of) => ({
    of,
    labels: numbers.filter(({ series }) => series === of).map((one) => ({ ...one, shows: 'Val' as const })),
  }));
  return [...(value ?? []), ...(label ?? []), ...columns.filter(({ labels }) => labels.length > 0)];
}

/** Indexes of the invisible series, which come after the chart's own; the legend leaves them out. */
export const invisibleIndexes = (drawing: ChartDrawing): number[] =>
  invisibleSeries(drawing).map((_, i) => drawing.body.series.length + i);

/** The invisible series and their axes, in the order a plot area requires. */
export function calloutXml(drawing: ChartDrawing): { series: string; axes: string } {
  const unseen = invisibleSeries(drawing);
  if (unseen.length === 0) return { series: '', axes: '' };
  const series = el(
    'c:lineChart',
    {},
    el('c:grouping', { val: 'standard' }),
    el('c:varyColors', { val: 0 }),
    unseen.map((one, i) => unseenSeries(drawing, one, drawing.body.series.length + i)),
    el('c:marker', { val: 1 }),
    el('c:axId', { val: AXES.category }),
    el('c:axId', { val: AXES.value }),
  );
  return { series, axes: axesXml(drawing) };
}

/**
 * Contains all points, because some programs keep one category list for all series; only those in `labels` get a
 * label.
 */
function unseenSeries(
  drawing: ChartDrawing,
  { of, labels: pointLabels }: InvisibleSeries,
  place: number,
): string {
  const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
  const labels = pointLabels.map((one) => labelXml(drawing, of, one));
  return el(
    'c:ser',
    {},
    el('c:idx', { val: place }),
    el('c:order', { val: place }),
    el('c:spPr', {}, el('a:ln', {}, el('a:noFill'))),
    el('c:marker', {}, el('c:symbol', { val: 'none' })),
    el('c:dLbls', {}, labels, none, el('c:showLeaderLines', { val: 0 })),
    dataXml(drawing, of),
    el('c:smooth', { val: 0 }),
  );
}

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];

function labelXml(drawing: ChartDrawing, of: number, pointLabels: PointLabel): string {
  const { formats, theme } = drawing;
  const { paragraph, point, shows } = pointLabels;
  const px = fittedSize(paragraph);
  const [run] = paragraph.runs;
  const bold = run !== undefined && fallbackOf(run.family).bold(run.weight);
  const { x, y } = labelOffset(drawing, pointLabels, px);
  return el(
    'c:dLbl',
    {},
    el('c:idx', { val: point }),
    el('c:layout', {}, el('c:manualLayout', {}, el('c:x', { val: x }), el('c:y', { val: y }))),
    el('c:numFmt', { formatCode: formats[of]?.points[point] ?? 'General', sourceLinked: 0 }),
    el('c:spPr', {}, el('a:noFill')),
    textProperties(drawing, px, run?.colour ?? theme.palette.ink, { bold, whole: true }),
    el('c:dLblPos', { val: paragraph.align === 'r' ? 'l' : 'r' }),
    SHOWN.map((name) => el(`c:show${name}`, { val: name === shows ? 1 : 0 })),
  );
}

/** Font size in px at which the text fits its column in the fallback font. */
function fittedSize({ runs, width }: Paragraph): number {
  const fullSize = Math.max(...runs.map(sizeOf));
  const needed = wordsOf(runs).reduce((sum, word) => sum + word.width, 0);
  return fullSize * Math.min(1, width / needed);
}

/** Offset from a label's default position beside its point to its position on the slide, as shares of the chart. */
function labelOffset(
  drawing: ChartDrawing,
  { point, paragraph }: PointLabel,
  px: number,
): { x: number; y: number } {
  const { body, reading, tabled } = drawing;
  const box = (reading ?? tabled)?.box;
  if (!box) return { x: 0, y: 0 };
  const { align, left, width, baseline } = paragraph;
  const plot = plotOf(drawing);
  const mark = {
    x: plot.x + (plot.width * (point + 0.5)) / body.labels.length,
    y: plot.y + plot.height * (REACH.up / (REACH.up + REACH.down)),
  };
  const share = (part: number, whole: number): number => Number((part / whole).toFixed(4));
  const aside = align === 'r' ? left + width + GAP : left - GAP;
  return {
    x: share(aside - box.x - mark.x, box.width),
    y: share(baseline - px * MIDDLE - box.y - mark.y, box.height),
  };
}

/**
 * Px: the value axis, a line of category names, the space at the foot, and the space above with and without a
 * legend.
 */
const MARGINS = { axis: 12, line: 26, foot: 14, plain: 20, legend: 84 } as const;

/** The plot's inner area within the chart when texts stand beside it, in px. */
export function plotOf(drawing: ChartDrawing): Box {
  const { body, size, tabled, lang } = drawing;
  if (!tabled) return { x: 0, y: HEAD, width: size.width, height: size.height - HEAD };
  const y = body.series.length > 1 ? MARGINS.legend : MARGINS.plain;
  const numbers = body.series.flatMap(({ values }) =>
    values.map((value) => Math.round(value).toLocaleString(lang)),
  );
  const x = Math.max(...numbers.map((text) => textWidth(`${text}0`, '400 20px'))) + MARGINS.axis;
  const foot = MARGINS.foot + MARGINS.line * footLines(drawing);
  return { x, y, width: size.width - x, height: size.height - y - foot };
}

function axesXml({ body }: ChartDrawing): string {
  const value = Math.max(...body.series.flatMap(({ values }) => values).map(Math.abs)) || 1;
  // LibreOffice treats the other axis as the value axis if this one is deleted.
  const hidden = (axPos: string, deleted: 0 | 1): string[] => [
    el('c:delete', { val: deleted }),
    el('c:axPos', { val: axPos }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'none' }),
    el('c:spPr', {}, el('a:ln', {}, el('a:noFill'))),
  ];
  const upright = el('c:orientation', { val: 'minMax' });
  const reach = [el('c:max', { val: value * REACH.up }), el('c:min', { val: -value * REACH.down })];
  return (
    el(
      'c:valAx',
      {},
      el('c:axId', { val: AXES.value }),
      el('c:scaling', {}, upright, reach),
      hidden('r', 0),
      el('c:crossAx', { val: AXES.category }),
      el('c:crosses', { val: 'max' }),
      el('c:crossBetween', { val: 'between' }),
    ) +
    el(
      'c:catAx',
      {},
      el('c:axId', { val: AXES.category }),
      el('c:scaling', {}, upright),
      hidden('b', 1),
      el('c:crossAx', { val: AXES.value }),
      el('c:crosses', { val: 'autoZero' }),
      el('c:auto', { val: 0 }),
      el('c:lblAlgn', { val: 'ctr' }),
      el('c:lblOffset', { val: 100 }),
      el('c:noMultiLvlLbl', { val: 1 }),
    )
  );
}
