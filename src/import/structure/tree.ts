// Elements and their roles → the tree of sections: headings with their content, lists, tables, images.
import { LIMITS } from '../../outline/schema.js';
import type { Origin, SourceImage } from '../model.js';
import type { Element, ParaElement, ReadTable } from './elements.js';
import { unmarkedHeadings, wrapsHeading } from './headings.js';
import { countsOn, isContained, type Mark } from './marks.js';
import type { Para } from './paragraph.js';
import { type ElementRole, runInLength } from './roles.js';

export interface ListItem {
  text: string;
  mark: Mark;
  origin: Origin;
  bold: boolean;
  items: ListItem[];
}
export type SectionContent =
  | { kind: 'para'; para: Para }
  | {
      kind: 'list';
      items: ListItem[];
      /** Whether its numbering continues in a later list, after an interruption. */
      goesOn?: true;
    }
  | { kind: 'table'; table: ReadTable }
  | { kind: 'image'; image: SourceImage };

export interface SectionNode {
  heading: string;
  number?: string;
  origin: Origin;
  contents: SectionContent[];
  nodes: SectionNode[];
}

const DEEPEST = LIMITS.depth - 1;

/** The elements from `from` up to `to` as sections; content before the first heading goes to the root's `contents`. */
export function buildTree(
  elements: readonly Element[],
  roles: readonly ElementRole[],
  { from, to }: { from: number; to: number },
): SectionNode {
  const unmarked = unmarkedHeadings(elements, from, to);
  const tree = new TreeBuilder();
  for (let index = from; index < to; index++) {
    const element = elements[index];
    if (element?.kind === 'table') tree.add({ kind: 'table', table: element.table });
    else if (element?.kind === 'image') tree.add({ kind: 'image', image: element.image });
    else if (element) tree.addPara(element, roles[index] ?? 'body', unmarked.get(index));
  }
  tieLists(tree.root);
  return tree.root;
}

/** Marks lists whose numbering a later list continues. */
function tieLists(node: SectionNode): void {
  const open = new Map<string, SectionContent & { kind: 'list' }>();
  for (const content of node.contents) {
    if (content.kind !== 'list') continue;
    const [first, last] = [content.items[0]?.mark, content.items.at(-1)?.mark];
    const before = open.get(first?.signature ?? '');
    const end = before?.items.at(-1)?.mark.ordinal;
    if (before && end !== undefined && first?.ordinal === end + 1) before.goesOn = true;
    if (last) open.set(last.signature, content);
  }
  node.nodes.forEach(tieLists);
}

class TreeBuilder {
  readonly root: SectionNode = { heading: '', origin: {}, contents: [], nodes: [] };
  private readonly open: { node: SectionNode; rank: number }[] = [{ node: this.root, rank: -1 }];
  private lists: { items: ListItem[]; rank: number; signature: string }[] = [];
  /** The heading just opened, as long as nothing is below it: its next lines may follow. */
  private openHeading: { node: SectionNode; para: Para } | undefined;

  add(content: SectionContent): void {
    this.lists = [];
    this.openHeading = undefined;
    this.top.contents.push(content);
  }

  addPara({ para }: ParaElement, role: ElementRole, unmarkedRank: number | undefined): void {
    if (this.openHeading && wrapsHeading(this.openHeading.para, para)) this.extend(para);
    else if (unmarkedRank !== undefined) this.openNode(para, unmarkedRank, para.text);
    else if (role === 'heading' && para.mark) this.openNode(para, para.mark.rank, para.text);
    else if (role === 'run-in' && para.mark) this.openRunIn(para, para.mark);
    else if (role === 'item' && para.mark) this.addItem(para, para.mark);
    else this.add({ kind: 'para', para });
  }

  private get top(): SectionNode {
    return this.open.at(-1)?.node ?? this.root;
  }

  private openNode(para: Para, rank: number, heading: string): void {
    while ((this.open.at(-1)?.rank ?? -1) >= rank) this.open.pop();
    if (this.open.length > DEEPEST) this.open.length = DEEPEST;
    const node: SectionNode = {
      heading,
      number: numberOf(para.mark),
      origin: para.origin,
      contents: [],
      nodes: [],
    };
    this.top.nodes.push(node);
    this.open.push({ node, rank });
    this.lists = [];
    this.openHeading = { node, para };
  }

  private openRunIn(para: Para, mark: Mark): void {
    const length = runInLength(para);
    const heading = para.text.slice(0, length).trim().replace(/[:.]$/, '');
    this.openNode(para, mark.rank, heading);
    this.openHeading = undefined;
    const text = para.text.slice(length).trim();
    this.add({ kind: 'para', para: { ...para, text, mark: undefined, lead: 0, bold: false } });
  }

  /** Appends a heading's next line. */
  private extend(para: Para): void {
    if (!this.openHeading) return;
    const { node, para: heading } = this.openHeading;
    node.heading = `${node.heading} ${para.text}`.trim();
    this.openHeading.para = { ...heading, text: node.heading, words: heading.words + para.words };
    if (heading.text === '')
      this.openHeading.para = { ...this.openHeading.para, capitals: para.capitals, bold: para.bold };
  }

  private addItem(para: Para, mark: Mark): void {
    this.openHeading = undefined;
    const item: ListItem = {
      text: para.text,
      mark: asItem(mark),
      origin: para.origin,
      bold: para.bold,
      items: [],
    };
    while (this.lists.length > 0 && (this.lists.at(-1)?.rank ?? 0) > mark.rank) this.lists.pop();
    let list = this.lists.at(-1);
    if (
      !list ||
      list.signature !== mark.signature ||
      !countsOn(
        list.items.slice(-2).map((own) => own.mark),
        mark,
      )
    ) {
      if (list && list.rank === mark.rank) this.lists.pop();
      list = this.openList(mark);
    }
    list.items.push(item);
  }

  private openList(mark: Mark): { items: ListItem[]; rank: number; signature: string } {
    const parent = this.lists.at(-1)?.items.at(-1);
    const items: ListItem[] = parent && this.lists.length < 4 ? parent.items : [];
    if (!parent || this.lists.length >= 4) this.top.contents.push({ kind: 'list', items });
    const list = { items, rank: mark.rank, signature: mark.signature };
    this.lists.push(list);
    return list;
  }
}

/** Letters from the file's list formatting carry meaning beyond order, like "Bước 1", so they are kept as written. */
const asItem = (mark: Mark): Mark =>
  isContained(mark) && /^(?:letter|roman|capital)$/.test(mark.kind) ? { ...mark, kind: 'decimal' } : mark;

/** The number as in the source; bullets and "Một là" give none. */
function numberOf(mark: Mark | undefined): string | undefined {
  return mark && mark.kind !== 'bullet' && mark.kind !== 'series' ? mark.text || undefined : undefined;
}
