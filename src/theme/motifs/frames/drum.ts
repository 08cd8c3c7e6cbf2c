// The rings of the Đông Sơn drum unrolled along the top, a quarter of its face in the corner: the Red River delta; and
// without the band, the base theme.
import { contrast, mix } from '../../colour.js';
import type { Palette } from '../../model.js';
import { drumQuarter } from '../drum.js';
import { CORNER, type Landscape } from '../landscape.js';
import { oval, path, polyline, range } from '../shape.js';
import type { EdgeInk, FigureRow, SlideFrame } from './frame.js';
import { along, block, cornerOf, domed, landIn, NO_EDGE, onSlide } from './parts.js';

/** A quarter of the drum with the land inside its rim. */
function quarter(land: Landscape, palette: Palette): string {
  const { height, radius } = CORNER;
  const ink = {
    line: mix(palette.paper, palette.primary, 0.2),
    figure: mix(palette.paper, palette.primary, 0.32),
  };
  const rings = `<g transform="translate(0 ${height})scale(.44)">${drumQuarter(ink)}</g>`;
  return cornerOf(rings + landIn(oval(0, height, radius), { land, palette }));
}

export const plain: SlideFrame = {
  paper: '#F8F3E6',
  paper2: '#EEE4D0',
  style: {},
  edge: NO_EDGE,
  corner: quarter,
  foot: domed,
};

/** Teeth and combs beside a row of figures, as on the drum's face. */
function rings(strip: FigureRow, ink: EdgeInk): string {
  const teeth = range(107)
    .map((i) =>
      polyline([
        [i * 12, 33],
        [i * 12 + 6, 42],
        [i * 12 + 12, 33],
      ]),
    )
    .join('');
  const comb = range(160)
    .map((i) => `M${4 + i * 8} 0v6`)
    .join('');
  return (
    path(comb, { stroke: ink.minor, width: 1.3 }) +
    path('M0 6.6H1280M0 31.4H1280', { stroke: ink.figure, width: 1.4 }) +
    path(teeth, { stroke: ink.figure, width: 1.3 }) +
    along(0, 7, 1280, strip, ink)
  );
}

export const drum = (strip: FigureRow): SlideFrame => ({
  ...plain,
  paper: '#FAF2DC',
  paper2: '#F0E3C4',
  edge: ({ paper2, primary, deep, bloom }) => {
    // In dark mode the ground is as dark as deep.
    const strong = contrast(deep, paper2) > contrast(bloom, paper2) ? deep : bloom;
    const ink = { cloth: paper2, figure: mix(paper2, strong, 0.76), minor: mix(paper2, primary, 0.7) };
    return onSlide(block(0, 0, 1280, 32, paper2) + rings(strip, ink));
  },
});
