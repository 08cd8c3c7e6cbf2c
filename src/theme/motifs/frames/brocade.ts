// A woven selvedge down the left side, mountains beside it: the northern highlands.
import { CORNER } from '../landscape.js';
import { oval } from '../shape.js';
import { type FigureRow, onDeepCloth, type SlideFrame } from './frame.js';
import { block, cornerOf, down, landIn, onSlide, sloped } from './parts.js';

const WIDTH = 44;

export const brocade = (strip: FigureRow): SlideFrame => ({
  paper: '#F4F2EC',
  paper2: '#E6E2D8',
  style: {
    '--rule-ink': 'var(--primary)',
    '--mark-width': '6px',
    '--mark-ink': 'var(--primary)',
  },
  edge: (palette) => {
    const ink = onDeepCloth(palette);
    return onSlide(
      block(0, 0, WIDTH, 720, ink.cloth) +
        block(3, 0, 2, 720, ink.minor) +
        block(WIDTH - 5, 0, 2, 720, ink.minor) +
        down(10, 0, 720, strip, ink),
    );
  },
  corner: (land, palette) =>
    cornerOf(landIn(oval(WIDTH, CORNER.height, 218, 250), { land, palette, scale: 0.84, x: WIDTH })),
  foot: (land, palette) => sloped(land, palette, { left: WIDTH }),
});
