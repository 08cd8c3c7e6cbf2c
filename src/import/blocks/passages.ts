// Paragraphs of a section → its sentences in order, each with its paragraph and place.
import type { Lang } from '../../messages/message.js';
import { sentences } from '../../outline/sentences.js';
import type { Origin } from '../model.js';
import type { Para } from '../structure/paragraph.js';
import { bare, wordCount } from '../structure/text.js';

export interface Sentence {
  text: string;
  /** Index of its paragraph among the section's. */
  paragraph: number;
  first: boolean;
  words: number;
  origin: Origin;
}

export function sentencesOf(paras: readonly Para[], lang: Lang): Sentence[] {
  return paras.flatMap((para, paragraph) =>
    sentences(para.text, lang).map((text, index) => ({
      text,
      paragraph,
      first: index === 0,
      words: wordCount(bare(text)),
      origin: para.origin,
    })),
  );
}

/** Sentences put together again, a paragraph a string. */
export function paragraphsOf(group: readonly Sentence[]): string[] {
  const texts: string[] = [];
  let last: number | undefined;
  for (const { text, paragraph } of group) {
    if (paragraph === last) texts.push(`${texts.pop()} ${text}`);
    else texts.push(text);
    last = paragraph;
  }
  return texts;
}

/** One text alone, several as a list: the two forms that `text` and `notes` take. */
export function oneOrMany(texts: readonly string[]): string | string[] {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : [...texts];
}
