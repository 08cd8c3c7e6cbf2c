// Axes and legend of a chart. Pure.
import type { ChartBody } from '../../deck/model.js';
import { type Drawing, textProperties } from './chart-drawing.js';
import { solid } from './colours.js';
import { el, emu } from './xml.js';

const AXES = { category: 111_111_111, value: 222_222_222 } as const;

export const axisIds = (): string => el('c:axId', { val: AXES.category }) + el('c:axId', { val: AXES.value });

export function axesXml(drawing: Drawing): string {
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
      !crowded && el('c:tickLblSkip', { val: 1 }),
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
      el('c:numFmt', { formatCode: grouped(drawing), sourceLinked: 0 }),
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

export function legendXml(drawing: Drawing): string {
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

/** Thousands grouped as the deck's language does, whatever the language of the program; small numbers as they are. */
function grouped({ body, lang }: Drawing): string {
  const most = Math.max(...body.series.flatMap(({ values }) => values.map(Math.abs)));
  if (most < 1_000) return 'General';
  const mark = lang === 'vi' ? '\\.' : '\\,';
  return `[>=1000000]0${mark}000${mark}000;[>=1000]0${mark}000;0`;
}
