// Positions of a layout's texts on slides that users add, in px of the 1280 × 720 slide, measured on rendered
// slides of these layouts; see themes/base. Pure.
import type { Palette } from '../../theme/model.js';

export type DesignPlace = [x: number, y: number, width: number, height: number];
type DesignFace = 'display' | 'text' | 'serif';
export interface DesignText {
  place: DesignPlace;
  px: number;
  weight: number;
  face: DesignFace;
  colour: keyof Palette;
  /** Indent in px for a dash before each paragraph. */
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

/** The title position of most layouts. */
export const TITLE = display([272, 53, 936, 66], 52, 'ink');
export const TITLE_ON_DEEP = display([272, 53, 936, 66], 52, 'onDeep');

/** The same text in several columns. */
export const columns = (
  lefts: readonly number[],
  y: number,
  height: number,
  model: DesignText,
): DesignText[] => lefts.map((x) => ({ ...model, place: [x, y, model.place[2], height] }));
