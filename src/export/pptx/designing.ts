// How a layout tells where its texts stand on a slide that a colleague adds: px of the 1280 × 720 slide, measured on slides
// of these layouts; see themes/base. Pure.
import type { Palette } from '../../theme/model.js';

export type Place = [x: number, y: number, width: number, height: number];
export type Face = 'display' | 'text' | 'serif';
export interface Text {
  place: Place;
  px: number;
  weight: number;
  face: Face;
  colour: keyof Palette;
  /** Room of a dash before each paragraph. */
  dash?: number;
}
export interface Design {
  title: Text;
  bodies: Text[];
  object?: { type: 'tbl' | 'chart' | 'pic'; place: Place };
  panels?: { place: Place; colour: keyof Palette }[];
}

export const text = (
  place: Place,
  px: number,
  weight: number,
  colour: keyof Palette,
  face: Face = 'text',
): Text => ({
  place,
  px,
  weight,
  face,
  colour,
});
export const display = (place: Place, px: number, colour: keyof Palette): Text =>
  text(place, px, 700, colour, 'display');

/** As most layouts have it. */
export const TITLE = display([272, 53, 936, 66], 52, 'ink');
export const TITLE_ON_DEEP = display([272, 53, 936, 66], 52, 'onDeep');

/** The same text side by side. */
export const columns = (lefts: readonly number[], y: number, height: number, model: Text): Text[] =>
  lefts.map((x) => ({ ...model, place: [x, y, model.place[2], height] }));
