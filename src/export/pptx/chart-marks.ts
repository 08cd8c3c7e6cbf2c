// A line of a chart → its stroke, its markers, and the points that look different: plans, and the message. Pure.
import { emphasised, isPlannedSegment } from '../../assets/chart-rules.js';
import type { ChartDrawing } from './chart-drawing.js';
import { solid } from './colours.js';
import { el, emu } from './xml.js';

/** Px of lines and their markers; thinner when there are many. */
const STROKE = {
  calm: { line: 5, rim: 4, mark: 16, message: 22 },
  crowded: { line: 3, rim: 2, mark: 8, message: 16 },
} as const;
const DASHES = ['solid', 'dash', 'sysDot'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;

export interface Marks {
  stroke: string;
  marker: string;
  points: string[];
}

export function marksXml({ body, crowded, paint, theme }: ChartDrawing, at: number, colour: string): Marks {
  const px = STROKE[crowded ? 'crowded' : 'calm'];
  const dash = el('a:prstDash', { val: DASHES[at % DASHES.length] });
  const stroke = el('a:ln', { w: emu(px.line), cap: 'rnd' }, solid(paint, colour), dash, el('a:round'));
  const rim = el('a:ln', { w: emu(px.rim) }, solid(paint, colour));
  const markerOf = (size: number, inside: string): string =>
    el(
      'c:marker',
      {},
      el('c:symbol', { val: SYMBOLS[at % SYMBOLS.length] }),
      el('c:size', { val: Math.round(size * 0.75) }),
      el('c:spPr', {}, solid(paint, inside), rim),
    );
  const marker = markerOf(px.mark, theme.palette.paper);
  const dashed = el(
    'a:ln',
    { w: emu(px.line * 0.6), cap: 'flat' },
    solid(paint, colour),
    el('a:prstDash', { val: 'sysDash' }),
    el('a:round'),
  );
  const point = (i: number, own: string, line: string): string =>
    el('c:dPt', {}, el('c:idx', { val: i }), own, el('c:bubble3D', { val: 0 }), el('c:spPr', {}, line));
  const message = emphasised(body) ?? [];
  // A point's line properties apply to the segment leading to it.
  const points = body.labels.flatMap((_, i) => {
    if (isPlannedSegment(body, at, i)) return [point(i, marker, dashed)];
    return message.includes(i) ? [point(i, markerOf(px.message, colour), stroke)] : [];
  });
  return { stroke, marker, points };
}
