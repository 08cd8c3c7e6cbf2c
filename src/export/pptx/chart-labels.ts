// Data labels of a chart, formatted as the outline writes its values. Pure.
import { isLong, keyPoints } from '../../assets/chart-rules.js';
import type { ChartBody } from '../../blocks/chart/body.js';
import { type ChartDrawing, textProperties } from './chart-drawing.js';
import { solid } from './colours.js';
import { el, emu } from './xml.js';

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const showing = (...shown: string[]): string =>
  SHOWN.map((name) => el(`c:show${name}`, { val: shown.includes(name) ? 1 : 0 })).join('');

/** Position and colour of a mark's number, by the mark's index in its series. */
export interface LabelLook {
  position?(point: number): 't' | 'b' | 'outEnd';
  colour(point: number): string;
  /** Offset from the default position, as shares of the chart. */
  moved?(point: number): { x: number; y: number } | undefined;
}

/**
 * Labels show the value itself in a format that reproduces the outline's wording, so editing a value updates its
 * label.
 */
export function labelsXml(drawing: ChartDrawing, at: number, look: LabelLook): string {
  const { body, crowded, formats } = drawing;
  if (crowded && !isLong(body)) {
    const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
    return el('c:dLbls', {}, none);
  }
  const { common = 'General', points = [] } = formats[at] ?? {};
  const keys = isLong(body) ? keyPoints(body, at) : undefined;
  const place = (i: number): string => (look.position ? el('c:dLblPos', { val: look.position(i) }) : '');
  const textOf = (i: number): string =>
    textProperties(drawing, sizeOf(body), look.colour(i), { bold: true, whole: true });
  const format = (formatCode: string): string => el('c:numFmt', { formatCode, sourceLinked: 0 });
  const named = (i: number): string =>
    el(
      'c:dLbl',
      {},
      el('c:idx', { val: i }),
      format(points[i] ?? common),
      el('c:spPr', {}, el('a:noFill')),
      textOf(i),
      place(i),
      showing('Val', 'CatName'),
      el('c:separator', {}, '\n'),
    );
  if (keys) {
    const labels = keys.toSorted((a, b) => a - b).map(named);
    return el('c:dLbls', {}, labels, showing());
  }
  const pointLabels = body.labels.map((_, i) => {
    const code = points[i] ?? common;
    const moved = look.moved?.(i);
    if (code === common && !moved && place(i) === place(0) && textOf(i) === textOf(0)) return '';
    return el(
      'c:dLbl',
      {},
      el('c:idx', { val: i }),
      moved && movedXml(moved),
      format(code),
      el('c:spPr', {}, el('a:noFill')),
      textOf(i),
      place(i),
      showing('Val'),
    );
  });
  const all = [format(common), el('c:spPr', {}, el('a:noFill')), textOf(0), place(0), showing('Val')];
  return el('c:dLbls', {}, pointLabels, all, look.moved && leaders(drawing));
}

/** Font size in px. */
function sizeOf({ kind, labels, series }: ChartBody): number {
  return kind === 'bar' && labels.length * series.length <= 8 ? 28 : 24;
}

const movedXml = ({ x, y }: { x: number; y: number }): string =>
  el('c:layout', {}, el('c:manualLayout', {}, el('c:x', { val: x }), el('c:y', { val: y })));

/** Leader lines from marks to labels placed away from them. */
const leaders = ({ paint, theme }: ChartDrawing): string =>
  el('c:showLeaderLines', { val: 1 }) +
  el('c:leaderLines', {}, el('c:spPr', {}, el('a:ln', { w: emu(2) }, solid(paint, theme.palette.muted))));
