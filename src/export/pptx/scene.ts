// What a slide consists of after layout, before it is written as DrawingML. Lengths are CSS px of the 1280 × 720
// slide; colours are the browser's computed CSS colours.

import type { ChartBody } from '../../blocks/chart/body.js';
import type { Box } from '../../render/box.js';

export interface StyledRun {
  text: string;
  family: string;
  px: number;
  weight: number;
  italic: boolean;
  colour: string;
  /** The mark of a source, above the line; `px` is then the size before it is raised and made smaller. */
  raised?: boolean;
  link?: string;
}

/** A drawn character, or a source's number: written as text, for the marks that name it do not count along. */
export type Bullet = { mark: string; colour: string } | { number: StyledRun };

export interface Paragraph {
  runs: StyledRun[];
  /** A title's marks of sources, which are no words of it. */
  marks?: StyledRun[];
  /** The browser's lines. */
  lines: string[];
  /** Baseline of the first line. */
  baseline: number;
  lineHeight: number;
  /** Left edge and width of the box that the text may fill. */
  left: number;
  width: number;
  align: 'l' | 'ctr' | 'r';
  level: number;
  bullet?: Bullet;
}

/** What a text is on its slide: a placeholder of the layout, or a box of its own. */
export type FrameRole = 'title' | 'body' | 'footer' | 'number' | 'box';

export interface TextFrame {
  role: FrameRole;
  name: string;
  /** Place in the reading order: that of its first text in the document. */
  order: number;
  /** Left edge and width for the text, and top and bottom of what the browser laid out. */
  box: Box;
  paragraphs: Paragraph[];
}

export type Coordinates = readonly [x: number, y: number];
/** A closed outline in px from its box's corner: each step is a line or a Bézier curve to its last point. */
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

/** A picture; `crop` is what is cut off at each side, as a share of the picture. */
export interface PictureItem {
  box: Box;
  source: ImageSource;
  alt: string;
  crop?: { left: number; top: number; right: number; bottom: number };
  /** How the picture fills its box when their proportions differ, and where it then stands (0 to 1). */
  fit?: { kind: 'cover' | 'contain'; x: number; y: number };
  round?: boolean;
  /** A colour behind it. */
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

/** Set large beside a plot: the last number, and below it its year, if that takes one line. */
export interface ChartCallout {
  value: Paragraph;
  label?: Paragraph;
  /** What the plot keeps of the box that it shares with the reading. */
  plot: Box;
}

/** The numbers of a crowded chart, in a table beside the plot: where each one stands. */
export interface ChartTable {
  numbers: { series: number; point: number; paragraph: Paragraph }[];
  /** What the plot keeps of the box that it shares with the table. */
  plot: Box;
}

/** `reading`: its last number is the message, and stands large beside the plot. */
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

/** What stands behind every slide of a layout: a colour, then shapes and pictures from back to front. */
export interface Ground {
  colour: string;
  items: Item[];
}
