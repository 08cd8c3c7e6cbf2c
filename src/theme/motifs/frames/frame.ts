// A frame: how the content slides of a region are composed – paper, woven or carved edge, place of the land, title.
import { mix } from '../../colour.js';
import type { Palette } from '../../model.js';
import type { Landscape } from '../landscape.js';

/** Size in px of a slide, which an edge is drawn on. */
export const SLIDE = { width: 1280, height: 720 } as const;
/** Size in px of the land under a wide body: the foot of the slide left of the footer. */
export const FOOT = { width: 266, height: 84 } as const;

/** Three solid colours of a textile or a carving: the cloth, its figures, its lesser figures. */
export interface EdgeInk {
  cloth: string;
  figure: string;
  minor: string;
}

/** Figures in accent and bloom on deep cloth. */
export const onDeepCloth = ({ deep, accent, bloom }: Palette): EdgeInk => ({
  cloth: deep,
  figure: mix(accent, deep, 0.06),
  minor: mix(bloom, deep, 0.24),
});

/** A row of figures 24 px high from (0, 0) to (length, 24). */
export type FigureRow = (length: number, ink: EdgeInk) => string;

/** Lengths and colours of the title's surroundings as CSS, by custom property. */
export type FrameStyle = Readonly<Record<`--${string}`, string>>;

export interface SlideFrame {
  /** The paper of light mode before a share of the province's own colour is mixed in. */
  paper: string;
  paper2: string;
  style: FrameStyle;
  /**
   * Ornament in the margins of a 1280 × 720 slide; empty for none. Text stands within x 60–1220 and y 46–694, so
   * nothing is drawn there.
   */
  edge: (palette: Palette) => string;
  /** The land of slides with a rail, 266 × 300 in the lower left corner of the slide. */
  corner: (land: Landscape, palette: Palette) => string;
  /** The land of slides with a wide body, 266 × 84 in the lower left corner of the slide. */
  foot: (land: Landscape, palette: Palette) => string;
}
