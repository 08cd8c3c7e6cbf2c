// What the scripts of this folder take and give: the types that the page and the program share, free of the DOM and of Node.
import type { ViewerWords } from '../messages/viewer-words.js';

/** The scripts by their names, those of the files beside this one; input and value are JSON. */
export interface PageScripts {
  /** Writes a finished document into the tab. */
  fill(document: FilledDocument): void;
  /** Waits until every font and picture in use is there. */
  ready(): Promise<void>;
  /** Replaces the text of one of the sheets that `fill` was given. */
  'set-sheet'(sheet: SheetText): void;
  /** Puts the deck's sections in place, then waits as `ready` does. */
  'show-sections'(wanted: WantedSections): Promise<void>;
  /** The HTML of all sections as they stand. */
  'read-deck'(): string;
  /** Replaces it. */
  'write-deck'(html: string): void;
  /** Waits as `ready` does, then measures. */
  measure(options: MeasuringOptions): Promise<Measure[]>;
  /** Scrolls the window down to `top` (CSS px). */
  scroll(top: number): void;
  /** Cuts the booklet's flow into pages; gives their number. */
  paginate(options: PaginateOptions): number;
  /** Fits the text of pictures for social media to their frames. */
  'fit-cards'(): void;
  /** The viewer inside deck.html; it reads its ViewerData from the document. */
  viewer(): void;
  /** The same of a deck that follows its server (server-sent events at `events`: `revision`, `update` with a `LiveUpdate`, `reload`). */
  live(): void;
}

export type ScriptName = keyof PageScripts;

/** A script with its input, for whoever opens the page to run. */
export type ScriptCall = {
  [Name in ScriptName]: { name: Name; input: Parameters<PageScripts[Name]> };
}[ScriptName];

export interface FilledDocument {
  html: string;
  /** CSS that comes after the document's own, as adopted stylesheets. */
  sheets: readonly string[];
  /** CSS of a <style> element at the end of the head. */
  style: string;
}

export interface SheetText {
  /** Place among the sheets, from 0. */
  place: number;
  css: string;
}

export interface WantedSections {
  changes: readonly SectionChange[];
  /** Set before the sections change. */
  sheet: SheetText;
}

/** What one place of the deck gets: the section that stood at `from`, or a new one; and its own attributes. */
export interface SectionChange {
  /** Place of the standing section to keep; undefined for a new one. */
  from?: number;
  /** Outer HTML of a new section, or only its opening tag when the content stays. */
  html: string;
}

export interface MeasuringOptions {
  /** Slide ids and their places among the sections. */
  slides: readonly { id: string; index: number }[];
  /** Number of steps of the type scale to try; without it each slide is measured at the step it stands at. */
  steps?: number;
  /** Pixels that a box may be passed by. */
  tolerance: number;
}

/** Sizes of a slide's own text, in px: as it stands, and at both ends of its layout's type scale. */
export interface TypeSize {
  size: number;
  largest: number;
  least: number;
}

/** What the browser says of one slide; lengths in CSS px of the 1280 × 720 slide. */
export interface Measure {
  id: string;
  /** The first step of the type scale at which nothing overflows, or the floor when none does. */
  fit: number;
  type: TypeSize;
  /** Whether anything is clipped, spills or collides at that step. */
  overflow: boolean;
  /** Set when that is the head or foot line alone, which no step and no cut makes any shorter. */
  furniture?: true;
  /** The worst offender, for the report: a selector and by how many px. */
  worst?: { selector: string; by: number };
  /** Height of each joint element (class `it`) in document order, at that step. */
  items: number[];
  /** Height the body may take. */
  available: number;
  /** Height the body takes. */
  used: number;
}

export interface PaginateOptions {
  /** The words above the contents. */
  contents: string;
  /** The number of pages from which contents are printed. */
  contentsFrom: number;
}

export interface ViewerSlide {
  title: string;
  /** Paragraphs of what the speaker says. */
  notes: string[];
  /** Where the document says what the slide shows, a line a text. */
  origins: readonly string[];
  /** Planned speaking time. */
  seconds: number;
}

/** What has changed in a deck that is shown while it is written. */
export interface LiveUpdate {
  /** The revision of the deck that the changes are to. */
  since: number;
  changes: readonly SectionChange[];
  data: ViewerData;
}

/** What deck.html carries beside its slides, as JSON in the element `#deck-data`. */
export interface ViewerData {
  title: string;
  words: ViewerWords;
  slides: ViewerSlide[];
  /** Of a live deck: counts its states. */
  revision?: number;
}
