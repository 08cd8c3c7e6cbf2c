// Input and output of the scripts in this folder: types shared by the page and the program, free of DOM and Node
// types.
import type { ViewerWords } from '../messages/viewer-words.js';

/** The scripts by name, one per file in this folder; inputs and values are JSON. */
export interface PageScripts {
  /** Writes a finished document into the tab. */
  fill(document: FilledDocument): void;
  /** Waits until every font and picture in use has loaded. */
  ready(): Promise<void>;
  /** Replaces the text of one of the style sheets passed to `fill`. */
  'set-sheet'(sheet: SheetText): void;
  /** Updates the deck's sections, then waits like `ready`. */
  'show-sections'(wanted: WantedSections): Promise<void>;
  /** The HTML of all sections in their current state. */
  'read-deck'(): string;
  /** Replaces the HTML of all sections. */
  'write-deck'(html: string): void;
  /** Waits like `ready`, then measures. */
  measure(options: MeasuringOptions): Promise<Measure[]>;
  /** Scrolls the window to `top` (CSS px). */
  scroll(top: number): void;
  /** Cuts the booklet's flow into pages and returns their number. */
  paginate(options: PaginateOptions): number;
  /** Fits the text of social cards to their frames. */
  'fit-cards'(): void;
  /** The viewer inside deck.html; reads its ViewerData from the document. */
  viewer(): void;
  /**
   * The viewer of a deck that follows its server (server-sent events at `events`: `revision`, `update` with a
   * `LiveUpdate`, `reload`).
   */
  live(): void;
}

export type ScriptName = keyof PageScripts;

/** A script with its input, to be run by whoever opens the page. */
export type ScriptCall = {
  [Name in ScriptName]: { name: Name; input: Parameters<PageScripts[Name]> };
}[ScriptName];

export interface FilledDocument {
  html: string;
  /** CSS applied after the document's own, as adopted style sheets. */
  sheets: readonly string[];
  /** CSS for a <style> element at the end of the head. */
  style: string;
}

export interface SheetText {
  /** Index among the style sheets, from 0. */
  place: number;
  css: string;
}

export interface WantedSections {
  changes: readonly SectionChange[];
  /** Applied before the sections change; undefined when it is in place. */
  sheet: SheetText | undefined;
}

/** What goes into one place of the deck: an existing section (`from`) with new attributes, or a new one. */
export interface SectionChange {
  /** Index of the existing section to keep; undefined for a new one. */
  from?: number;
  /** Outer HTML of a new section, or only the opening tag if the content stays. */
  html: string;
}

export interface MeasuringOptions {
  /** Slide ids and their indexes among the sections. */
  slides: readonly { id: string; index: number }[];
  /** Number of type-scale steps to try; if omitted, each slide is measured at its current step. */
  steps?: number;
  /** Px by which a box may be exceeded. */
  tolerance: number;
}

/** Font sizes of a slide's own text in px: current, and both ends of its layout's type scale. */
export interface TypeSize {
  size: number;
  largest: number;
  least: number;
}

/** The browser's measurements of one slide; lengths in CSS px of the 1280 × 720 slide. */
export interface Measure {
  id: string;
  /** The first type-scale step at which nothing overflows, or the last step if none fits. */
  fit: number;
  type: TypeSize;
  /** Whether anything is clipped, spills over or collides at that step. */
  overflow: boolean;
  /** Set if only the header or footer overflows, which neither a smaller step nor a cut can fix. */
  furniture?: true;
  /** The worst overflow, for the report: a selector and the excess in px. */
  worst?: { selector: string; by: number };
  /** Height of each item (class `it`) in document order, at that step. */
  items: number[];
  /** Height available to the body. */
  available: number;
  /** Height the body uses. */
  used: number;
}

export interface PaginateOptions {
  /** Heading of the table of contents. */
  contents: string;
  /** Number of pages from which a table of contents is printed. */
  contentsFrom: number;
}

export interface ViewerSlide {
  title: string;
  /** Paragraphs of speaker notes. */
  notes: string[];
  /** Where the imported document says what the slide shows, one line per text. */
  origins: readonly string[];
  /** Planned speaking time. */
  seconds: number;
}

/** Changes to a deck that is shown while being written. */
export interface LiveUpdate {
  /** Revision the changes apply to. */
  since: number;
  changes: readonly SectionChange[];
  data: ViewerData;
}

/** Data accompanying the slides in deck.html, as JSON in the element `#deck-data`. */
export interface ViewerData {
  title: string;
  words: ViewerWords;
  slides: ViewerSlide[];
  /** Counts the states of a live deck. */
  revision?: number;
}
