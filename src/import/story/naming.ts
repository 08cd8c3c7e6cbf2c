// Blocks of a section → the same blocks with titles taken from their own sentences or adjacent ones.
import type { Lang } from '../../messages/message.js';
import { tellsDay } from '../../outline/days.js';
import { type About, score } from '../../outline/importance.js';
import { mainStart, mainVerb } from '../../outline/main-clause.js';
import type { Block, Figure } from '../../outline/schema.js';
import { isClocked } from '../blocks/dates.js';
import { isCounting } from '../blocks/numbers.js';
import { openingStatementsOf, statementsOf, titlesOf, topicsOf } from '../blocks/titles.js';
import { bare, capitalised, wordCount } from '../text/words.js';
import { titleOfFrame } from './frames.js';
import type { Governed } from './item.js';

export interface Told {
  block: Block;
  /** The sentences it was made from, or which stand beside it. */
  sentences: readonly Governed[];
}

export interface Naming {
  lang: Lang;
  about?: About | undefined;
  /** The section's heading; no title repeats it. */
  heading: string;
}

export function named(told: readonly Told[], naming: Naming): Block[] {
  const seen = new Set<string>();
  let headed = false;
  return told.map(({ block, sentences }, index) => {
    const own = block.title;
    const names = own ? [] : namesOf(block, sentences, around(told, index), naming);
    const last = headed ? furtherNames(block, sentences, naming) : [];
    const title = own ?? [...names, ...last].find((one) => isNew(one, seen, naming));
    // A block without a title shows the section's heading; only one block can.
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

/** Minimum score of a sentence that may provide the title of an adjacent block. */
const TELLING = 3;

/** The nearest sentences before and after a block. */
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
    sentences.filter(({ explains, isTold }) => !explains && !isTold).map(({ text }) => text);
  const frame = block.text || block.points ? own.find((one) => one.frame)?.frame : undefined;
  const framed = frame && titleOfFrame(frame);
  if (block.text) return [...(framed ? [framed] : []), ...titlesOf(texts(own), { lang, about })];
  const event = about?.from && block.timeline?.some(({ when }) => tellsDay(when, about.from ?? ''));
  if (block.timeline)
    return [
      ...(event && about.name ? [about.name] : []),
      ...statementsOf(texts(own.filter(({ text }) => !isClocked(text, lang))), { lang, about }),
    ];
  const beside = block.figures ? near.filter(({ paragraph }) => paragraph === own[0]?.paragraph) : near;
  const telling = [...own.filter((_, at) => namesMost(own, at)), ...beside].filter(
    ({ text }) => isQuiet(text) && score(text, false, lang) >= TELLING,
  );
  const best = statementsOf(texts(telling), { lang, about });
  if (block.quote) {
    const led = texts(own).flatMap((text) =>
      /[“"]/.test(text) ? [text.replace(/[:\s]*[“"].*$/su, '.')] : [],
    );
    const further = furtherNames(block, own, { lang, about });
    return [...openingStatementsOf(led, { lang, about }), ...best, ...further];
  }
  if (!block.figures) return [];
  const most = own.filter(({ text }, at) => isQuiet(text) && namesMost(own, at));
  return [
    ...best,
    ...statementsOf(texts(most), { lang, about }),
    ...openingStatementsOf(texts(most), { lang, about }),
  ];
}

/** Further candidates, for when another block already shows the heading. */
function furtherNames(
  block: Block,
  own: readonly Governed[],
  { lang, about }: Pick<Naming, 'lang' | 'about'>,
): string[] {
  const texts = own.filter(({ explains, isTold }) => !explains && !isTold).map(({ text }) => text);
  if (block.quote) return texts.flatMap((text) => introduction(text) ?? []);
  if (block.text) return topicsOf(texts);
  if (!block.figures) return [];
  const said = statementsOf(texts.filter(isQuiet), { lang, about });
  return [...said, ...openingStatementsOf(texts, { lang, about }), ...countedFirst(block.figures)];
}

/** The clause that introduces a quotation: "Đồng chí Trường Chinh đã nhận xét: “…”". */
function introduction(text: string): string | undefined {
  const [, before = ''] = /^([^:“”"]+):\s?[“"]/u.exec(bare(text)) ?? [];
  const clauses = [before.slice(mainStart(before)), before.slice(before.lastIndexOf(', ') + 1).trim()];
  const said = clauses.find((one) => wordCount(one) <= LONGEST_INTRODUCTION && mainVerb(one) !== undefined);
  return said === undefined || before === '' ? undefined : capitalised(said);
}
const LONGEST_INTRODUCTION = 12;

/** The first figure's label, if it is a noun phrase. */
const countedFirst = ([first]: readonly Figure[]): string[] => {
  const label = first?.label ?? '';
  const isName = wordCount(label) <= LONGEST_COUNTED && !/[…(]/u.test(label) && mainVerb(label) === undefined;
  return label !== '' && isName && !/\s(?:for|with|by|cho|với)$/u.test(label) ? [capitalised(label)] : [];
};
const LONGEST_COUNTED = 10;

/** Whether at least half of the sentences with figures follow this sentence before the next one without any. */
function namesMost(own: readonly Governed[], at: number): boolean {
  const counts = own.map(({ text }) => isCounting(bare(text)));
  const next = counts.findIndex((_, index) => index > at && isQuiet(own[index]?.text ?? ''));
  const named = counts.slice(at, next < 0 ? counts.length : next).filter(Boolean).length;
  return named * 2 >= counts.filter(Boolean).length;
}

/** Whether a sentence has no number, list or quotation: a title must not take those out of context. */
const isQuiet = (text: string): boolean => !/[\d“”:]|(?<!\p{L})gồm(?!\p{L})/u.test(bare(text));
