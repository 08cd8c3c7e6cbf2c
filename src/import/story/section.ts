// A node of the document tree → a section of the outline, with its paragraphs, lists, tables and images as blocks in
// document order.
import type { Lang } from '../../messages/message.js';
import type { About } from '../../outline/importance.js';
import { type Block, LIMITS, type Section } from '../../outline/schema.js';
import { chartOfList } from '../blocks/chart.js';
import { bindingTitle, isSlogans, listBlock, splitSlogans } from '../blocks/lists.js';
import { peopleOfList } from '../blocks/people.js';
import { NO_PLAN, type Scope, scopeOfHeading } from '../blocks/scopes.js';
import { oneOrMany, sentencesOf } from '../blocks/sentences.js';
import { isCaption, tableBlock } from '../blocks/tables.js';
import type { Origin, SourceImage } from '../model.js';
import type { ReadTable } from '../structure/elements.js';
import type { Para } from '../structure/paragraph.js';
import type { ListItem, SectionContent, SectionNode } from '../structure/tree.js';
import { bare, endsWithColon, wordCount } from '../text/words.js';
import type { StoryItem } from './item.js';
import { leadOf } from './leads.js';
import { asPara, isChronicle, paragraphItems } from './paragraphs.js';
import { withPlanTitle } from './plan-titles.js';
import { storyOf } from './story.js';
import { withUniqueTitles } from './unique-titles.js';

export interface SectionOptions {
  lang: Lang;
  /** The event that the document commemorates. */
  about?: About | undefined;
  /** Registers the image for writing. Returns its path relative to the outline, or undefined if it is unusable. */
  keepImage(image: SourceImage): string | undefined;
}

const SLOGANS_HEADING = /khẩu hiệu|^slogans?$/iu;
const PHOTO_LINE = /^(?:ảnh|hình|photo)\s*(?:[:]|\d{1,2}\s*[.:])|(?:photo|ảnh)\s*:\s*[^.]{2,40}$/iu;
const ITEMS_A_BLOCK = 200;
const ITEMS_OF_CHART = 12;
const LONGEST_TITLE = 14;
const LONGEST_LEAD = 40;

/**
 * `depth`: 0 for main sections, which get an opening slide with a lead. `outer`: the scope set by the headings above.
 */
export function sectionOf(
  node: SectionNode,
  makes: SectionOptions,
  depth = 0,
  outer: Scope = NO_PLAN,
): Section {
  const calls = callsInHeading(node.heading);
  const heading = calls?.heading ?? (node.heading || node.number || '…');
  const slogans = SLOGANS_HEADING.test(heading);
  const lead = slogans ? undefined : takeLead(node, makes.lang);
  const { lang } = makes;
  const scope = scopeOfHeading([heading, lead ?? ''].join(' '), outer, lang);
  const made = slogans ? slogansOf(node.contents, makes) : blocksOf(node.contents, makes, heading, scope);
  if (calls) made.unshift({ slogans: calls.slogans, from: node.origin });
  const blocks = withUniqueTitles(made, heading, { lang, depth }).map((block) =>
    withPlanTitle(block, { scope, heading, depth, lang }),
  );
  const opens = depth === 0 && !slogans && scope.plan === undefined && scope.ahead === undefined;
  const titles = blocks.flatMap(({ title }) => title ?? []);
  const best = lead ?? (opens ? leadOf(node, { lang, about: makes.about, titles }) : undefined);
  return {
    heading,
    ...(node.number && node.heading && { number: node.number }),
    ...(best && (depth === 0 ? { lead: best } : { notes: best })),
    from: node.origin,
    ...(blocks.length > 0 && { blocks }),
    ...(node.nodes.length > 0 && {
      sections: node.nodes.map((child) => sectionOf(child, makes, depth + 1, scope)),
    }),
  };
}

/** Slogans on the heading's own line: "KHẨU HIỆU: … muôn năm! … bất diệt!". */
function callsInHeading(text: string): { heading: string; slogans: string[] } | undefined {
  const match = /^([^:!]*khẩu hiệu[^:!]*|slogans?)\s*:\s*(.+)$/iu.exec(text);
  const slogans = match?.[2] ? splitSlogans(match[2]) : [];
  return match?.[1] && isSlogans(slogans) ? { heading: match[1].trim(), slogans } : undefined;
}

/** A sentence that only introduces the sub-sections becomes the section's lead. */
function takeLead(node: SectionNode, lang: Lang): string | undefined {
  const last = node.contents.at(-1);
  if (node.contents.length !== 1 || node.nodes.length === 0 || last?.kind !== 'para') return undefined;
  const { text, words } = last.para;
  if (!endsWithColon(text) || words > LONGEST_LEAD || sentencesOf([last.para], lang).length > 1)
    return undefined;
  node.contents = [];
  return text;
}

/** `heading` is the fallback alt text of images; `scope`: set by the headings above. */
export function blocksOf(
  contents: readonly SectionContent[],
  makes: SectionOptions,
  heading: string,
  scope: Scope = NO_PLAN,
): Block[] {
  const items: StoryItem[] = [];
  let paras: Para[] = [];
  const flush = (): void => {
    items.push(...paragraphItems(paras, makes.lang, scope));
    paras = [];
  };
  const add = (blocks: readonly Block[]): void => {
    for (const block of blocks) items.push({ kind: 'block', block, sentences: [] });
  };
  for (const content of contents) {
    if (content.kind === 'para') {
      if (!captions(lastBlock(items), paras, content.para)) paras.push(content.para);
      continue;
    }
    const caption = content.kind === 'table' ? takeCaption(paras) : undefined;
    if (content.kind === 'list' && isChronicle(content.items, makes.lang)) {
      paras.push(...content.items.map(asPara));
      continue;
    }
    const intro = content.kind === 'image' ? undefined : takeIntro(paras, makes.lang);
    flush();
    if (content.kind === 'list') add(listed(content, intro, makes.lang, scope));
    else if (content.kind === 'table')
      add(introducedFirst(tableBlocks(content.table, caption), intro, makes.lang));
    else add(imageBlocks(content.image, makes, heading));
  }
  flush();
  return storyOf(items, { lang: makes.lang, about: makes.about, heading });
}

const lastBlock = (items: readonly StoryItem[]): Block | undefined => {
  const last = items.at(-1);
  return last?.kind === 'block' ? last.block : undefined;
};

/** A list's introduction, and the spoken text that goes with it. */
interface Intro {
  text: string;
  said: string;
  origin: Origin;
}

/** Takes the introducing sentence from the paragraph above a list; one short sentence before it is spoken too. */
function takeIntro(paras: Para[], lang: Lang): Intro | undefined {
  const last = paras.at(-1);
  if (!last || !endsWithColon(last.text)) return undefined;
  const all = sentencesOf([last], lang);
  const intro = all.at(-1);
  if (!intro) return undefined;
  paras.pop();
  const before = all.slice(0, -1);
  const aside = before.length === 1 && before.every(isAside);
  const rest = last.text.slice(0, last.text.length - intro.text.length).trim();
  if (before.length > 0 && !aside) paras.push({ ...last, text: rest, words: wordCount(bare(rest)) });
  return { text: intro.text, said: aside ? last.text : intro.text, origin: last.origin };
}

const LONGEST_ASIDE = 25;
const isAside = ({ text, words }: { text: string; words: number }): boolean =>
  words <= LONGEST_ASIDE && !/\d/.test(text);

type List = SectionContent & { kind: 'list' };

const listed = (list: List, intro: Intro | undefined, lang: Lang, scope: Scope): Block[] =>
  listChart(list.items, intro, lang, scope) ?? listPeople(list.items, intro) ?? listBlocks(list, intro, lang);

/** A list of people with their offices or tasks; its lines are the notes. */
function listPeople(items: readonly ListItem[], intro: Intro | undefined): Block[] | undefined {
  const texts = items.map(({ text }) => text);
  const people = items.every((item) => item.items.length === 0) ? peopleOfList(texts) : undefined;
  if (!people) return undefined;
  const title = intro && titleOf(intro.text);
  return [
    {
      people,
      ...(title && { title }),
      notes: [...(intro ? [intro.said] : []), ...texts],
      from: intro?.origin ?? items[0]?.origin,
    },
  ];
}

/** An introduction that reads as a title. */
function titleOf(text: string): string | undefined {
  const whole = bare(text).replace(/(?<!\s)\s*:$/, '');
  return wordCount(whole) <= LONGEST_TITLE && !whole.includes('“') ? whole : undefined;
}

/** A list whose items are all data points becomes a chart; its lines go to the notes. */
function listChart(
  items: readonly ListItem[],
  intro: Intro | undefined,
  lang: Lang,
  scope: Scope,
): Block[] | undefined {
  const texts = items.map(({ text }) => text);
  const simple = intro && texts.length <= ITEMS_OF_CHART && items.every((item) => item.items.length === 0);
  const chart = simple && chartOfList(intro.text, texts, lang, scope);
  return chart ? [{ chart, notes: [intro.said, ...texts], from: intro.origin }] : undefined;
}

function listBlocks({ items, goesOn }: List, intro: Intro | undefined, lang: Lang): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < items.length; from += ITEMS_A_BLOCK) {
    const part = items.slice(from, from + ITEMS_A_BLOCK);
    const more = goesOn || from + ITEMS_A_BLOCK < items.length;
    const block: Block = { ...listBlock(part, intro?.text, more), from: intro?.origin ?? part[0]?.origin };
    blocks.push(intro && from === 0 ? introduced(block, intro, lang) : block);
  }
  return blocks;
}

/** A short introduction doubles as the title, and so does a long one that marks the items as plans. It is always spoken. */
function introduced(block: Block, { text, said }: Intro, lang: Lang): Block {
  const title = titleOf(text) ?? bindingTitle(text, lang);
  return { ...block, ...(title && { title }), notes: said };
}

/** An introduction above a table ("Phân công cụ thể như sau:") goes to its notes rather than on a slide of its own. */
function introducedFirst([first, ...others]: Block[], intro: Intro | undefined, lang: Lang): Block[] {
  if (!intro) return first ? [first, ...others] : others;
  if (!first?.table) return [{ text: intro.text, from: intro.origin }, ...(first ? [first] : []), ...others];
  return [introduced(first, intro, lang), ...others];
}

function takeCaption(paras: Para[]): string | undefined {
  const last = paras.at(-1);
  return last && isCaption(last.text) ? paras.pop()?.text : undefined;
}

function tableBlocks(table: ReadTable, caption: string | undefined): Block[] {
  const block = tableBlock(table);
  if (!block) return caption ? [{ text: caption, from: table.origin }] : [];
  const whole = block.table;
  if (!whole) return [{ ...block, ...(caption && { title: caption }), from: table.origin }];
  const blocks: Block[] = [];
  for (let from = 0; from < Math.max(1, whole.rows.length); from += LIMITS.items) {
    const rows = whole.rows.slice(from, from + LIMITS.items);
    blocks.push({ table: { header: whole.header, rows, ...(caption && { caption }) }, from: table.origin });
  }
  return blocks;
}

function imageBlocks(image: SourceImage, makes: SectionOptions, heading: string): Block[] {
  const src = makes.keepImage(image);
  const told = [image.alt, image.caption].filter((text): text is string => !!text && text.trim() !== '');
  if (!src) return told.length > 0 ? [{ text: oneOrMany(told), from: image.origin }] : [];
  const alt = image.alt?.trim() || image.caption?.trim() || heading;
  const caption = image.caption?.trim();
  return [{ image: { src, alt, ...(caption && { caption }) }, from: image.origin }];
}

/** A photo credit or caption line: "Ảnh: …", "… Photo: …". */
export const isPhotoLine = ({ text, words }: Para): boolean => words <= 60 && PHOTO_LINE.test(text);

/** A short line under an image is its caption if it is italic, centred or names the photographer. */
function captions(before: Block | undefined, waiting: readonly Para[], para: Para): boolean {
  if (!before?.image || before.image.caption || waiting.length > 0 || para.words > 60) return false;
  if (!para.italic && !isPhotoLine(para) && !(para.align === 'center' && para.words <= 30)) return false;
  before.image = { ...before.image, caption: para.text };
  return true;
}

/** Under a "KHẨU HIỆU" heading every exclamation is a slogan; other lines stay text. */
function slogansOf(contents: readonly SectionContent[], makes: SectionOptions): Block[] {
  const calls: string[] = [];
  let origin: Origin | undefined;
  const others: SectionContent[] = [];
  for (const content of contents) {
    const told = content.kind === 'list' ? allTexts(content.items) : [];
    if (content.kind === 'para') told.push(content.para.text);
    const texts = told.flatMap(splitSlogans);
    if (texts.length > 0 && (content.kind === 'list' || isSlogans(texts))) {
      calls.push(...texts);
      origin ??= content.kind === 'para' ? content.para.origin : undefined;
      origin ??= content.kind === 'list' ? content.items[0]?.origin : undefined;
    } else others.push(content);
  }
  const blocks = blocksOf(others, makes, '…');
  return calls.length > 0 ? [...blocks, { slogans: calls, from: origin }] : blocks;
}

const allTexts = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => [item.text, ...allTexts(item.items)]);
