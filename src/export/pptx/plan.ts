// A slide and a layout ready for writing: fitted texts, placeholder contents and positions. Plain data.
import type { Layout } from '../../deck/model.js';
import type { Box } from '../../render/box.js';
import type { FittedFrame } from './fit.js';
import type { Ground, Item } from './scene.js';

export interface Scene {
  layout: Layout;
  ground: Ground;
  /** From back to front; what is read says its place in the reading order. */
  items: Item[];
}

/** What may fill a place of its own. */
export type PlaceholderContent = Extract<Item, { kind: 'table' | 'chart' | 'picture' }>;

/** A slide ready to be written: its texts fitted, each with the placeholder that it fills. */
export interface PlannedSlide {
  scene: Scene;
  title?: FittedFrame;
  bodies: FittedFrame[];
  boxes: FittedFrame[];
  footer?: FittedFrame;
  number?: FittedFrame;
  /** What fills the layout's own place for a picture, table or chart. */
  object?: PlaceholderContent;
  /** Index of its layout. */
  layout: number;
}

export interface PlannedLayout {
  name: string;
  layout: Layout;
  /** The kind of layout that PowerPoint knows it as. */
  type?: 'title' | 'secHead';
  /** The kind's own layout, before its variants. */
  first: boolean;
  ground: Ground;
  title?: FittedFrame;
  bodies: FittedFrame[];
  footer?: FittedFrame;
  number?: FittedFrame;
  object?: { type: 'tbl' | 'chart' | 'pic'; box: Box };
}
