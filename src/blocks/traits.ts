// What every layout, and every kind of block, has to tell of itself: the traits that the stages ask for. Types alone.
import type * as z from 'zod';
import type { ComposeContext, PieceOf } from '../compose/piece.js';
import type { MeasuredBody, Splitter } from '../compose/splitter.js';
import type { DrawContext, Drawn } from '../deck/draw.js';
import type { Line } from '../deck/line.js';
import type { SlideBase } from '../deck/slide-base.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BookletTraits } from '../export/booklet/traits.js';
import type { PptxTraits } from '../export/pptx/traits.js';
import type { SocialTraits } from '../export/social/traits.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import type { Lang, Words } from '../messages/message.js';
import type { DataPath } from '../outline/unchecked.js';
import type { YamlDocument } from '../outline/yaml.js';
import type { Theme } from '../theme/model.js';
import type { BlockStatement } from './statement.js';

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

/** How slides of a layout are made to fit, once the browser has measured them (compose/refit.ts). */
export interface FitTraits<Body> {
  /** How bodies that do not fit are cut into more of them; `never`: the layout stands on one slide. */
  split: Splitter<Body> | 'never';
  /** Beside the title, what may be shortened where nothing can be cut: paths in the body ("items.0.label"). */
  shortens: readonly string[];
  /** Whether the province's land may be drawn on a foot that the body leaves free. */
  land: boolean | ((body: Body) => boolean);
  /** Whether all slides of a block are cut anew when one overflows, so that they are alike. */
  together: boolean;
  /** Whether items may change from one slide of a block to another; not where they fill any slide, whatever they hold. */
  shares: boolean | ((one: Body, other: Body) => boolean);
  /** Whether the type may go below that of running text where nothing is left to cut. */
  smaller: boolean;
  /** A slide that misses by a few px, with a little less of its text; undefined where that would say too little. */
  nearly?<S extends SlideBase<string, Body>>(slide: S, lang: Lang): S | undefined;
  /** What stands above the items on each slide: when it leaves them no room, and the slide with less of it. */
  header?: {
    isHeavy(page: MeasuredBody<Body>): boolean;
    shortened<S extends SlideBase<string, Body>>(slide: S, lang: Lang): S;
  };
  /** What the slides of one block have in common. */
  parts?: PartTraits<Body>;
}

export interface PartTraits<Body> {
  /** The body as one of these parts; itself where it is that already. */
  alike(body: Body, parts: readonly Body[]): Body;
  /** The body as the only slide of its block. */
  alone(body: Body): Body;
}

/** The ways in which the items of a body may stand; "list" is one of them. */
export interface ArrangementTraits<Body, Form extends string = string> {
  /** Those that suit the items, the best first. */
  forms(body: Body): readonly Form[];
  inForm(body: Body, form: Form): Body;
  /** The body as a list again, which holds most; undefined where it is one. */
  asList(body: Body): Body | undefined;
}

/** A body in the colours of a theme → an SVG, and its size in px. */
export type DrawBody<Body> = (
  body: Body,
  theme: Theme,
  lang: Lang,
) => { svg: string; width: number; height: number };

/** A layout: what a slide of it holds (`Body`), how it is drawn, made to fit and exported. */
export interface LayoutTraits<Body> {
  /** The body's texts in reading order, as they would be read aloud; nothing of it is left out. */
  spoken(body: Body): string[];
  /** Whether what is said beside a shortened slide is only a part of it (a long caption), and not the whole. */
  saysPart: boolean;
  /** What the slide's template gets, and the slide's classes beside its layout and its size. */
  view(slide: SlideBase<string, Body>, context: DrawContext): Drawn<unknown>;
  /** Whether the section's number and short title stand at the left. */
  rail: boolean;
  /** Whether page number and footer stand below. */
  foot: boolean;
  /** The words of the body that name the slide, of a layout that shows no title above it. */
  heading?(body: Body, deck: { title: string }): string;
  /** The body with the marks of the block's sources, of a layout that has them elsewhere than after its title. */
  cited?(body: Body, marks: readonly number[]): Body;
  /** What other slides point to here: the section that it opens, the marks of the sources that it lists. */
  names?(body: Body): { section?: { number?: string; title: Line }; marks?: number[] };
  /** The files of the pictures on the slide, each with its place in the block's value: "0.src". */
  pictures?(body: Body): { src: string; at: string }[];
  /** How what the slide shows is drawn, loaded where something is. */
  drawn?(): Promise<DrawBody<Body>>;
  fit: FitTraits<Body>;
  /** Of a layout whose slides should not all look alike. */
  arranges?: ArrangementTraits<Body>;
  /** What PowerPoint asks for, loaded for it alone. */
  pptx(): Promise<PptxTraits<Body>>;
  /** The cards to share that its slides give, loaded for them alone. */
  social: 'none' | (() => Promise<SocialTraits<Body>>);
}

/** What is said beside a block of an imported document: the document's own words. */
export interface SaidBeside {
  /** Whether these texts, one after the other, stand there as they are. */
  holds(...texts: string[]): boolean;
}

/** How much a shorter cut would miss content (docs/minutes.md). */
export interface Rank {
  /** The rule's name, for the report. */
  rule: string;
  /** The lowest goes first; further apart than a place in the deck counts. */
  rank: number;
  /** What a further block of the same rule in a main section is worth less than the first. */
  further?: number;
  /** Whether a block goes slide by slide, not as a whole. */
  bySlide?: true;
}

/**
 * One kind of block: `Value` is what an outline gives, `Body` what a slide in the kind's own layout holds, `Made` the slides
 * that it is composed to. What has a question mark is asked of few kinds; all else the compiler asks for.
 */
export interface BlockTraits<
  Kind extends string,
  Value,
  Body,
  Made extends PieceOf<string, unknown> = PieceOf<Kind, Body>,
> extends LayoutTraits<Body> {
  /** The block's key in an outline; also the name of its layout, of its template and of its class in the stylesheets. */
  kind: Kind;
  schema: z.ZodType<Value>;
  hints: Hints;
  /** What a schema cannot see; the value may be of any shape. */
  faults?(value: unknown, context: FaultContext): Diagnostic[];
  /** The value with the dates that it gives by themselves written for people. */
  dated?(value: Value, write: DateWriter): Value;
  /** What the block states, for whoever compares it with a document; `path` is that of the value. */
  states(value: Value, path: string, lang: Lang): BlockStatement[];
  /** The value without the “…” at which the import took a date or a plan out of a sentence that is whole on the slide. */
  rejoined?(value: Value, beside: SaidBeside): Value;
  /** The bodies of its slides in order, at least one. */
  compose(value: Value, context: ComposeContext): Made[];
  /** The block's own title as slides show it. */
  titled?(title: Line, value: Value, lang: Lang): Line;
  /** What is told where its slides are of another layout than its own. */
  replaced?: DiagnosticCode;
  /** How much a shorter cut would miss its slides; `whole`: all that a slide stands for, in words. */
  cut: Rank | ((whole: readonly string[]) => Rank);
  /** What paper makes of it, loaded for paper alone. */
  booklet(): Promise<BookletTraits<Value>>;
}
