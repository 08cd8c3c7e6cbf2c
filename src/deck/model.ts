// The Deck: what compose makes of an outline and every later stage reads. Plain data, one object per slide.

import type { Lang } from '../messages/message.js';
import type { Line } from './line.js';
import type { SlideBase } from './slide-base.js';

export type { Inline, Line } from './line.js';
export { FIT_STEPS, type FitStep } from './slide-base.js';

export interface CoverBody {
  /** Name lines at the top: the parent body first, then the issuer. */
  issuer: string[];
  eyebrow?: string;
  title: Line;
  /** The subtitle: as a rule the two dates. */
  subtitle?: string;
  /** The anniversary's number as the title states it ("80", "năm"); never computed. */
  number?: { value: string; unit: string };
  reference?: string;
}
export interface AgendaBody {
  items: { number?: string; title: Line; lead?: Line }[];
}
export interface SectionBody {
  number?: string;
  title: Line;
  lead?: Line;
}
/** A point: `lead` is its run-in head ("Một là, về thời cơ:"), which a template sets apart. */
export interface PointItem {
  lead?: Line;
  text: Line;
  points?: PointItem[];
}
/** How points stand: see compose/arrange.ts; without one, as a list. */
export type Arrangement = 'abreast' | 'dated' | 'topic';
export interface PointsBody {
  items: PointItem[];
  /** Key sentences of a running text: the first says what the others are about. */
  running?: true;
  arrangement?: Arrangement;
}
export interface TextBody {
  paragraphs: Line[];
}
export interface TimelineBody {
  items: { when: Line; what: Line; key?: boolean }[];
  /**
   * Of all the slides of a block that takes several: events on one at most, characters of the longest event and of
   * the longest date. They are laid out alike.
   */
  alike?: { events: number; longest: number; date: number };
}
/** `hedge` ("ước đạt", "hơn") and `value` are the two parts of the outline's `value`, in its order. */
export interface FiguresBody {
  items: { hedge?: string; value: string; unit?: string; label: Line; change?: Line }[];
}
export interface ChartBody {
  kind: 'bar' | 'line' | 'share';
  /**
   * `calm`: few marks in a narrow plot; `upright`, `lying`: every mark with its number; `tabled`: a plot with an axis,
   * beside a table of all numbers.
   */
  form: 'calm' | 'upright' | 'lying' | 'tabled';
  unit?: string;
  labels: string[];
  /**
   * `values` are numbers to draw; `shown` the same as the outline writes them. `planned` says of each whether it is
   * aimed at or forecast, where any is: such a mark never looks like one that was reached.
   */
  series: { name: string; values: number[]; shown: string[]; planned?: boolean[] }[];
  alt: string;
}
export interface CompareBody {
  columns: [Line, Line];
  rows: { label?: Line; values: [Line, Line] }[];
}
export interface TableBody {
  header: Line[];
  rows: Line[][];
  /** Per column: whether every cell is a number, so that it aligns right. */
  numeric: boolean[];
  /** How many columns at the left name a row: slides beside each other repeat them. One without. */
  keys?: number;
  caption?: Line;
}
export interface QuoteBody {
  text: Line;
  by?: Line;
}
export interface PeopleBody {
  items: { name: Line; role?: Line }[];
}
export interface StepsBody {
  /** The number of the first step on this slide, so that a continued list goes on counting. */
  start: number;
  items: { title: Line; text?: Line }[];
}
export interface Picture {
  /** Path as the outline gives it, relative to the outline's folder. */
  src: string;
  alt: string;
  caption?: Line;
  credit?: string;
}
export interface ImageBody {
  picture: Picture;
}
export interface GalleryBody {
  items: Picture[];
}
export interface SlogansBody {
  items: Line[];
}
export interface SourcesBody {
  items: { mark: number; text: Line; link?: string }[];
}
export interface ClosingBody {
  title: string;
  lines: string[];
}

/** Layout name → body. The name is also the template's file name and the slide's CSS class. */
export interface Bodies {
  cover: CoverBody;
  agenda: AgendaBody;
  section: SectionBody;
  text: TextBody;
  points: PointsBody;
  timeline: TimelineBody;
  figures: FiguresBody;
  chart: ChartBody;
  compare: CompareBody;
  table: TableBody;
  quote: QuoteBody;
  people: PeopleBody;
  steps: StepsBody;
  image: ImageBody;
  gallery: GalleryBody;
  slogans: SlogansBody;
  sources: SourcesBody;
  closing: ClosingBody;
}
export type Layout = keyof Bodies;

/** All layouts, in the order in which a deck has them. */
export const LAYOUTS = [
  'cover',
  'agenda',
  'section',
  'text',
  'points',
  'timeline',
  'figures',
  'chart',
  'compare',
  'table',
  'quote',
  'people',
  'steps',
  'image',
  'gallery',
  'slogans',
  'sources',
  'closing',
] as const satisfies readonly Layout[];

export type SlideOf<L extends Layout> = SlideBase<L, Bodies[L]>;
export type Slide = { [L in Layout]: SlideOf<L> }[Layout];

/** Content that a shorter cut moved from the slide to the notes. */
export interface Moved {
  path: string;
  /** Why it was the least important: the rule's name. */
  rule: string;
  text: string;
}

/** Words of the outline that stand in the notes of a slide, and on none. */
export interface LeftOut {
  text: string;
  /** Where they stand in the outline: "sections.1.blocks.0.text.2". */
  path: string;
  /** The line of the outline's file on which they begin. */
  line?: number;
}

export interface Deck {
  lang: Lang;
  /** Plain text, for metadata and file properties. */
  title: string;
  subtitle?: string;
  issuer?: string;
  keywords: string[];
  /** Printed at the foot of content slides: issuer and event. */
  footer: { issuer: string; event: string };
  slides: Slide[];
  /** Minutes asked for with --minutes, if any. */
  minutes?: number;
  moved: Moved[];
  /**
   * All that is on no slide: sentences of texts, clauses that imported figures, events and names do not show, and what a
   * shorter cut moved. Of a text, what "…" marks on its slide is not repeated here.
   */
  leftOut: LeftOut[];
}
