// What every layout, and every kind of block, has to tell of itself: the traits that the stages ask for. Types alone.
import type * as z from 'zod';
import type { DrawContext, Drawn } from '../deck/draw.js';
import type { Line } from '../deck/line.js';
import type { SlideBase } from '../deck/slide-base.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang, Words } from '../messages/message.js';
import type { DataPath } from '../outline/unchecked.js';
import type { YamlDocument } from '../outline/yaml.js';

/** What editors say of a kind of block, and of the keys of its value: "timeline.when". */
export interface Hints {
  own: Words;
  keys: Readonly<Record<string, Words>>;
}

/** Where a value that no schema has seen yet stands. */
export interface FaultContext {
  document: YamlDocument;
  path: DataPath;
  lang: Lang;
}

/** Dates as computers write them (2025-09-01) → as the outline's language does. */
export interface DateWriter {
  /** Wherever they stand in the text. */
  date(text: string): string;
  /** Of a label or cell that is nothing but dates. */
  label(text: string): string;
}

/** What a slide of one layout is: `Body` is all that it holds. */
export interface LayoutTraits<Body> {
  /** The body's texts in reading order, as they would be read aloud; nothing of it is left out. */
  spoken(body: Body): string[];
  /** What the slide's template gets, and the slide's classes beside its layout and its size. */
  view(slide: SlideBase<string, Body>, context: DrawContext): Drawn<unknown>;
  /** Whether the section's number and short title stand at the left. */
  rail: boolean;
  /** Whether page number and footer stand below. */
  foot: boolean;
  /** The words of the body that name the slide, of a layout that shows no title above it. */
  heading?(body: Body, deck: { title: string }): string;
  /** What other slides point to here: the section that it opens, the marks of the sources that it lists. */
  names?(body: Body): { section?: { number?: string; title: Line }; marks?: number[] };
}

/** One kind of block: `Value` is what an outline gives, `Body` what a slide in the kind's own layout holds. */
export interface BlockTraits<Kind extends string, Value, Body> extends LayoutTraits<Body> {
  /** The block's key in an outline; also the name of its layout, of its template and of its class in the stylesheets. */
  kind: Kind;
  schema: z.ZodType<Value>;
  hints: Hints;
  /** What a schema cannot see; the value may be of any shape. */
  faults?(value: unknown, context: FaultContext): Diagnostic[];
  /** The value with the dates that it gives by themselves written for people. */
  dated?(value: Value, write: DateWriter): Value;
}
