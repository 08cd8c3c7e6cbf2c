// The story pass works on a section as a sequence of items: blocks, and sentences not yet part of a block.
import type { Block } from '../../outline/schema.js';
import type { Scope } from '../blocks/scopes.js';
import type { Sentence } from '../blocks/sentences.js';

/** An earlier time that a sentence is about: its words, and the sentence they come from. */
export interface EarlierTime {
  when: string;
  sentence: string;
}

/** A sentence with its outer scope. */
export interface Governed extends Sentence {
  scope: Scope;
  frame?: EarlierTime | undefined;
  /** Whether a preceding timeline already shows its event. */
  isTold?: true;
}

export interface SentenceItem {
  kind: 'sentence';
  sentence: Governed;
}

/** `sentences`: the content of its notes; empty for a block with its own notes (a list, a table). */
export interface BlockItem {
  kind: 'block';
  block: Block;
  sentences: Governed[];
}

export type StoryItem = SentenceItem | BlockItem;

export const asItem = (sentence: Governed): StoryItem => ({ kind: 'sentence', sentence });

/** Total words of the sentence items. */
export const wordsIn = (items: readonly StoryItem[]): number =>
  items.reduce((sum, item) => sum + (item.kind === 'sentence' ? item.sentence.words : 0), 0);
