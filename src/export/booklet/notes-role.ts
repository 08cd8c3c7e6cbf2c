// A block and its notes → how to print both so that each sentence appears once. Imported blocks are derived from a
// passage that their notes quote in full, or follow the sentence that introduces them. Pure.
import { plainText } from '../../outline/inline.js';
import type { Block } from '../../outline/schema.js';
import { type BookletKinds, kindOf, withTraits } from './kinds.js';
import { sentencesInNotes } from './repeated-text.js';

/**
 * `notes`: the notes contain everything in the block, so only they are printed. `lead`: the notes introduce the
 * block, which follows them. `apart`: the notes add something else and follow the block.
 */
export type NotesRole = 'notes' | 'lead' | 'apart';

export function notesRole(block: Block, kinds: BookletKinds): NotesRole {
  const notes = notesOf(block);
  if (notes.length === 0) return 'apart';
  const typed = withTraits(block, kinds);
  const leads = /:\s*$/.test(notes.at(-1) ?? '');
  if (leads && typed?.traits.listed) return 'lead';
  const saidByNotes = typed?.traits.isTold?.(typed.value, (text) => containsPhrase(notes, text)) ?? false;
  if (saidByNotes || sentencesInNotes(block, kinds) !== undefined) return 'notes';
  if (block.from !== undefined && containsWords(notes, textsOf(block))) return 'notes';
  return leads ? 'lead' : 'apart';
}

const notesOf = ({ notes }: Block): string[] => [notes ?? []].flat().map(plainText);

/** All text of a block, without its notes. */
export function textsOf(block: Block): string[] {
  const kind = kindOf(block);
  return kind === undefined ? [] : textsIn(block[kind], '');
}

/** Values of these keys are ids, paths or kinds, not text. */
const SETTINGS: ReadonlySet<string> = new Set(['source', 'src', 'kind', 'focus', 'place']);

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

/** Whether the passage contains every word of the texts, in any order. */
function containsWords(passage: readonly string[], texts: readonly string[]): boolean {
  const there = new Set(passage.flatMap(wordsOf));
  return texts.flatMap(wordsOf).every((word) => there.has(word));
}

function containsPhrase(passage: readonly string[], phrase: string): boolean {
  const bounded = (text: string): string => ` ${wordsOf(text).join(' ')} `;
  return passage.some((text) => bounded(text).includes(bounded(phrase)));
}

/**
 * Whether the import made up a block's title from the text printed below it or the headings above it, to name a
 * slide. The document has no such line, so the booklet does not print it. In a title with an ellipsis, the part
 * before it names the plan it belongs to.
 */
export function isDerivedTitle(block: Block, headings: readonly string[]): boolean {
  const { title, from } = block;
  if (title === undefined || from === undefined) return false;
  const printed = [...notesOf(block), ...textsOf(block), ...headings.map(plainText)];
  const parts = plainText(title)
    .split(/…|\.{3}/)
    .filter((part) => part.trim() !== '');
  return (
    parts.every((part) => containsPhrase(printed, part)) ||
    containsPhrase(printed, parts.slice(1).at(-1) ?? title)
  );
}
