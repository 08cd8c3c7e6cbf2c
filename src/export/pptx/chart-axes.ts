// Axes and legend of a chart. Pure.
import { textWidth, wrapText } from '../../assets/chart-text.js';
import { type ChartDrawing, textProperties } from './chart-drawing.js';
import { axisFormat } from './chart-formats.js';
import { scaleOf } from './chart-scale.js';
import { solid } from './colours.js';
import { el, emu } from './xml.js';

const AXES = { category: 111_111_111, value: 222_222_222 } as const;

export const axisIds = (): string => el('c:axId', { val: AXES.category }) + el('c:axId', { val: AXES.value });

export const axesXml = (drawing: ChartDrawing): string => categoryAxis(drawing) + valueAxis(drawing);

function categoryAxis(drawing: ChartDrawing): string {
  const { body, horizontal: lying, paint, theme } = drawing;
  const { ink } = theme.palette;
  const { size, every } = labelsOf(drawing);
  return el(
    'c:catAx',
    {},
    el('c:axId', { val: AXES.category }),
    el('c:scaling', {}, el('c:orientation', { val: lying ? 'maxMin' : 'minMax' })),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: lying ? 'l' : 'b' }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: every > 0 ? 'low' : 'none' }),
    el('c:spPr', {}, el('a:ln', { w: emu(3) }, solid(paint, ink))),
    // When every label is shown they wrap; LibreOffice also wraps skipped labels, in the middle of words.
    textProperties(drawing, size, ink, { upright: every === 1 }),
    el('c:crossAx', { val: AXES.value }),
    // Bars grow from where the axes cross. For lines the axes cross at the bottom, below negative numbers.
    el('c:crosses', { val: body.kind === 'line' ? 'min' : 'autoZero' }),
    el('c:auto', { val: 0 }),
    el('c:lblAlgn', { val: 'ctr' }),
    el('c:lblOffset', { val: 100 }),
    el('c:tickLblSkip', { val: Math.max(1, every) }),
    el('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** Px: type sizes of labels, the gap between two, and the longest label shown beside a table, which names them too. */
const LABEL = { large: 24, small: 20, gap: 14, longest: 120 } as const;

/**
 * Type size of the labels, and every how many one is shown (0: none). Same rules as the slide's drawing, see
 * assets/charts.ts.
 */
function labelsOf({ body, horizontal: lying, crowded, size }: ChartDrawing): { size: number; every: number } {
  const { labels } = body;
  const small = lying || crowded || labels.length > 8;
  const labelSize = small ? LABEL.small : LABEL.large;
  if (!crowded || lying) return { size: labelSize, every: 1 };
  const longest = Math.max(...labels.map((label) => textWidth(label, `400 ${labelSize}px`)));
  if (longest > LABEL.longest) return { size: labelSize, every: 0 };
  return { size: labelSize, every: Math.ceil((longest + LABEL.gap) / (size.width / labels.length)) };
}

/** Lines taken by the category names below a crowded plot. */
export function footLines(drawing: ChartDrawing): number {
  const { body, size: plot } = drawing;
  const { size, every } = labelsOf(drawing);
  if (every !== 1) return Math.min(1, every);
  const room = plot.width / body.labels.length - LABEL.gap;
  return Math.max(...body.labels.map((label) => wrapText(label, room, `400 ${size}px`).length));
}

function valueAxis(drawing: ChartDrawing): string {
  const { horizontal: lying, crowded, paint, theme } = drawing;
  const { line, muted } = theme.palette;
  const { lowest, step } = scaleOf(drawing);
  const grid = el('c:spPr', {}, el('a:ln', { w: emu(1.5) }, solid(paint, line)));
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: AXES.value }),
    el(
      'c:scaling',
      {},
      el('c:orientation', { val: 'minMax' }),
      lowest !== undefined && el('c:min', { val: lowest }),
    ),
    el('c:delete', { val: crowded ? 0 : 1 }),
    el('c:axPos', { val: lying ? 't' : 'l' }),
    crowded && el('c:majorGridlines', {}, grid),
    el('c:numFmt', { formatCode: axisFormat(drawing.body, drawing.lang), sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'nextTo' }),
    el('c:spPr', {}, el('a:ln', {}, el('a:noFill'))),
    textProperties(drawing, 20, muted),
    el('c:crossAx', { val: AXES.category }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:crossBetween', { val: 'between' }),
    step !== undefined && el('c:majorUnit', { val: step }),
  );
}

/** `unseen`: indexes of series left out of the legend. */
export function legendXml(drawing: ChartDrawing, unseen: readonly number[], layout: string): string {
  return el(
    'c:legend',
    {},
    el('c:legendPos', { val: drawing.body.kind === 'share' ? 'r' : 't' }),
    unseen.map((idx) => el('c:legendEntry', {}, el('c:idx', { val: idx }), el('c:delete', { val: 1 }))),
    layout,
    el('c:overlay', { val: 0 }),
    textProperties(drawing, drawing.tabled ? LABEL.small : LABEL.large, drawing.theme.palette.ink),
  );
}
