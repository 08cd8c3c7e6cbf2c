// Paragraphs of a section → story items: their sentences, with verse and slogans already as blocks.
import type { Lang } from '../../messages/message.js';
import type { Block } from '../../outline/schema.js';
import { eventIn } from '../blocks/dates.js';
import { bindingTitle, isSlogans } from '../blocks/lists.js';
import { NO_PLAN, type Scope, scopesOf } from '../blocks/scopes.js';
import { sentencesOf } from '../blocks/sentences.js';
import { linesBlock } from '../blocks/verse.js';
import type { Para } from '../structure/paragraph.js';
import type { ListItem } from '../structure/tree.js';
import { bare, endsWithColon, wordCount } from '../text/words.js';
import { framesOf } from './frames.js';
import { asItem, type StoryItem } from './item.js';

export function paragraphItems(paras: readonly Para[], lang: Lang, scope: Scope): StoryItem[] {
  const calls = paras.filter(({ text }) => isSlogans([text]));
  const asBlock = (block: Block): StoryItem => ({ kind: 'block', block, sentences: [] });
  if (calls.length >= 3 && calls.length === paras.length)
    return [asBlock({ slogans: paras.map(({ text }) => text), from: paras[0]?.origin })];
  const items: StoryItem[] = [];
  let plain: Para[] = [];
  for (let at = 0; at < paras.length; ) {
    const lines = linesBlock(paras, at) ?? callsFrom(paras, at);
    const para = paras[at];
    if (lines) {
      const title = bindingTitle(announcing(plain), lang);
      items.push(...sentenceItems(plain, lang, scope), asBlock({ ...lines.block, ...(title && { title }) }));
      plain = [];
    } else if (para) plain.push(para);
    at += lines?.length ?? 1;
  }
  return [...items, ...sentenceItems(plain, lang, scope)];
}

/** Sentences with their scopes. */
function sentenceItems(paras: readonly Para[], lang: Lang, outer: Scope): StoryItem[] {
  const sentences = sentencesOf(paras, lang);
  const scopes = scopesOf(sentences, outer, lang);
  const frames = framesOf(sentences, lang);
  return sentences.map((sentence, index) =>
    asItem({ ...sentence, scope: scopes[index] ?? NO_PLAN, frame: frames[index] }),
  );
}

/** The paragraph that announces the following lines; '' if there is none. */
const announcing = (paras: readonly Para[]): string => {
  const text = paras.at(-1)?.text ?? '';
  return endsWithColon(text) ? text : '';
};

/** At least three exclamations in a row, as at the end of a speech. */
function callsFrom(paras: readonly Para[], at: number): { block: Block; length: number } | undefined {
  const isCall = (para: Para | undefined): boolean =>
    para !== undefined && isSlogans([para.text]) && !ADDRESSES.test(para.text);
  let end = at;
  while (isCall(paras[end])) end++;
  const calls = paras.slice(at, end);
  if (calls.length < FEWEST_CALLS) return undefined;
  return { block: { slogans: calls.map(({ text }) => text), from: calls[0]?.origin }, length: calls.length };
}
const FEWEST_CALLS = 3;
/** Forms of address to the audience, which are not slogans. */
const ADDRESSES = /^(?:xin|(?:kính )?(?:thưa|chúc)|trân trọng|dear|thank|ladies)(?!\p{L})/iu;

/** Share of dated items that makes a list a chronicle. */
const DATED = 0.6;

/** Whether an unnumbered list is a chronicle, with one event per item. */
export function isChronicle(items: readonly ListItem[], lang: Lang): boolean {
  const plain = items.every(({ items: inner, mark }) => inner.length === 0 && mark.ordinal === undefined);
  const dated = items.filter(({ text }) => eventIn(text, lang) !== undefined);
  return plain && dated.length >= 2 && dated.length >= items.length * DATED;
}

/** Converts a list item to a paragraph. */
export const asPara = ({ text, origin, bold }: ListItem): Para => ({
  text,
  origin,
  bold,
  italic: false,
  capitals: false,
  lead: 0,
  quoted: false,
  words: wordCount(bare(text)),
});
