// A block and its notes → how paper presents both, with each sentence once: an imported block was made from a passage
// that its notes quote in full, or follows the sentence that introduces it. Pure.
import { plainText } from '../../outline/inline.js';
import type { Block } from '../../outline/schema.js';
import { type BookletKinds, kindOf, withTraits } from './kinds.js';
import { sentencesInNotes } from './repeated-text.js';

/**
 * `notes`: they say all that the block says; `lead`: the block stands below them; `apart`: it says something else than
 * they do, and stands first.
 */
export type NotesRole = 'notes' | 'lead' | 'apart';

export function notesRole(block: Block, kinds: BookletKinds): NotesRole {
  const notes = notesOf(block);
  if (notes.length === 0) return 'apart';
  const own = withTraits(block, kinds);
  const leads = /:\s*$/.test(notes.at(-1) ?? '');
  if (leads && own?.traits.listed) return 'lead';
  const told = own?.traits.isTold?.(own.value, (text) => holdsPhrase(notes, text)) ?? false;
  if (told || sentencesInNotes(block, kinds) !== undefined) return 'notes';
  if (block.from !== undefined && holdsWords(notes, textsOf(block))) return 'notes';
  return leads ? 'lead' : 'apart';
}

const notesOf = ({ notes }: Block): string[] => [notes ?? []].flat().map(plainText);

/** The words of a block itself. */
export function textsOf(block: Block): string[] {
  const kind = kindOf(block);
  return kind === undefined ? [] : textsIn(block[kind], '');
}

/** Ids, paths and kinds are no words of a text. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'src', 'kind']);

function textsIn(value: unknown, key: string): string[] {
  if (typeof value === 'string') return SETTINGS.has(key) ? [] : [plainText(value)];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of the texts is among those of the passage, in whichever order the block has them. */
function holdsWords(passage: readonly string[], texts: readonly string[]): boolean {
  const there = new Set(passage.flatMap(wordsOf));
  return texts.flatMap(wordsOf).every((word) => there.has(word));
}

function holdsPhrase(passage: readonly string[], phrase: string): boolean {
  const bounded = (text: string): string => ` ${wordsOf(text).join(' ')} `;
  return passage.some((text) => bounded(text).includes(bounded(phrase)));
}

/**
 * Whether a block's title is words of what is printed below it or of the headings above it: then the import found it there,
 * to name a slide by, and the document has no such line. What stands before its ellipsis says of which plan it tells.
 */
export function isFoundTitle(block: Block, headings: readonly string[]): boolean {
  const { title, from } = block;
  if (title === undefined || from === undefined) return false;
  const printed = [...notesOf(block), ...textsOf(block), ...headings.map(plainText)];
  const parts = plainText(title)
    .split(/…|\.{3}/)
    .filter((part) => part.trim() !== '');
  return (
    parts.every((part) => holdsPhrase(printed, part)) || holdsPhrase(printed, parts.slice(1).at(-1) ?? title)
  );
}
