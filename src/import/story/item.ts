// What a section is told from, in order: sentences that no block shows yet, and blocks.
import type { Block } from '../../outline/schema.js';
import type { Scope } from '../blocks/scopes.js';
import type { Sentence } from '../blocks/sentences.js';

/** An earlier time that a sentence tells of: the words that say so, and their sentence. */
export interface EarlierTime {
  when: string;
  sentence: string;
}

/** A sentence with what governs it from outside. */
export interface Governed extends Sentence {
  scope: Scope;
  frame?: EarlierTime | undefined;
  /** Whether a timeline before it tells its event. */
  isTold?: true;
}

export interface SentenceItem {
  kind: 'sentence';
  sentence: Governed;
}

/** `sentences`: what its notes say; empty for a block with notes of its own (a list, a table). */
export interface BlockItem {
  kind: 'block';
  block: Block;
  sentences: Governed[];
}

export type StoryItem = SentenceItem | BlockItem;

export const asItem = (sentence: Governed): StoryItem => ({ kind: 'sentence', sentence });

/** Words of the sentences among the items. */
export const wordsIn = (items: readonly StoryItem[]): number =>
  items.reduce((sum, item) => sum + (item.kind === 'sentence' ? item.sentence.words : 0), 0);
