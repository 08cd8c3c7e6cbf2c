// What is beside a plot – the callout, or the table of all numbers – → data labels of invisible series. They follow
// the data when someone edits it, unlike separate text. Pure.
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

/** Px between a point and a label at its right. */
const GAP = 5;
/** Em from the baseline up to the middle of a line, in Arial. */
const MIDDLE = 0.35;
/** The axis reaches so many times as far as the value, up and down: near its upper end whatever the value becomes. */
const REACH = { up: 100, down: 9_900 } as const;

/** Px above a plot for the number on its highest mark. */
export const HEAD = 40;

/** A text beside the plot: what a label of an unseen series shows of its point. */
interface Told {
  point: number;
  paragraph: Paragraph;
  shows: 'Val' | 'CatName';
}

/** Labels that one unseen series has, whose numbers are those of the chart's series at a place. */
interface Unseen {
  of: number;
  told: Told[];
}

/** What stands beside the plot: a reading, or a table's numbers. */
function unseenOf({ body, reading, tabled }: ChartDrawing): Unseen[] {
  // The number that is read is the last one that was reached, not a plan's.
  const point = lastReached(body) ?? body.labels.length - 1;
  const value = reading && [{ of: 0, told: [{ point, paragraph: reading.value, shows: 'Val' as const }] }];
  const label = reading?.label && [
    { of: 0, told: [{ point, paragraph: reading.label, shows: 'CatName' as const }] },
  ];
  const numbers = tabled?.numbers ?? [];
  const columns = body.series.map((_, of) => ({
    of,
    told: numbers.filter(({ series }) => series === of).map((one) => ({ ...one, shows: 'Val' as const })),
  }));
  return [...(value ?? []), ...(label ?? []), ...columns.filter(({ told }) => told.length > 0)];
}

/** The places of the unseen series, after those of the chart: none of them is named beside the plot. */
export const unseenPlaces = (drawing: ChartDrawing): number[] =>
  unseenOf(drawing).map((_, i) => drawing.body.series.length + i);

/** The unseen series and their axes, in the order that a plot area holds them. */
export function calloutXml(drawing: ChartDrawing): { series: string; axes: string } {
  const unseen = unseenOf(drawing);
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

/** All points, for a program that knows one list of names for all series; only those that are told have a label. */
function unseenSeries(drawing: ChartDrawing, { of, told }: Unseen, place: number): string {
  const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
  const labels = told.map((one) => labelXml(drawing, of, one));
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

function labelXml(drawing: ChartDrawing, of: number, told: Told): string {
  const { formats, theme } = drawing;
  const { paragraph, point, shows } = told;
  const px = sizeIn(paragraph);
  const [run] = paragraph.runs;
  const bold = run !== undefined && fallbackOf(run.family).bold(run.weight);
  const { x, y } = wayTo(drawing, told, px);
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

/** Px at which the text fills no more than its column in the face that stands in for the deck's. */
function sizeIn({ runs, width }: Paragraph): number {
  const own = Math.max(...runs.map(sizeOf));
  const needed = wordsOf(runs).reduce((sum, word) => sum + word.width, 0);
  return own * Math.min(1, width / needed);
}

/** From where a label stands by itself, beside its point, to where the slide has it: shares of the chart. */
function wayTo(drawing: ChartDrawing, { point, paragraph }: Told, px: number): { x: number; y: number } {
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

/** Px of the axis at a crowded plot's left and foot, and of the names of its series above it. */
const ASIDE = { axis: 12, line: 26, foot: 14, plain: 20, legend: 84 } as const;

/** Where the inside of a plot beside texts stands in the chart, in px. */
export function plotOf(drawing: ChartDrawing): Box {
  const { body, size, tabled, lang } = drawing;
  if (!tabled) return { x: 0, y: HEAD, width: size.width, height: size.height - HEAD };
  const y = body.series.length > 1 ? ASIDE.legend : ASIDE.plain;
  const numbers = body.series.flatMap(({ values }) =>
    values.map((value) => Math.round(value).toLocaleString(lang)),
  );
  const x = Math.max(...numbers.map((text) => textWidth(`${text}0`, '400 20px'))) + ASIDE.axis;
  const foot = ASIDE.foot + ASIDE.line * footLines(drawing);
  return { x, y, width: size.width - x, height: size.height - y - foot };
}

function axesXml({ body }: ChartDrawing): string {
  const value = Math.max(...body.series.flatMap(({ values }) => values).map(Math.abs)) || 1;
  // LibreOffice takes the other axis for a value axis that is deleted.
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
