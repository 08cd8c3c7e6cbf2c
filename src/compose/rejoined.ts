// A block of an imported document → the same without the “…” that only mark where its date or plan was taken out of the
// sentence: the slide shows these beside the rest, so nothing is missing.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import type { SaidBeside } from '../blocks/traits.js';
import type { Block } from '../outline/schema.js';
import type { Sources } from './marks.js';
import { asList } from './sources.js';

export function rejoined(block: Block, { spoken }: Sources): Block {
  if (!block.from || block.notes === undefined) return block;
  const notes = folded(asList(block.notes).map(spoken).join(' '));
  const beside: SaidBeside = {
    holds: (...texts) => notes.includes(folded(texts.map(spoken).join(' '))),
  };
  return BLOCK_KINDS.reduce((done, kind) => withoutGaps(done, kind, beside), block);
}

function withoutGaps<K extends BlockKind>(block: Block, kind: K, beside: SaidBeside): Block {
  const value = block[kind] as ValueOf<K> | undefined;
  const whole = value === undefined ? undefined : blockTraits(kind).rejoined?.(value, beside);
  return whole === undefined ? block : { ...block, [kind]: whole };
}

/** Lower case; only words and numbers. */
const folded = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}%/.,-]*[\p{L}\p{M}\p{N}%]/gu) ?? []
  ).join(' ')} `;
