// A chart's numbers and the theme → c:chartSpace: bars, lines or shares that PowerPoint draws and lets edit. Pure.
// It looks as the drawing on the slide does: see assets/charts.ts for the rules.
import { isCrowded, isLying, isOverTime } from '../../assets/chart-rules.js';
import type { ChartBody } from '../../deck/model.js';
import type { Lang } from '../../messages/message.js';
import type { Theme } from '../../theme/model.js';
import { type Paint, solid } from './colours.js';
import { languageOf } from './text-xml.js';
import { columnName, SHEET } from './workbook.js';
import { type Child, centipoints, document, el, emu, escapeXml, NS } from './xml.js';

export interface ChartContext {
  theme: Theme;
  paint: Paint;
  lang: Lang;
  /** Relationship id of the embedded workbook. */
  workbook: string;
}

interface Drawing extends ChartContext {
  body: ChartBody;
  /** Many marks: numbers on the axis instead of at each mark. */
  crowded: boolean;
  /** Bars that lie, with long labels at their left. */
  lying: boolean;
}

const AXES = { category: 111_111_111, value: 222_222_222 } as const;

export function chartXml(body: ChartBody, context: ChartContext): string {
  const drawing: Drawing = { ...context, body, crowded: isCrowded(body), lying: isLying(body) };
  const plots = { bar: barChart, line: lineChart, share: shareChart };
  const legend = (body.series.length > 1 || body.kind === 'share') && legendXml(drawing);
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
        el('c:plotArea', {}, el('c:layout'), plots[body.kind](drawing)),
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

function textProperties({ paint, lang }: Drawing, size: number, colour: string, bold = false): string {
  const properties = el(
    'a:defRPr',
    { sz: Math.round(centipoints(size) / 50) * 50, b: bold ? 1 : 0 },
    solid(paint, colour),
    el('a:latin', { typeface: bold ? '+mj-lt' : '+mn-lt' }),
  );
  return el(
    'c:txPr',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el('a:p', {}, el('a:pPr', {}, properties), el('a:endParaRPr', { lang: languageOf(lang) })),
  );
}

const colourAt = ({ theme }: Drawing, at: number): string =>
  theme.chart[at % theme.chart.length] ?? theme.palette.primary;

function barChart(drawing: Drawing): string {
  const { body, lying, theme } = drawing;
  const single = body.series.length === 1;
  const last = body.labels.length - 1;
  const list = body.series.map((_, at) => {
    // Over time, the last bar is the point of the message and in full colour; the others are quiet.
    const quiet = single && isOverTime(body.labels);
    const own = single ? theme.palette.primary : colourAt(drawing, at);
    const colour = quiet ? theme.palette.tint : own;
    const point =
      quiet &&
      el(
        'c:dPt',
        {},
        el('c:idx', { val: last }),
        el('c:invertIfNegative', { val: 0 }),
        el('c:bubble3D', { val: 0 }),
        el('c:spPr', {}, solid(drawing.paint, theme.palette.primary)),
      );
    return seriesXml(drawing, at, [
      el('c:spPr', {}, solid(drawing.paint, colour)),
      el('c:invertIfNegative', { val: 0 }),
      point,
      labelsXml(drawing, at, 'outEnd', theme.palette.ink),
    ]);
  });
  return (
    el(
      'c:barChart',
      {},
      el('c:barDir', { val: lying ? 'bar' : 'col' }),
      el('c:grouping', { val: 'clustered' }),
      el('c:varyColors', { val: 0 }),
      list,
      el('c:gapWidth', { val: gapWidth(drawing) }),
      el('c:overlap', { val: -12 }),
      axisIds(),
    ) + axesXml(drawing)
  );
}

/** Per cent of a bar's width between two groups: a third of the room, and more where bars would be too thick. */
function gapWidth({ body, lying }: Drawing): number {
  const room = (lying ? CHART_ROOM.height : CHART_ROOM.width) / body.labels.length;
  const bars = body.series.length + 0.12 * (body.series.length - 1);
  const bar = Math.min(lying ? 56 : 180, (room * (lying ? 0.72 : 0.64)) / bars);
  return Math.min(500, Math.round(((room - bar * bars) / bar) * 100));
}

/** Px of the plot, without its labels. */
const CHART_ROOM = { width: 1_100, height: 420 } as const;

const DASHES = ['solid', 'dash', 'sysDot'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;

function lineChart(drawing: Drawing): string {
  const { body, paint, theme } = drawing;
  const list = body.series.map((_, at) => {
    const colour = colourAt(drawing, at);
    const dash = el('a:prstDash', { val: DASHES[at % DASHES.length] });
    const stroke = el('a:ln', { w: emu(5), cap: 'rnd' }, solid(paint, colour), dash, el('a:round'));
    const rim = el('a:ln', { w: emu(4) }, solid(paint, colour));
    return seriesXml(
      drawing,
      at,
      [
        el('c:spPr', {}, stroke),
        el(
          'c:marker',
          {},
          el('c:symbol', { val: SYMBOLS[at % SYMBOLS.length] }),
          el('c:size', { val: 11 }),
          el('c:spPr', {}, solid(paint, theme.palette.paper), rim),
        ),
        labelsXml(drawing, at, at % 2 === 0 ? 't' : 'b', colour),
      ],
      el('c:smooth', { val: 0 }),
    );
  });
  return (
    el(
      'c:lineChart',
      {},
      el('c:grouping', { val: 'standard' }),
      el('c:varyColors', { val: 0 }),
      list,
      el('c:marker', { val: 1 }),
      axisIds(),
    ) + axesXml(drawing)
  );
}

function shareChart(drawing: Drawing): string {
  const { body, paint, theme } = drawing;
  const rim = el('a:ln', { w: emu(4) }, solid(paint, theme.palette.paper));
  const points = body.labels.map((_, i) =>
    el(
      'c:dPt',
      {},
      el('c:idx', { val: i }),
      el('c:bubble3D', { val: 0 }),
      el('c:spPr', {}, solid(paint, colourAt(drawing, i)), rim),
    ),
  );
  return el(
    'c:doughnutChart',
    {},
    el('c:varyColors', { val: 1 }),
    seriesXml(drawing, 0, [points, labelsXml(drawing, 0, undefined, theme.palette.paper)]),
    el('c:firstSliceAng', { val: 0 }),
    el('c:holeSize', { val: 55 }),
  );
}

function seriesXml({ body }: Drawing, at: number, inside: Child[], after: Child = ''): string {
  const series = body.series[at];
  const column = columnName(at + 1);
  const rows = body.labels.length + 1;
  return el(
    'c:ser',
    {},
    el('c:idx', { val: at }),
    el('c:order', { val: at }),
    el('c:tx', {}, strings(`${SHEET}!$${column}$1`, [series?.name ?? ''])),
    inside,
    el('c:cat', {}, strings(`${SHEET}!$A$2:$A$${rows}`, body.labels)),
    el('c:val', {}, numbers(`${SHEET}!$${column}$2:$${column}$${rows}`, series?.values ?? [])),
    after,
  );
}

function strings(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, i) => el('c:pt', { idx: i }, `<c:v>${escapeXml(text)}</c:v>`));
  const cache = el('c:strCache', {}, el('c:ptCount', { val: texts.length }), points);
  return el('c:strRef', {}, `<c:f>${reference}</c:f>`, cache);
}

function numbers(reference: string, values: readonly number[]): string {
  const points = values.map((value, i) => el('c:pt', { idx: i }, `<c:v>${value}</c:v>`));
  const count = el('c:ptCount', { val: values.length });
  const cache = el('c:numCache', {}, '<c:formatCode>General</c:formatCode>', count, points);
  return el('c:numRef', {}, `<c:f>${reference}</c:f>`, cache);
}

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const showing = (): string =>
  SHOWN.map((name) => el(`c:show${name}`, { val: name === 'Val' ? 1 : 0 })).join('');

/** A value that the outline writes in its own way ("ước đạt 48,5") is shown so; plain numbers follow the data. */
function labelsXml(drawing: Drawing, at: number, position: string | undefined, colour: string): string {
  const { body, crowded } = drawing;
  const series = body.series[at];
  if (crowded) {
    const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
    return el('c:dLbls', {}, none);
  }
  const place = position && el('c:dLblPos', { val: position });
  const size = body.kind === 'bar' && body.labels.length * body.series.length <= 8 ? 28 : 24;
  const format = textProperties(drawing, size, colour, true);
  const own = body.labels.map((_, i) => {
    const shown = series?.shown[i];
    if (shown === undefined || shown === String(series?.values[i])) return '';
    return el(
      'c:dLbl',
      {},
      el('c:idx', { val: i }),
      el('c:tx', {}, richText(drawing, shown, size, colour)),
      place,
      showing(),
    );
  });
  return el('c:dLbls', {}, own, el('c:spPr', {}, el('a:noFill')), format, place, showing());
}

function richText({ paint, lang }: Drawing, text: string, size: number, colour: string): string {
  const attributes = { lang: languageOf(lang), sz: Math.round(centipoints(size) / 50) * 50, b: 1 };
  const properties = el('a:rPr', attributes, solid(paint, colour), el('a:latin', { typeface: '+mj-lt' }));
  return el(
    'c:rich',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el('a:p', {}, el('a:r', {}, properties, `<a:t>${escapeXml(text)}</a:t>`)),
  );
}

const axisIds = (): string => el('c:axId', { val: AXES.category }) + el('c:axId', { val: AXES.value });

function axesXml(drawing: Drawing): string {
  const { lying, crowded, paint, theme } = drawing;
  const { ink, line, muted } = theme.palette;
  const axis = (width: number, colour: string): string =>
    el('c:spPr', {}, el('a:ln', { w: emu(width) }, solid(paint, colour)));
  const size = crowded ? 20 : 24;
  return (
    el(
      'c:catAx',
      {},
      el('c:axId', { val: AXES.category }),
      el('c:scaling', {}, el('c:orientation', { val: lying ? 'maxMin' : 'minMax' })),
      el('c:delete', { val: 0 }),
      el('c:axPos', { val: lying ? 'l' : 'b' }),
      el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
      el('c:majorTickMark', { val: 'none' }),
      el('c:minorTickMark', { val: 'none' }),
      el('c:tickLblPos', { val: 'low' }),
      axis(3, ink),
      textProperties(drawing, size, ink),
      el('c:crossAx', { val: AXES.value }),
      el('c:crosses', { val: 'autoZero' }),
      el('c:auto', { val: 0 }),
      el('c:lblAlgn', { val: 'ctr' }),
      el('c:lblOffset', { val: 100 }),
      el('c:noMultiLvlLbl', { val: 1 }),
    ) +
    el(
      'c:valAx',
      {},
      el('c:axId', { val: AXES.value }),
      el(
        'c:scaling',
        {},
        el('c:orientation', { val: 'minMax' }),
        fromZero(drawing.body) && el('c:min', { val: 0 }),
      ),
      el('c:delete', { val: crowded ? 0 : 1 }),
      el('c:axPos', { val: lying ? 't' : 'l' }),
      crowded && el('c:majorGridlines', {}, axis(1.5, line)),
      el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
      el('c:majorTickMark', { val: 'none' }),
      el('c:minorTickMark', { val: 'none' }),
      el('c:tickLblPos', { val: 'nextTo' }),
      el('c:spPr', {}, el('a:ln', {}, el('a:noFill'))),
      textProperties(drawing, 20, muted),
      el('c:crossAx', { val: AXES.category }),
      el('c:crosses', { val: 'autoZero' }),
      el('c:crossBetween', { val: 'between' }),
    )
  );
}

function legendXml(drawing: Drawing): string {
  return el(
    'c:legend',
    {},
    el('c:legendPos', { val: drawing.body.kind === 'share' ? 'r' : 't' }),
    el('c:overlay', { val: 0 }),
    textProperties(drawing, 24, drawing.theme.palette.ink),
  );
}

/** Bars begin at nothing, so that their lengths tell the truth; lines may not. */
const fromZero = ({ kind, series }: ChartBody): boolean =>
  kind === 'bar' && series.every(({ values }) => values.every((value) => value >= 0));
