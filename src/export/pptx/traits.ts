// The PowerPoint traits of a layout. Types only.
import type { DeckWords } from '../../messages/words.js';
import type { LaidNode } from '../../render/geometry.js';
import type { Palette } from '../../theme/model.js';
import type { Design } from './design-places.js';
import type { Item } from './scene.js';

/** The slide as laid out by the browser, and its theme's colours. */
interface Laid {
  laid: LaidNode;
  palette: Palette;
}

export interface PptxTraits<Body> {
  /** Text positions for when no slide of the deck uses the layout. */
  design: Design;
  /** Whether the background is the deep colour rather than paper. */
  deep: boolean;
  /**
   * Set on layouts whose background has ornaments but no panels; unused layouts of the same colour borrow it,
   * lowest number first.
   */
  lends?: number;
  /** Whether the body is one running text; otherwise each item is a separate box. */
  running: boolean | ((section: LaidNode) => boolean);
  /** Colour of the slide number where a panel reaches below it. */
  numberColour?: keyof Palette;
  /** Whether marks drawn before items are list bullets. */
  bulleted?: true;
  /** Whether the number beside an item goes before its paragraph. */
  numbered?: true;
  /** Whether the master's text takes its look from this layout. */
  master?: true;
  /** PowerPoint's own layout type. */
  type?: 'title' | 'secHead';
  /** Section name for slides of a layout that is outside the deck's sections. */
  chapter?(words: DeckWords): string;
  /** The slide without elements that are drawn another way. */
  tree?(laid: LaidNode): LaidNode;
  /** Replaces a picture on the slide. */
  picture?(body: Body, node: LaidNode): Item;
  /** Adapts what is drawn around the texts for PowerPoint. */
  items?(items: readonly Item[], laid: Laid): Item[];
}
