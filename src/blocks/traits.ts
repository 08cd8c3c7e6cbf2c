// What every layout, and every block kind, must provide: the traits that the stages ask for. Types only.
import type * as z from 'zod';
import type { ComposeContext, PieceOf } from '../compose/piece.js';
import type { MeasuredBody, Splitter } from '../compose/splitter.js';
import type { DrawContext, Drawn } from '../deck/draw.js';
import type { Line } from '../deck/line.js';
import type { PicturePlace } from '../deck/picture.js';
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
import type { BlockProof } from './proofread.js';
import type { BlockStatement } from './statement.js';

/** Descriptions for editors of a block kind and of the keys of its value: "timeline.when". */
export interface Hints {
  own: Words;
  keys: Readonly<Record<string, Words>>;
}

/** Where an unvalidated value is. */
export interface FaultContext {
  document: YamlDocument;
  path: DataPath;
  lang: Lang;
}

/** Dates in computer notation (2025-09-01) → in the outline's language. */
export interface DateWriter {
  /** Anywhere in the text. */
  date(text: string): string;
  /** For a label or cell consisting only of dates. */
  label(text: string): string;
}

/** How slides of a layout are made to fit after measuring (compose/refit.ts). */
export interface FitTraits<Body> {
  /** How bodies that do not fit are split; `never`: the layout always takes one slide. */
  split: Splitter<Body> | 'never';
  /** Besides the title, what may be shortened when nothing can be split: paths in the body ("items.0.label"). */
  shortens: readonly string[];
  /** Whether the province's landscape may fill free space at the foot. */
  land: boolean | ((body: Body) => boolean);
  /** Whether all slides of a block are split again when one overflows, so that they stay alike. */
  together: boolean;
  /** Whether items may move between the slides of a block; false if they fill any slide, whatever their size. */
  shares: boolean | ((one: Body, other: Body) => boolean);
  /** Whether the type may be smaller than running text when nothing is left to split. */
  smaller: boolean;
  /** A slide that overflows by a few px, with slightly less text; undefined if that would say too little. */
  nearly?<S extends SlideBase<string, Body>>(slide: S, lang: Lang): S | undefined;
  /** What each slide repeats above the items: whether it leaves them no room, and the slide with less of it. */
  header?: {
    isHeavy(page: MeasuredBody<Body>): boolean;
    shortened<S extends SlideBase<string, Body>>(slide: S, lang: Lang): S;
  };
  /** What the slides of one block share. */
  parts?: PartTraits<Body>;
}

export interface PartTraits<Body> {
  /** The body adapted to the other parts; unchanged if it already is. */
  alike(body: Body, parts: readonly Body[]): Body;
  /** The body as the only slide of its block. */
  alone(body: Body): Body;
}

/** The ways of arranging the items of a body; "list" is one of them. */
export interface ArrangementTraits<Body, Form extends string = string> {
  /** Those that suit the items, best first. */
  forms(body: Body): readonly Form[];
  inForm(body: Body, form: Form): Body;
  /** The body as a list, which holds the most; undefined if it already is one. */
  asList(body: Body): Body | undefined;
}

/** A body in a theme's colours → an SVG with its size in px. */
export type DrawBody<Body> = (
  body: Body,
  theme: Theme,
  lang: Lang,
) => { svg: string; width: number; height: number };

/** A layout: what its slides hold (`Body`), and how they are drawn, made to fit and exported. */
export interface LayoutTraits<Body> {
  /** The body's texts in reading order, as read aloud, without omissions. */
  spoken(body: Body): string[];
  /** Whether the notes of a shortened slide hold only part of it (a long caption) rather than all of it. */
  saysPart: boolean;
  /**
   * Keys in the body, at any depth, whose strings are not words on the slide: identifiers, alternative texts. All other
   * strings are traced to the outline.
   */
  wordless: readonly string[];
  /** The template's data, and the slide's classes besides layout and size. */
  view(slide: SlideBase<string, Body>, context: DrawContext): Drawn<unknown>;
  /** Whether the section's number and short title are shown on the left. */
  rail: boolean;
  /** Whether page number and footer are shown. */
  foot: boolean;
  /** For a layout without a title: the words of the body that name the slide. */
  heading?(body: Body, deck: { title: string }): string;
  /** For a layout that does not cite after its title: the body with the marks of the block's sources. */
  cited?(body: Body, marks: readonly number[]): Body;
  /** Why other slides link here: the section it opens, the marks of the sources it lists. */
  names?(body: Body): { section?: { number?: string; title: Line }; marks?: number[] };
  /**
   * The picture files in the body, each with its path in the block's value, "0.src", or for the deck's own slides where
   * it is declared; `fills`: the large place whose pixels it needs, if any.
   */
  pictures?(body: Body): { src: string; at: string; fills?: PicturePlace }[];
  /** How the slide's graphic is drawn; loaded on demand. */
  drawn?(): Promise<DrawBody<Body>>;
  fit: FitTraits<Body>;
  /** For layouts whose slides should not all look alike. */
  arranges?: ArrangementTraits<Body>;
  /** PowerPoint's traits; loaded on demand. */
  pptx(): Promise<PptxTraits<Body>>;
  /** The social cards of its slides; loaded on demand. */
  social: 'none' | (() => Promise<SocialTraits<Body>>);
}

/** The text said beside a block of an imported document: the document's own words. */
export interface SaidBeside {
  /** Whether it contains these texts verbatim, in order. */
  holds(...texts: string[]): boolean;
}

/** How much a shorter cut would miss content (docs/minutes.md). */
export interface Rank {
  /** The rule's name, for the report. */
  rule: string;
  /** The lowest is dropped first; the distance matters more than the position in the deck. */
  rank: number;
  /** How much less a further block of the same rule in a main section is worth than the first. */
  further?: number;
  /** Whether a block is dropped slide by slide instead of as a whole. */
  bySlide?: true;
}

/**
 * One kind of block: `Value` is the outline's value, `Body` the content of a slide in the kind's own layout, `Made`
 * the slides it is composed into. Optional traits concern few kinds; all others are required by the compiler.
 */
export interface BlockTraits<
  Kind extends string,
  Value,
  Body,
  Made extends PieceOf<string, unknown> = PieceOf<Kind, Body>,
> extends LayoutTraits<Body> {
  /** The block's key in an outline; also the name of its layout, template and CSS class. */
  kind: Kind;
  schema: z.ZodType<Value>;
  hints: Hints;
  /** Whether a picture may stand beside it in one block, on the same slide. */
  pictured?: true;
  /** What a schema cannot check; the value may have any shape. */
  faults?(value: unknown, context: FaultContext): Diagnostic[];
  /** The value with dates in computer notation rewritten for people. */
  dated?(value: Value, write: DateWriter): Value;
  /** The block's texts as they are proofread (slips/), with their paths; `path` is the value's. */
  proofread(value: Value, path: string): BlockProof;
  /** The block's statements, for comparison with a document; `path` is the value's. */
  states(value: Value, path: string, lang: Lang): BlockStatement[];
  /** The value without the “…” where the import took a date or plan out of a sentence that the slide shows in full. */
  rejoined?(value: Value, beside: SaidBeside): Value;
  /** The bodies of its slides in order, at least one. */
  compose(value: Value, context: ComposeContext): Made[];
  /** The block's own title as shown on slides. */
  titled?(title: Line, value: Value, lang: Lang): Line;
  /** The diagnostic for slides in another layout than its own. */
  replaced?: DiagnosticCode;
  /** How much a shorter cut would miss its slides; `whole`: everything a slide stands for, in words. */
  cut: Rank | ((whole: readonly string[]) => Rank);
  /** Its rendition on paper; loaded on demand. */
  booklet(): Promise<BookletTraits<Value>>;
}
