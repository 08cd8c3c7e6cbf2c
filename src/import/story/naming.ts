// Blocks of a section → the same with titles from the sentences that they are told from, or from those around them.
import type { Lang } from '../../messages/message.js';
import { tellsDay } from '../../outline/days.js';
import { type About, score } from '../../outline/importance.js';
import type { Block } from '../../outline/schema.js';
import { statementsOf, titlesOf, topicsOf } from '../blocks/titles.js';
import { bare } from '../text/words.js';
import { titleOfFrame } from './frames.js';
import type { Governed } from './item.js';

export interface Told {
  block: Block;
  /** What the block is told from, or beside which it stands. */
  sentences: readonly Governed[];
}

export interface Naming {
  lang: Lang;
  about?: About | undefined;
  /** Of the section: no title repeats it. */
  heading: string;
}

export function named(told: readonly Told[], naming: Naming): Block[] {
  const seen = new Set<string>();
  let headed = false;
  return told.map(({ block, sentences }, index) => {
    const own = block.title;
    const names = own ? [] : namesOf(block, sentences, around(told, index), naming);
    const last = headed && block.text ? topicsOf(sentences.map(({ text }) => text)) : [];
    const title = own ?? [...names, ...last].find((one) => isNew(one, seen, naming));
    // A block without a title stands under the heading; only one can.
    if (title === undefined) {
      headed = true;
      return block;
    }
    seen.add(key(title));
    return own === undefined ? { ...block, title } : block;
  });
}

const key = (title: string): string => bare(title).toLowerCase();

const isNew = (title: string, seen: ReadonlySet<string>, { heading }: Naming): boolean =>
  !seen.has(key(title)) && !key(heading).includes(key(title));

/** Importance of a sentence that may name what stands beside it. */
const TELLING = 3;

/** The last sentences before a block and the first ones behind it, none far from it. */
function around(told: readonly Told[], index: number): Governed[] {
  const at = told[index]?.sentences[0]?.paragraph;
  const near = ({ paragraph }: Governed): boolean => at !== undefined && Math.abs(paragraph - at) <= 1;
  const before = told
    .slice(Math.max(0, index - NEAR), index)
    .flatMap(({ sentences }) => sentences.filter(near));
  const behind = told.slice(index + 1, index + 1 + NEAR).flatMap(({ sentences }) => sentences.filter(near));
  return [...before.slice(-NEAR), ...behind.slice(0, NEAR)];
}
const NEAR = 8;

function namesOf(
  block: Block,
  own: readonly Governed[],
  near: readonly Governed[],
  { lang, about }: Naming,
): string[] {
  const texts = (sentences: readonly Governed[]): string[] =>
    sentences.filter(({ explains }) => !explains).map(({ text }) => text);
  const frame = block.text || block.points ? own.find((one) => one.frame)?.frame : undefined;
  const framed = frame && titleOfFrame(frame);
  if (block.text) return [...(framed ? [framed] : []), ...titlesOf(texts(own), { lang, about })];
  const event = about?.from && block.timeline?.some(({ when }) => tellsDay(when, about.from ?? ''));
  if (block.timeline)
    return [...(event && about.name ? [about.name] : []), ...statementsOf(texts(own), { lang, about })];
  const silent = ({ text }: Governed): boolean =>
    !/[\d“”:]|(?<!\p{L})gồm(?!\p{L})/u.test(bare(text)) && score(text, false, lang) >= TELLING;
  return block.figures || block.quote
    ? statementsOf(texts([...own, ...near].filter(silent)), { lang, about })
    : [];
}
