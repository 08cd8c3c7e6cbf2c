// A carved pilaster down the right side, the sun over the sea in the corner: the south central coast.
import { mix } from '../../colour.js';
import type { Palette } from '../../model.js';
import { water } from '../ground.js';
import { oval, path } from '../shape.js';
import { type FigureRow, onDeepCloth, type SlideFrame } from './frame.js';
import { block, cornerOf, down, landIn, onSlide, rimInk, sloped } from './parts.js';

function sun(palette: Palette): string {
  const disc = mix(palette.paper, palette.accent, 0.5);
  return `<path d="${oval(150, 150, 66)}" fill="${disc}"/>${path(oval(150, 150, 74) + oval(150, 150, 84), { stroke: mix(palette.paper, palette.accent, 0.6), width: 1.6 })}`;
}

export const tower = (strip: FigureRow): SlideFrame => ({
  paper: '#F3F6F2',
  paper2: '#E3E9E2',
  style: { '--rule-ink': 'var(--primary)' },
  edge: (palette) => {
    const ink = onDeepCloth(palette);
    return onSlide(
      block(1236, 0, 44, 720, ink.cloth) +
        block(1240, 0, 2, 720, ink.minor) +
        down(1246, 0, 720, strip, ink) +
        block(1274, 0, 2, 720, ink.minor) +
        block(1231, 0, 2, 720, ink.minor),
    );
  },
  corner: (land, palette) =>
    cornerOf(
      sun(palette) +
        landIn('M0 0H258V264H0Z', { land, palette, scale: 0.94, y: -36 }) +
        water({ top: 270, bottom: 294, rows: 3, left: 0, right: 256 }, rimInk(palette).line),
    ),
  foot: (land, palette) => sloped(land, palette),
});
