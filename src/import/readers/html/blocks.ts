// An element of a web page → its blocks, in document order.
import type { SourceBlock, SourceParagraph } from '../../model.js';
import { linesOf, splitBreaks } from '../lines/breaks.js';
import { textOf } from '../lines/line.js';
import { pictureType } from '../picture-type.js';
import type { HtmlElement, HtmlNode } from './dom.js';
import { inlineRuns, isHidden } from './inline.js';
import { numbersOf } from './numbers.js';
import { tableOf } from './table.js';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type Around = Partial<Pick<SourceParagraph, 'align' | 'style' | 'level' | 'list' | 'marker'>>;

interface State {
  blocks: SourceBlock[];
}

export function readBlocks(root: HtmlElement): SourceBlock[] {
  const state: State = { blocks: [] };
  walk(root, {}, state);
  return state.blocks.map((block, index) => ({ ...block, origin: { paragraph: index + 1 } }));
}

function walk(element: HtmlElement, around: Around, state: State): void {
  let inline: HtmlNode[] = [];
  const flush = (): void => {
    addParagraph(inline, around, state);
    inline = [];
  };
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && isBlock(node as HtmlElement)) {
      flush();
      if (!isHidden(node as HtmlElement)) takeBlock(node as HtmlElement, around, state);
    } else inline.push(node);
  }
  flush();
}

/** A block element, or an inline one that contains blocks. */
function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.localName)) return true;
  if (element.localName === 'img') return true;
  for (const inner of element.children)
    if (BLOCKS.has(inner.localName) || inner.localName === 'img') return true;
  return false;
}

function takeBlock(element: HtmlElement, around: Around, state: State): void {
  if (element.localName === 'table') takeTable(element, around, state);
  else if (element.localName === 'img') takeImage(element, state);
  else if (LISTS.has(element.localName)) takeList(element, around, state);
  else if (element.localName === 'figure') takeFigure(element, around, state);
  else if (keepsLines(element)) takeLines(element, around, state);
  else walk(element, { ...around, ...lookOf(element) }, state);
}

/** Preformatted text without blocks inside. */
function keepsLines(element: HtmlElement): boolean {
  const css = element.getAttribute('style') ?? '';
  const isPre = element.localName === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(css);
  return isPre && ![...element.children].some(isBlock);
}

/** Two spaces or a tab between words mean columns of a table. */
const COLUMNS = /\S(?: {2,}|\t)[ \t]*\S/;

/** Lines with columns stay separate; lines of running text continue as after any line break. */
function takeLines(element: HtmlElement, around: Around, state: State): void {
  const runs = inlineRuns([...element.childNodes], true);
  const own = { kind: 'paragraph' as const, ...around, ...lookOf(element), origin: {} };
  if (!COLUMNS.test(textOf(runs))) {
    state.blocks.push(...splitBreaks({ ...own, runs }).filter((part) => textOf(part.runs).trim() !== ''));
    return;
  }
  for (const line of linesOf(runs))
    if (textOf(line).trim() !== '') state.blocks.push({ ...own, runs: line, apart: true });
}

function lookOf(element: HtmlElement): Around {
  const heading = /^h([1-6])$/.exec(element.localName);
  const css = element.getAttribute('style') ?? '';
  const align = /text-align:\s*(center|right|justify)/i.exec(css)?.[1] ?? element.getAttribute('align') ?? '';
  const isCaption =
    element.localName === 'figcaption' ||
    /\b(?:caption|chuthich|photo-?desc|pcaption)/i.test(element.getAttribute('class') ?? '');
  return {
    ...(heading ? { style: element.localName, level: Number(heading[1]) } : {}),
    ...(element.localName === 'blockquote' ? { style: 'blockquote' } : {}),
    ...(isCaption ? { style: 'figcaption' } : {}),
    ...(element.localName === 'center' ? { align: 'center' as const } : {}),
    ...(/^(?:center|right|justify)$/i.test(align)
      ? { align: align.toLowerCase() as SourceParagraph['align'] }
      : {}),
  };
}

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

function takeList(list: HtmlElement, around: Around, state: State): void {
  const ordered = list.localName === 'ol';
  const next = ordered ? numbersOf(list) : () => '•';
  const level = (around.list ? (around.level ?? 0) : 0) + 1;
  let loose: HtmlNode[] = [];
  const flush = (): void => {
    addParagraph(loose, around, state);
    loose = [];
  };
  for (const node of list.childNodes) {
    const item = node.nodeType === 1 ? (node as HtmlElement) : undefined;
    if (!item || !(isBlock(item) || item.localName === 'li')) loose.push(node);
    else if (LISTS.has(item.localName)) takeList(item, around, state);
    else {
      flush();
      const marker = next(item);
      const first = state.blocks.length;
      const own = { style: 'li', list: ordered ? ('ordered' as const) : ('unordered' as const), level };
      walk(item, { ...around, ...own, ...(marker === '' ? {} : { marker }) }, state);
      dropRepeatedMarkers(state.blocks, first, level);
    }
  }
  flush();
}

/** Only the first paragraph of a list item shows its number. */
function dropRepeatedMarkers(blocks: SourceBlock[], first: number, level: number): void {
  blocks.slice(first + 1).forEach((block, index) => {
    if (block.kind === 'paragraph' && block.level === level && block.style === 'li') {
      const { marker: _marker, list: _list, ...rest } = block;
      blocks[first + 1 + index] = rest;
    }
  });
}

function takeTable(element: HtmlElement, around: Around, state: State): void {
  const blocks = tableOf(element, readBlocks);
  if (blocks) state.blocks.push(...blocks);
  else walk(element, around, state);
}

/** A caption belongs to a picture in the same figure, never to one before it. */
function takeFigure(element: HtmlElement, around: Around, state: State): void {
  const own: State = { blocks: [] };
  walk(element, { ...around, ...lookOf(element) }, own);
  state.blocks.push(...own.blocks);
}

/** Keeps pictures embedded in the page; others are not fetched. */
function takeImage(element: HtmlElement, state: State): void {
  const source = element.getAttribute('src') ?? '';
  const head = /^data:image\/[\w.+-]{1,40}(?:;[^;,]{1,80})*;base64,/i.exec(source)?.[0];
  if (!head) return;
  const data = new Uint8Array(Buffer.from(source.slice(head.length), 'base64'));
  // Stated types are unreliable: image/jpg, image/pjpeg.
  const type = pictureType(data);
  if (!type) return;
  const alt = element.getAttribute('alt')?.trim();
  state.blocks.push({
    kind: 'image',
    data,
    type,
    ...(alt ? { alt } : {}),
    origin: {},
  });
}

function addParagraph(nodes: readonly HtmlNode[], around: Around, state: State): void {
  const runs = inlineRuns(nodes);
  if (textOf(runs).trim() === '') return;
  const last = state.blocks.at(-1);
  if (around.style === 'figcaption' && last?.kind === 'image' && !last.caption) {
    last.caption = textOf(runs).trim();
    return;
  }
  state.blocks.push(...splitBreaks({ kind: 'paragraph', runs, ...around, origin: {} }));
}
