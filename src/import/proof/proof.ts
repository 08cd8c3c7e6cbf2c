// A document's bytes and the outline made from it → what is in only one of them, by a second reading that shares no
// code with the first: words, figures, dates and signs, figures character by character.
import type { Outline } from '../../outline/schema.js';
import { readBytes } from './bytes/read.js';
import { compare, type ProofResult } from './compare.js';
import type { Known } from './extracted-text.js';

export interface Proof extends ProofResult {
  /** Parts or pages the second reading could not read. */
  unread: string[];
}

/**
 * Takes about a quarter of the import's time.
 * @param omissions texts that the import left out and lists
 * @param notesInText ids of notes that the outline tells in its text, without their marks
 */
export async function prove(
  bytes: Uint8Array,
  known: Known,
  outline: Outline,
  omissions: readonly string[],
  notesInText: readonly string[] = [],
): Promise<Proof> {
  const reading = await readBytes(bytes, known);
  return { ...compare(reading, outline, omissions, known.kind, notesInText), unread: reading.unread };
}
