// Where the texts of a layout go on a slide that a user adds: px of the 1280 × 720 slide, measured on slides of these
// layouts; see themes/base. Pure.
import type { Palette } from '../../theme/model.js';

export type DesignPlace = [x: number, y: number, width: number, height: number];
type DesignFace = 'display' | 'text' | 'serif';
export interface DesignText {
  place: DesignPlace;
  px: number;
  weight: number;
  face: DesignFace;
  colour: keyof Palette;
  /** Room of a dash before each paragraph. */
  dash?: number;
}
export interface Design {
  title: DesignText;
  bodies: DesignText[];
  object?: { type: 'tbl' | 'chart' | 'pic'; place: DesignPlace };
  panels?: { place: DesignPlace; colour: keyof Palette }[];
}

export const text = (
  place: DesignPlace,
  px: number,
  weight: number,
  colour: keyof Palette,
  face: DesignFace = 'text',
): DesignText => ({
  place,
  px,
  weight,
  face,
  colour,
});
export const display = (place: DesignPlace, px: number, colour: keyof Palette): DesignText =>
  text(place, px, 700, colour, 'display');

/** As most layouts have it. */
export const TITLE = display([272, 53, 936, 66], 52, 'ink');
export const TITLE_ON_DEEP = display([272, 53, 936, 66], 52, 'onDeep');

/** The same text side by side. */
export const columns = (
  lefts: readonly number[],
  y: number,
  height: number,
  model: DesignText,
): DesignText[] => lefts.map((x) => ({ ...model, place: [x, y, model.place[2], height] }));
