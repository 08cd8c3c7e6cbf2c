// A chart's numbers and the theme → c:chartSpace: bar, line or doughnut charts that PowerPoint draws and can edit.
// Follows the rules of the slide's own drawing in assets/charts.ts. Pure.

import { isAbove } from '../../assets/chart-key-labels.js';
import { emphasised, isCrowded, isHorizontal, isPlanned, labelColour } from '../../assets/chart-rules.js';
import type { ChartBody } from '../../blocks/chart/body.js';
import { contrast, mix } from '../../theme/colour.js';
import { legible, REQUIRED } from '../../theme/palette.js';
import { axesXml, axisIds, legendXml } from './chart-axes.js';
import { calloutXml, HEAD, invisibleIndexes, plotOf } from './chart-callout.js';
import { dataXml, nameXml } from './chart-data.js';
import { type ChartContext, type ChartDrawing, textProperties } from './chart-drawing.js';
import { valueFormats } from './chart-formats.js';
import { labelsXml } from './chart-labels.js';
import { marksXml } from './chart-marks.js';
import { HOLE, ringOf } from './chart-ring.js';
import { solid } from './colours.js';
import { type Child, document, el, emu, NS } from './xml.js';

export function chartXml(body: ChartBody, context: ChartContext): string {
  const formats = valueFormats(body, context.lang);
  const drawing: ChartDrawing = {
    ...context,
    body,
    formats,
    crowded: isCrowded(body),
    horizontal: isHorizontal(body),
  };
  const plots = { bar: barChart, line: lineChart, share: shareChart };
  const axes = body.kind === 'share' ? '' : axesXml(drawing);
  const reading = calloutXml(drawing);
  const legend =
    (body.series.length > 1 || body.kind === 'share') &&
    legendXml(drawing, invisibleIndexes(drawing), legendLayout(drawing));
  return document(
    el(
      'c:chartSpace',
      { 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
      el('c:date1904', { val: 0 }),
      el('c:roundedCorners', { val: 0 }),
      el(
        'c:chart',
        {},
        el('c:autoTitleDeleted', { val: 1 }),
        el(
          'c:plotArea',
          {},
          plotLayout(drawing),
          plots[body.kind](drawing),
          reading.series,
          axes,
          reading.axes,
        ),
        legend,
        el('c:plotVisOnly', { val: 1 }),
        el('c:dispBlanksAs', { val: 'gap' }),
      ),
      el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
      textProperties(drawing, 24, context.theme.palette.ink),
      el('c:externalData', { 'r:id': context.workbook }, el('c:autoUpdate', { val: 0 })),
    ),
  );
}

/**
 * A ring's layout is fixed because its label positions depend on it; a plot beside a callout leaves room above for
 * its highest number; other charts leave room for their axes as needed.
 */
function plotLayout(drawing: ChartDrawing): string {
  const { body, reading, size, tabled } = drawing;
  if (body.kind === 'share') return layoutXml('inner', ringOf(body, size).plot);
  if (tabled) {
    const { x, y, width, height } = plotOf(drawing);
    const { box } = tabled;
    return layoutXml('inner', {
      x: share(x, box.width),
      y: share(y, box.height),
      w: share(width, box.width),
      h: share(height, box.height),
    });
  }
  if (!reading) return el('c:layout');
  const y = share(HEAD, size.height);
  return layoutXml('outer', { x: 0, y, w: share(size.width, reading.box.width), h: 1 - y });
}

const share = (part: number, whole: number): number => Number((part / whole).toFixed(4));

/** The legend goes above the plot only, not above the table beside it. */
function legendLayout({ tabled, size }: ChartDrawing): string {
  if (!tabled) return '';
  const modes = el('c:xMode', { val: 'edge' }) + el('c:yMode', { val: 'edge' });
  const place = { x: 0, y: 0, w: share(size.width, tabled.box.width), h: share(LEGEND, tabled.box.height) };
  const parts = Object.entries(place).map(([name, val]) => el(`c:${name}`, { val }));
  return el('c:layout', {}, el('c:manualLayout', {}, modes, parts));
}

/** Px for the legend above a crowded plot. */
const LEGEND = 72;

function layoutXml(target: 'inner' | 'outer', place: Record<'x' | 'y' | 'w' | 'h', number>): string {
  const modes =
    el('c:layoutTarget', { val: target }) + el('c:xMode', { val: 'edge' }) + el('c:yMode', { val: 'edge' });
  const parts = Object.entries(place).map(([name, val]) => el(`c:${name}`, { val }));
  return el('c:layout', {}, el('c:manualLayout', {}, modes, parts));
}

const colourAt = ({ theme }: ChartDrawing, at: number): string =>
  theme.chart[at % theme.chart.length] ?? theme.palette.primary;

function barChart(drawing: ChartDrawing): string {
  const { body, horizontal: lying, theme } = drawing;
  const single = body.series.length === 1;
  const list = body.series.map((_, at) => {
    // The bars of the message get the full colour; the others are muted.
    const message = emphasised(body);
    const quiet = message !== undefined;
    const seriesColour = single ? theme.palette.primary : colourAt(drawing, at);
    const colour = quiet ? theme.palette.tint : seriesColour;
    const points = body.labels.map((_, i) => {
      if (isPlanned(body, at, i)) return barPoint(i, hollow(drawing, seriesColour));
      return message?.includes(i) && barPoint(i, solid(drawing.paint, theme.palette.primary));
    });
    return seriesXml(drawing, at, [
      el('c:spPr', {}, solid(drawing.paint, colour)),
      el('c:invertIfNegative', { val: 0 }),
      points,
      labelsXml(drawing, at, {
        position: () => 'outEnd',
        colour: () => theme.palette.ink,
      }),
    ]);
  });
  return el(
    'c:barChart',
    {},
    el('c:barDir', { val: lying ? 'bar' : 'col' }),
    el('c:grouping', { val: 'clustered' }),
    el('c:varyColors', { val: 0 }),
    list,
    el('c:gapWidth', { val: gapWidth(drawing) }),
    el('c:overlap', { val: drawing.crowded ? 0 : -BETWEEN }),
    axisIds(),
  );
}

const barPoint = (i: number, look: string): string =>
  el(
    'c:dPt',
    {},
    el('c:idx', { val: i }),
    el('c:invertIfNegative', { val: 0 }),
    el('c:bubble3D', { val: 0 }),
    el('c:spPr', {}, look),
  );

/** A planned bar: a dashed outline. */
const hollow = ({ paint, theme, crowded }: ChartDrawing, colour: string): string =>
  solid(paint, theme.palette.paper) +
  el('a:ln', { w: emu(crowded ? 2 : 4) }, solid(paint, colour), el('a:prstDash', { val: 'dash' }));

/** Gap between groups in per cent of a bar's width: about a third of the room, more where bars would get too thick. */
function gapWidth({ body, crowded, horizontal: lying, size }: ChartDrawing): number {
  const room = (lying ? size.height : size.width) / body.labels.length;
  const bars = body.series.length + (crowded ? 0 : BETWEEN / 100) * (body.series.length - 1);
  const bar = Math.min(lying ? 56 : 180, (room * (lying ? 0.72 : 0.64)) / bars);
  return Math.min(500, Math.round(((room - bar * bars) / bar) * 100));
}

/** Gap between the bars of one group, in per cent of a bar's width. */
const BETWEEN = 12;

function lineChart(drawing: ChartDrawing): string {
  const { body, theme } = drawing;
  const list = body.series.map((_, at) => {
    const { stroke, marker, points } = marksXml(drawing, at, colourAt(drawing, at));
    return seriesXml(
      drawing,
      at,
      [
        el('c:spPr', {}, stroke),
        marker,
        points,
        labelsXml(drawing, at, {
          position: (i) => (isAbove(body, at, i) ? 't' : 'b'),
          colour: () => labelColour(theme, at),
        }),
      ],
      el('c:smooth', { val: 0 }),
    );
  });
  return el(
    'c:lineChart',
    {},
    el('c:grouping', { val: 'standard' }),
    el('c:varyColors', { val: 0 }),
    list,
    el('c:marker', { val: 1 }),
    axisIds(),
  );
}

/** Slices beyond the palette's colours use lighter, then darker shades of the same colours. */
function sliceColour(drawing: ChartDrawing, at: number): string {
  const { chart, palette } = drawing.theme;
  const colour = colourAt(drawing, at);
  const round = Math.floor(at / chart.length) % 3;
  if (round === 0) return colour;
  return round === 1 ? mix(palette.paper, colour, 0.5) : mix(palette.ink, colour, 0.5);
}

function shareChart(drawing: ChartDrawing): string {
  const { body, paint, theme } = drawing;
  const rim = el('a:ln', { w: emu(4) }, solid(paint, theme.palette.paper));
  const points = body.labels.map((_, i) =>
    el(
      'c:dPt',
      {},
      el('c:idx', { val: i }),
      el('c:bubble3D', { val: 0 }),
      el('c:spPr', {}, solid(paint, sliceColour(drawing, i)), body.labels.length > 1 && rim),
    ),
  );
  const { moved } = ringOf(body, drawing.size);
  // A label on its slice uses whichever page colour contrasts more, adjusted if still not legible.
  const onSlice = (i: number): string => {
    const [light, dark] = [theme.palette.paper, theme.palette.ink];
    if (moved[i]) return dark;
    const slice = sliceColour(drawing, i);
    return legible(contrast(light, slice) >= contrast(dark, slice) ? light : dark, [slice], REQUIRED);
  };
  return el(
    'c:doughnutChart',
    {},
    el('c:varyColors', { val: 1 }),
    seriesXml(drawing, 0, [points, labelsXml(drawing, 0, { colour: onSlice, moved: (i) => moved[i] })]),
    el('c:firstSliceAng', { val: 0 }),
    el('c:holeSize', { val: Math.round(HOLE * 100) }),
  );
}

function seriesXml(drawing: ChartDrawing, at: number, inside: Child[], after: Child = ''): string {
  return el(
    'c:ser',
    {},
    el('c:idx', { val: at }),
    el('c:order', { val: at }),
    nameXml(drawing.body, at),
    inside,
    dataXml(drawing, at),
    after,
  );
}
