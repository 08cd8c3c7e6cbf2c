// What every slide has, whatever its layout. Plain data.

import type { Origin } from '../outline/fields.js';
import type { Line } from './line.js';
import type { BesidePicture } from './picture.js';

/** Steps of the type scale: 0 is a layout's largest size, the last its legibility floor. */
export const FIT_STEPS = [0, 1, 2, 3, 4] as const;
export type FitStep = (typeof FIT_STEPS)[number];

/** A slide of one layout: the shared properties and its own body. */
export interface SlideBase<L extends string, Body> {
  /** A hash of the content (compose/ids.ts), then ".2" for the second part of a split slide. */
  id: string;
  layout: L;
  body: Body;
  /** Its main section: number (Roman, as written) and short title for the rail; index from 0. */
  section?: { index: number; number?: string; title: string };
  title?: Line;
  /** The sub-section's heading if it is not the title: printed small above it. */
  kicker?: Line;
  /** On every part of a split slide; both count from 1. */
  continued?: { part: number; of: number };
  /** A picture beside the body, or behind it. */
  picture?: BesidePicture;
  fit: FitStep;
  /** Set below the size of running text because it cannot be split further (tables). */
  small?: true;
  /** Whether the measured body leaves the slide's foot free for the province's landscape. */
  sparse?: true;
  /** The speaker's notes in reading order, one paragraph per string. */
  notes: string[];
  /** Marks of the sources cited on this slide and in its notes. */
  sources: number[];
  /** Of these, the one of the whole deck whose mark the title does not repeat. */
  unmarked?: number[];
  /** Estimated speaking time. */
  seconds: number;
  /** Path in the outline: "sections.1.blocks.0". */
  path: string;
  from?: Origin;
}
