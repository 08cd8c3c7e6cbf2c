// A slide that the deck adds on its own, with all its traits in one object: leaving one out is a compile error.
import type { LayoutTraits } from '../blocks/traits.js';
import type { Sources } from '../compose/marks.js';
import type { ComposeContext, PieceOf } from '../compose/piece.js';
import type { Line } from '../deck/line.js';
import type { Outline, Section } from '../outline/schema.js';

/** What the composers of the deck's own slides may use. */
export interface OwnContext extends ComposeContext {
  sources: Sources;
}

/** The same for a slide that opens a section: its heading, and its number as in the rail. */
export interface SectionContext extends OwnContext {
  number?: string;
  heading: Line;
}

export interface OwnSlide<Layout extends string, Body> {
  piece: PieceOf<Layout, Body>;
  /** The path in the outline that the slide's content comes from. */
  path: string;
  title?: Line;
  notes: readonly string[];
  /** Whether the speaker passes over it quickly because it has no notes. */
  brief: boolean;
}

/**
 * When a shorter cut drops the slide: in a talk under this many minutes, or when its section has this few slides
 * left.
 */
export type OwnCut = 'stays' | { rule: string; underMinutes?: number; slidesLeft?: number };

interface OwnTraits<Layout extends string, Body> extends LayoutTraits<Body> {
  /** The name of its layout, template and CSS class. */
  layout: Layout;
  cut: OwnCut;
  /** Whether it only repeats other slides. */
  repeats: boolean;
}

/** Before or after all sections. */
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
