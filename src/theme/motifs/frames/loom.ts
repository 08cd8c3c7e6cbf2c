// A broad woven border above, a narrow one below, a gong in a tinted rail: the central highlands.
import { mix } from '../../colour.js';
import type { Palette } from '../../model.js';
import { oval, path } from '../shape.js';
import { type FigureRow, onDeepCloth, type SlideFrame } from './frame.js';
import { along, block, cornerOf, landIn, onSlide, rimInk, sloped } from './parts.js';

/** A gong behind the land: nested rings around a boss. */
function gong(palette: Palette): string {
  const { line, thin } = rimInk(palette);
  const metal = mix(palette.paper2, palette.accent, 0.34);
  const rim = mix(metal, palette.primary, 0.3);
  return (
    path(oval(120, 96, 84), { stroke: line, width: 2.4, fill: metal }) +
    path(oval(120, 96, 77) + oval(120, 96, 54) + oval(120, 96, 50), { stroke: rim, width: 1.5 }) +
    path(oval(120, 96, 22), { stroke: line, width: 2, fill: mix(metal, palette.accent, 0.3) }) +
    path(oval(120, 96, 13), { stroke: thin, width: 1.3 })
  );
}

export const loom = (strip: FigureRow): SlideFrame => ({
  paper: '#F7EDDF',
  paper2: '#EBDAC4',
  style: {
    '--panel': 'linear-gradient(var(--paper-2), var(--paper-2)) 0 0 / 244px 720px no-repeat',
    '--rule-ink': 'var(--primary)',
  },
  edge: (palette) => {
    const ink = onDeepCloth(palette);
    return onSlide(
      block(0, 0, 1280, 38, ink.cloth) +
        block(0, 2, 1280, 3, ink.minor) +
        along(0, 8, 1280, strip, ink) +
        block(0, 34, 1280, 2, ink.minor) +
        block(0, 706, 1280, 14, ink.cloth) +
        block(0, 709, 1280, 3, ink.figure) +
        block(0, 714, 1280, 2, ink.minor),
    );
  },
  corner: (land, palette) =>
    cornerOf(gong(palette) + landIn('M0 0H244V286H0Z', { land, palette, scale: 0.92, y: -14 })),
  foot: (land, palette) => sloped(land, palette, { lift: 14 }),
});
