// The PowerPoint traits of a layout. Types only.
import type { DeckWords } from '../../messages/words.js';
import type { LaidNode } from '../../render/geometry.js';
import type { Palette } from '../../theme/model.js';
import type { Design } from './design-places.js';
import type { Item } from './scene.js';

/** The slide as the browser has laid it out, and the colours of its theme. */
interface Laid {
  laid: LaidNode;
  palette: Palette;
}

export interface PptxTraits<Body> {
  /** Where its texts stand when no slide of the deck shows it. */
  design: Design;
  /** Whether it stands on deep colour; else on paper. */
  deep: boolean;
  /** Of layouts whose ground has ornaments and no panels, which others of the same colour take: the lowest first. */
  lends?: number;
  /** Whether the body is one running text; else each item is a box of its own. */
  running: boolean | ((section: LaidNode) => boolean);
  /** The slide number's colour where a panel reaches below it. */
  numberColour?: keyof Palette;
  /** Whether the marks drawn before its items are the bullets of a list. */
  bulleted?: true;
  /** Whether the number beside an item goes before its paragraph. */
  numbered?: true;
  /** Whether the master's own text looks like this layout's. */
  master?: true;
  /** The kind of layout that PowerPoint knows it as. */
  type?: 'title' | 'secHead';
  /** The name of the chapter that its slides begin, of a layout that stands in no section. */
  chapter?(words: DeckWords): string;
  /** The slide without what is drawn in another way. */
  tree?(laid: LaidNode): LaidNode;
  /** What stands for a picture on the slide. */
  picture?(body: Body, node: LaidNode): Item;
  /** What is drawn around the texts, as PowerPoint shows it. */
  items?(items: readonly Item[], laid: Laid): Item[];
}
