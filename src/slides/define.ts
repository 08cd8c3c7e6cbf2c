// A slide that a deck makes of itself, all its traits in one object: one that is forgotten is an error of the compiler.
import type { LayoutTraits } from '../blocks/traits.js';
import type { Sources } from '../compose/marks.js';
import type { ComposeContext, PieceOf } from '../compose/piece.js';
import type { Line } from '../deck/line.js';
import type { Outline, Section } from '../outline/schema.js';

/** What the composers of a deck's own slides may use. */
export interface OwnContext extends ComposeContext {
  sources: Sources;
}

/** And the one that opens a section: its heading, and its number as the rail has it. */
export interface SectionContext extends OwnContext {
  number?: string;
  heading: Line;
}

export interface OwnSlide<Layout extends string, Body> {
  piece: PieceOf<Layout, Body>;
  /** Where the outline has what it says. */
  path: string;
  title?: Line;
  notes: readonly string[];
  /** Whether it is passed in a moment, since nothing of it is said. */
  brief: boolean;
}

/** When a shorter cut gives the slide up: in a talk under so many minutes, or when its section has so few slides left. */
export type OwnCut = 'stays' | { rule: string; underMinutes?: number; slidesLeft?: number };

interface OwnTraits<Layout extends string, Body> extends LayoutTraits<Body> {
  /** The name of its layout, of its template and of its class in the stylesheets. */
  layout: Layout;
  cut: OwnCut;
  /** Whether it only repeats what other slides say. */
  repeats: boolean;
}

/** Before all sections, or after them. */
export interface OutlineSlideTraits<Layout extends string, Body> extends OwnTraits<Layout, Body> {
  stands: 'front' | 'end';
  compose(outline: Outline, context: OwnContext): OwnSlide<Layout, Body>[];
}

/** At the head of each main section. */
export interface SectionSlideTraits<Layout extends string, Body> extends OwnTraits<Layout, Body> {
  stands: 'section';
  compose(
    section: Section,
    context: SectionContext,
  ): { piece: PieceOf<Layout, Body>; notes: readonly string[] };
}

export type OwnSlideTraits<Layout extends string, Body> =
  | OutlineSlideTraits<Layout, Body>
  | SectionSlideTraits<Layout, Body>;

export function defineSlide<Layout extends string, Body>(
  traits: OutlineSlideTraits<Layout, Body>,
): OutlineSlideTraits<Layout, Body>;
export function defineSlide<Layout extends string, Body>(
  traits: SectionSlideTraits<Layout, Body>,
): SectionSlideTraits<Layout, Body>;
export function defineSlide<Layout extends string, Body>(
  traits: OwnSlideTraits<Layout, Body>,
): OwnSlideTraits<Layout, Body> {
  return traits;
}
