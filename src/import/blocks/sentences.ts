// Paragraphs of a section → its sentences in order, each with its paragraph and position.
import type { Lang } from '../../messages/message.js';
import { sentenceSpans } from '../../outline/sentences.js';
import type { Origin } from '../model.js';
import type { Para } from '../structure/paragraph.js';
import { bare, wordCount } from '../text/words.js';

export interface Sentence {
  text: string;
  /** The separator before it: a space, or nothing ("Nhài.Trước"). */
  gap: string;
  /** Index of its paragraph among the section's. */
  paragraph: number;
  first: boolean;
  words: number;
  /** Whether it comes from an explanatory note. */
  explains?: true;
  origin: Origin;
}

export function sentencesOf(paras: readonly Para[], lang: Lang): Sentence[] {
  return paras.flatMap((para, paragraph) => {
    const spans = sentenceSpans(para.text, lang);
    return spans.map(({ from, to }, index) => {
      const text = para.text.slice(from, to);
      return {
        text,
        gap: para.text.slice(spans[index - 1]?.to ?? from, from),
        paragraph,
        first: index === 0,
        words: wordCount(bare(text)),
        ...(para.explains && { explains: para.explains }),
        origin: para.origin,
      };
    });
  });
}

/** Sentences put together again, a paragraph a string. */
export function paragraphsOf(group: readonly Sentence[]): string[] {
  const texts: string[] = [];
  let last: number | undefined;
  for (const { text, gap, paragraph } of group) {
    if (paragraph === last) texts.push(`${texts.pop()}${gap}${text}`);
    else texts.push(text);
    last = paragraph;
  }
  return texts;
}

/** The sentences of each paragraph by themselves. */
export function byParagraph<S extends Sentence>(sentences: readonly S[]): S[][] {
  const out: S[][] = [];
  for (const sentence of sentences) {
    const last = out.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else out.push([sentence]);
  }
  return out;
}

/** One text alone, several as a list: the two forms that `text` and `notes` take. */
export function oneOrMany(texts: readonly string[]): string | string[] {
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : [...texts];
}
