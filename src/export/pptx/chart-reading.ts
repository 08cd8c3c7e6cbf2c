// The number that stands large beside a plot, and its label → two unseen series whose labels they are. So both follow the
// data when a colleague changes it, which a text of its own would not. Pure.

import { lastReached } from '../../assets/chart-rules.js';
import type { ChartBody } from '../../deck/model.js';
import { dataXml } from './chart-data.js';
import { type Drawing, textProperties } from './chart-drawing.js';
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

interface Told {
  paragraph: Paragraph;
  shows: 'Val' | 'CatName';
}

/** The unseen series and their axes, in the order that a plot area holds them. */
export function readingXml(drawing: Drawing): { series: string; axes: string } {
  const { reading } = drawing;
  if (!reading) return { series: '', axes: '' };
  const told: Told[] = [{ paragraph: reading.value, shows: 'Val' }];
  if (reading.label) told.push({ paragraph: reading.label, shows: 'CatName' });
  const series = el(
    'c:lineChart',
    {},
    el('c:grouping', { val: 'standard' }),
    el('c:varyColors', { val: 0 }),
    told.map((one, i) => unseenSeries(drawing, one, drawing.body.series.length + i)),
    el('c:marker', { val: 1 }),
    el('c:axId', { val: AXES.category }),
    el('c:axId', { val: AXES.value }),
  );
  return { series, axes: axesXml(drawing) };
}

/** All points, for a program that knows one list of names for all series; only the one that is read has its label. */
function unseenSeries(drawing: Drawing, told: Told, place: number): string {
  return el(
    'c:ser',
    {},
    el('c:idx', { val: place }),
    el('c:order', { val: place }),
    el('c:spPr', {}, el('a:ln', {}, el('a:noFill'))),
    el('c:marker', {}, el('c:symbol', { val: 'none' })),
    labelXml(drawing, told),
    dataXml(drawing, 0),
    el('c:smooth', { val: 0 }),
  );
}

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];

function labelXml(drawing: Drawing, { paragraph, shows }: Told): string {
  const { body, formats, theme } = drawing;
  const last = toldPoint(body);
  const px = sizeIn(paragraph);
  const [run] = paragraph.runs;
  const bold = run !== undefined && fallbackOf(run.family).bold(run.weight);
  const { x, y } = wayTo(drawing, paragraph, px);
  const label = el(
    'c:dLbl',
    {},
    el('c:idx', { val: last }),
    el('c:layout', {}, el('c:manualLayout', {}, el('c:x', { val: x }), el('c:y', { val: y }))),
    el('c:numFmt', { formatCode: formats[0]?.points[last] ?? 'General', sourceLinked: 0 }),
    el('c:spPr', {}, el('a:noFill')),
    textProperties(drawing, px, run?.colour ?? theme.palette.ink, { bold, whole: true }),
    el('c:dLblPos', { val: 'r' }),
    SHOWN.map((name) => el(`c:show${name}`, { val: name === shows ? 1 : 0 })),
  );
  const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
  return el('c:dLbls', {}, label, none, el('c:showLeaderLines', { val: 0 }));
}

/** Px at which the text fills no more than its column in the face that stands in for the deck's. */
function sizeIn({ runs, width }: Paragraph): number {
  const own = Math.max(...runs.map(sizeOf));
  const needed = wordsOf(runs).reduce((sum, word) => sum + word.width, 0);
  return own * Math.min(1, width / needed);
}

/** The place of the point whose number is read: the last one that was reached. */
const toldPoint = (body: ChartBody): number => lastReached(body) ?? body.labels.length - 1;

/** From where a label stands by itself, at the right of its point, to where the slide has it: shares of the chart. */
function wayTo(
  { body, reading, size }: Drawing,
  { left, baseline }: Paragraph,
  px: number,
): { x: number; y: number } {
  if (!reading) return { x: 0, y: 0 };
  const { box } = reading;
  const point = {
    x: (size.width * (toldPoint(body) + 0.5)) / body.labels.length,
    y: HEAD + (size.height - HEAD) * (REACH.up / (REACH.up + REACH.down)),
  };
  const share = (part: number, whole: number): number => Number((part / whole).toFixed(4));
  return {
    x: share(left - box.x - point.x - GAP, box.width),
    y: share(baseline - px * MIDDLE - box.y - point.y, box.height),
  };
}

function axesXml({ body }: Drawing): string {
  const value = Math.max(...(body.series[0]?.values ?? []).map(Math.abs)) || 1;
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
