// The waves of a court robe along the foot, a thin double line with fretted corners around the slide, the land on a
// plate: the north central coast.
import type { Palette } from '../../model.js';
import { nums, oval, path } from '../shape.js';
import { type EdgeInk, type FigureRow, onDeepCloth, type SlideFrame } from './frame.js';
import { along, block, cornerOf, landIn, onSlide, rimInk, sloped } from './parts.js';

const HIGH = 24;

/** A corner of square hooks from (x, 22); `s` 1 opens to the right, -1 to the left. */
const hook = (x: number, s: number): string =>
  `M${nums(x, 74)}V22H${nums(x + s * 52)}V32H${nums(x + s * 10)}V64H${nums(x + s * 20)}V42H${nums(x + s * 30)}`;

function lines({ minor }: EdgeInk): string {
  return (
    path('M22 696V74M1258 696V74M74 22H1206', { stroke: minor, width: 1.8 }) +
    path('M28 696V80M1252 696V80M80 28H1200', { stroke: minor, width: 1 }) +
    path(hook(22, 1) + hook(1258, -1), { stroke: minor, width: 2.2 })
  );
}

function plate(palette: Palette): string {
  const { line, thin, ground } = rimInk(palette);
  return (
    path(oval(134, 166, 100), { stroke: line, width: 2.2, fill: ground }) +
    path(oval(134, 166, 94) + oval(134, 166, 84), { stroke: thin, width: 1.3 }) +
    path(oval(134, 166, 89), { stroke: line, width: 5, dash: '3 4' })
  );
}

export const hem = (strip: FigureRow): SlideFrame => ({
  paper: '#F5F6F1',
  paper2: '#E7E9E1',
  style: { '--rule-style': 'double', '--rule-ink': 'var(--primary)' },
  edge: (palette) => {
    const ink: EdgeInk = onDeepCloth(palette);
    return onSlide(
      lines(ink) + block(0, 720 - HIGH, 1280, HIGH, ink.cloth) + along(0, 720 - HIGH, 1280, strip, ink),
    );
  },
  corner: (land, palette) =>
    cornerOf(plate(palette) + landIn(oval(134, 166, 83), { land, palette, scale: 0.68, x: 52, y: -58 })),
  foot: (land, palette) => sloped(land, palette, { left: 34, lift: HIGH }),
});
