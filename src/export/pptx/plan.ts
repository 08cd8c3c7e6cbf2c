// A slide and a layout ready for writing: fitted texts, placeholder contents and positions. Plain data.
import type { Layout } from '../../deck/model.js';
import type { Box } from '../../render/box.js';
import type { FittedFrame } from './fit.js';
import type { Ground, Item } from './scene.js';

export interface Scene {
  layout: Layout;
  ground: Ground;
  /** Back to front; items with content also carry their reading order. */
  items: Item[];
}

/** Items that can fill an object placeholder. */
export type PlaceholderContent = Extract<Item, { kind: 'table' | 'chart' | 'picture' }>;

/** A slide ready to be written: fitted texts, each assigned to a placeholder or a box. */
export interface PlannedSlide {
  scene: Scene;
  title?: FittedFrame;
  bodies: FittedFrame[];
  boxes: FittedFrame[];
  footer?: FittedFrame;
  number?: FittedFrame;
  /** Content of the layout's picture, table or chart placeholder. */
  object?: PlaceholderContent;
  /** Index of its slide layout. */
  layout: number;
}

export interface PlannedLayout {
  name: string;
  layout: Layout;
  /** PowerPoint's own layout type. */
  type?: 'title' | 'secHead';
  /** Whether this is the layout itself rather than one of its variants. */
  first: boolean;
  ground: Ground;
  title?: FittedFrame;
  bodies: FittedFrame[];
  footer?: FittedFrame;
  number?: FittedFrame;
  object?: { type: 'tbl' | 'chart' | 'pic'; box: Box };
}
