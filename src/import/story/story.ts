// The contents of a section → its blocks. Reads the whole section first and proposes in this order: self-contained blocks
// (quotations, people, comparisons, charts, dense figures), scattered figures, one timeline for all dated events; the rest
// is text.
import type { Block } from '../../outline/schema.js';
import { oneOrMany, paragraphsOf } from '../blocks/sentences.js';
import { textPieces } from '../blocks/texts.js';
import { withAsides } from './asides.js';
import { withStandalone } from './carve.js';
import type { Governed, StoryItem } from './item.js';
import { withLooseFigures } from './loose-figures.js';
import { type Naming, named, type Told } from './naming.js';
import { withTimelines } from './timelines.js';

export function storyOf(items: readonly StoryItem[], naming: Naming): Block[] {
  const { lang } = naming;
  const told = withTimelines(withLooseFigures(withStandalone(items, lang), lang), lang);
  return named(blocksOf(withAsides(told, naming), naming), naming);
}

/** Blocks with their notes, and the sentences between them as text blocks. */
function blocksOf(items: readonly StoryItem[], { lang }: Naming): Told[] {
  const told: Told[] = [];
  let plain: Governed[] = [];
  const flush = (): void => {
    told.push(...textPieces(plain, lang));
    plain = [];
  };
  for (const item of items) {
    if (item.kind === 'sentence') plain.push(item.sentence);
    else {
      flush();
      told.push({ block: withNotes(item.block, item.sentences), sentences: item.sentences });
    }
  }
  flush();
  return told;
}

function withNotes(block: Block, sentences: readonly Governed[]): Block {
  const [first] = sentences;
  if (!first) return block;
  return { ...block, notes: oneOrMany(paragraphsOf(sentences)), from: first.origin };
}
