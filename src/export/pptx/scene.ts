// What a slide consists of after layout, before it is written as DrawingML. Lengths are CSS px of the 1280 × 720
// slide; colours are computed CSS colours.

import type { ChartBody } from '../../blocks/chart/body.js';
import type { Box } from '../../render/box.js';

export interface StyledRun {
  text: string;
  family: string;
  px: number;
  weight: number;
  italic: boolean;
  colour: string;
  /** Superscript source mark; `px` is then the size before raising and shrinking. */
  raised?: boolean;
  link?: string;
}

/**
 * A drawn character, or a source's number. The number is written as text because automatic numbering would not
 * match the marks that refer to it.
 */
export type Bullet = { mark: string; colour: string } | { number: StyledRun };

export interface Paragraph {
  runs: StyledRun[];
  /** A title's source marks, which are not part of its text. */
  marks?: StyledRun[];
  /** Lines as the browser broke them. */
  lines: string[];
  /** Baseline of the first line. */
  baseline: number;
  lineHeight: number;
  /** Left edge and width of the area the text may fill. */
  left: number;
  width: number;
  align: 'l' | 'ctr' | 'r';
  level: number;
  bullet?: Bullet;
}

/** A frame's role on its slide: a placeholder of the layout, or a separate box. */
export type FrameRole = 'title' | 'body' | 'footer' | 'number' | 'box';

export interface TextFrame {
  role: FrameRole;
  name: string;
  /** Reading order: position of its first text in the document. */
  order: number;
  /** Horizontally the area for the text, vertically the extent the browser laid out. */
  box: Box;
  paragraphs: Paragraph[];
}

export type Coordinates = readonly [x: number, y: number];
/** A closed outline in px from the box's corner. Each step is a line, or a Bézier curve, to its last point. */
export interface ShapePath {
  start: Coordinates;
  steps: Coordinates[][];
}

export interface Shape {
  kind: 'rect' | 'ellipse' | 'line' | 'outline';
  box: Box;
  fill?: ShapeFill;
  line?: { colour: string; width: number; dashed: boolean };
  outlines?: ShapePath[];
}

export type ShapeFill = { colour: string } | { stops: { colour: string; at: number }[]; degrees: number };

/** A picture; `crop` is the share cut off at each side. */
export interface PictureItem {
  box: Box;
  source: ImageSource;
  alt: string;
  crop?: { left: number; top: number; right: number; bottom: number };
  /** How the picture fills a box of other proportions, and its alignment (0 to 1). */
  fit?: { kind: 'cover' | 'contain'; x: number; y: number };
  round?: boolean;
  /** Colour behind the picture. */
  ground?: string;
}

export interface ImageSource {
  type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  data: Uint8Array;
}

export interface TableCell {
  box: Box;
  frame: TextFrame;
  padding: { top: number; right: number; bottom: number; left: number };
  top?: { colour: string; width: number };
  bottom?: { colour: string; width: number };
  fill?: string;
}

/** Large text beside a plot: the last value, with its year below if that takes one line. */
export interface ChartCallout {
  value: Paragraph;
  label?: Paragraph;
  /** The plot's part of the box shared with the callout. */
  plot: Box;
}

/** Numbers of a crowded chart set as a table beside the plot, with the position of each. */
export interface ChartTable {
  numbers: { series: number; point: number; paragraph: Paragraph }[];
  /** The plot's part of the box shared with the table. */
  plot: Box;
}

/** `reading` is set when the last value is the message and is shown large beside the plot. */
export interface ChartItem {
  kind: 'chart';
  box: Box;
  body: ChartBody;
  alt: string;
  reading?: ChartCallout;
  tabled?: ChartTable;
  order: number;
}

export type Item =
  | { kind: 'shape'; shape: Shape }
  | { kind: 'picture'; picture: PictureItem; content: boolean; order?: number }
  | { kind: 'table'; box: Box; rows: TableCell[][]; header: boolean; order: number }
  | ChartItem
  | { kind: 'text'; frame: TextFrame };

/** What is behind every slide of a layout: a colour, then shapes and pictures back to front. */
export interface Ground {
  colour: string;
  items: Item[];
}
