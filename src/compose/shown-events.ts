// A main section → the texts of its events, which its text slides need not repeat.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import type { Lang } from '../messages/message.js';
import type { Block, Section } from '../outline/schema.js';

/** Texts of all events in a section and its sub-sections, without dates. */
export function shownEvents({ blocks = [], sections = [] }: Section, lang: Lang): string[] {
  const own = blocks.flatMap((block) => BLOCK_KINDS.flatMap((kind) => eventsOf(kind, block, lang)));
  return [...own, ...sections.flatMap((section) => shownEvents(section, lang))];
}

function eventsOf<K extends BlockKind>(kind: K, block: Block, lang: Lang): string[] {
  const value = block[kind] as ValueOf<K> | undefined;
  if (value === undefined) return [];
  return blockTraits(kind)
    .states(value, kind, lang)
    .filter((statement) => statement.kind === 'event')
    .flatMap(({ parts }) => parts.flatMap(([role, text]) => (role === 'what' && text ? [text] : [])));
}
