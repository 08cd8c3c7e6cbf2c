// What every slide of a deck has, whatever its layout. Plain data.

import type { Origin } from '../outline/fields.js';
import type { Line } from './line.js';
import type { BesidePicture } from './picture.js';

/** Steps of the type scale: 0 is a layout's largest size, the last one its legibility floor. */
export const FIT_STEPS = [0, 1, 2, 3, 4] as const;
export type FitStep = (typeof FIT_STEPS)[number];

/** A slide of one layout: all that slides have, and the body that is its own. */
export interface SlideBase<L extends string, Body> {
  /** From what the slide shows (compose/ids.ts), then ".2" for the second part of one that was split. */
  id: string;
  layout: L;
  body: Body;
  /** The main section it belongs to: number (roman, as written) and short title for the rail; index from 0. */
  section?: { index: number; number?: string; title: string };
  title?: Line;
  /** The sub-section's heading, when the title is another: printed small above the title. */
  kicker?: Line;
  /** Set on every part of a split slide; both count from 1. */
  continued?: { part: number; of: number };
  /** A picture beside the body, or behind it. */
  picture?: BesidePicture;
  fit: FitStep;
  /** Set below the size of running text, since it cannot be cut any further (tables). */
  small?: true;
  /** Whether the measured body leaves the slide's foot free, for the province's land. */
  sparse?: true;
  /** What the speaker says, a paragraph a string, in reading order. */
  notes: string[];
  /** Marks of the sources cited on this slide (also inside its notes). */
  sources: number[];
  /** Of these, the one of the whole deck whose mark the title does not repeat. */
  unmarked?: number[];
  /** Estimated speaking time. */
  seconds: number;
  /** Path in the outline: "sections.1.blocks.0". */
  path: string;
  from?: Origin;
}
