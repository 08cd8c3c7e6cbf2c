// A kind of block, all its traits in one object: one that is forgotten is an error of the compiler.
import type { BlockTraits } from './traits.js';

export function defineBlock<Kind extends string, Value, Body>(
  traits: BlockTraits<Kind, Value, Body>,
): BlockTraits<Kind, Value, Body> {
  return traits;
}
