// The blocks of a section → nodes that print each sentence once, in the order and paragraphs of an imported
// document. Pure.
import type { Lang } from '../../messages/message.js';
import type { Block, Origin, Section } from '../../outline/schema.js';
import { type BookletNode, type BookletRun, footnotesOf, runsText } from './document.js';
import { type BookletKinds, kindOf, withTraits } from './kinds.js';
import { isDerivedTitle, notesRole } from './notes-role.js';
import { type BookletParagraph, markNotes, sentencesInNotes } from './repeated-text.js';
import type { Runs } from './traits.js';

/** What writing nodes needs. */
export interface BookletWriter {
  runs: Runs;
  lang: Lang;
  kinds: BookletKinds;
}

/** Rejoins blocks that the import cut out of one paragraph. `headings`: those of the section and its ancestors. */
export function sectionBlocks(
  { blocks = [], heading }: Section,
  headings: readonly string[],
  writing: BookletWriter,
): BookletNode[] {
  const merged: BookletNode[] = [];
  /** Origin of the previous node, if it was a whole paragraph. */
  let origin: Origin | undefined;
  for (const block of blocks) {
    const nodes = [
      ...nodesOf(unnamed(block, heading, writing.kinds), headings, writing),
      ...pictureBeside(block, writing),
    ];
    const [first, ...rest] = nodes;
    const last = merged.at(-1);
    const continues = first?.kind === 'paragraph' && last?.kind === 'paragraph' && isSame(origin, block.from);
    if (continues)
      merged.splice(-1, 1, { ...last, runs: [...last.runs, { text: ' ' }, ...first.runs] }, ...rest);
    else merged.push(...nodes);
    origin = first?.kind === 'paragraph' && rest.length === 0 ? block.from : undefined;
  }
  return merged;
}

/** Beside the words of another kind; by itself it is the block's own. */
function pictureBeside(block: Block, { runs, lang, kinds }: BookletWriter): BookletNode[] {
  const { image } = block;
  return image && kindOf(block) !== 'image' ? kinds.image.nodes(image, runs, lang) : [];
}

function isSame(a: Origin | undefined, b: Origin | undefined): boolean {
  if (a === undefined || b === undefined || (a.line ?? a.paragraph) === undefined) return false;
  return a.page === b.page && a.line === b.line && a.paragraph === b.paragraph;
}

/**
 * Drops names that the import took from the section heading: slides need them, but on paper the heading is right
 * there.
 */
function unnamed(block: Block, heading: string, kinds: BookletKinds): Block {
  const typed = withTraits(block, kinds);
  const { unnamed: without } = typed?.traits ?? {};
  return typed && without && block.from ? { ...block, [typed.kind]: without(typed.value, heading) } : block;
}

/** A block and its notes as nodes: each sentence once, in document order. */
function nodesOf(block: Block, headings: readonly string[], writing: BookletWriter): BookletNode[] {
  const { runs, lang, kinds } = writing;
  const title: BookletNode[] =
    block.title === undefined || isDerivedTitle(block, headings)
      ? []
      : [{ kind: 'caption', runs: runs(block.title, block.source) }];
  const citeOwn = (nodes: BookletNode[]): BookletNode[] =>
    title.length === 0 && block.source !== undefined
      ? cite(nodes, uncited(runs('', block.source), nodes, block))
      : nodes;
  const role = notesRole(block, kinds);
  if (role === 'notes') {
    const notes = passage(block, writing);
    return [...title, ...notes.slice(0, -1), ...citeOwn(notes.slice(-1))];
  }
  const typed = withTraits(block, kinds);
  const blockNodes = typed ? citeOwn(typed.traits.nodes(typed.value, runs, lang)) : [];
  const notes = paragraphs(block.notes, runs);
  return role === 'lead' ? [...title, ...notes, ...blockNodes] : [...title, ...blockNodes, ...notes];
}

/** Leaves out marks that an imported block's own text already carries. */
function uncited(marks: BookletRun[], nodes: readonly BookletNode[], { from }: Block): BookletRun[] {
  const cited = new Set(from === undefined ? [] : nodes.flatMap(footnotesOf));
  return marks.filter((mark) => !('footnote' in mark) || !cited.has(mark.footnote));
}

/** The notes of a block that say everything it says; a list with its introductory sentence becomes a list again. */
function passage(block: Block, { runs, kinds }: BookletWriter): BookletNode[] {
  const notes = paragraphs(block.notes, runs);
  const sentences = sentencesInNotes(block, kinds);
  const marked = sentences === undefined ? notes : markNotes(notes, sentences, runs);
  const [lead, ...lines] = marked;
  const typed = withTraits(block, kinds);
  const listed = typed?.traits.lines?.(typed.value) === lines.length;
  if (!listed || lead === undefined || !/:\s*$/.test(runsText(lead.runs))) return marked;
  const items = lines.map((line) => ({ runs: line.runs, items: [] }));
  return [lead, { kind: 'list', ordered: false, items }];
}

/** Puts the marks for a whole block on its first node. */
function cite(nodes: BookletNode[], marks: BookletRun[]): BookletNode[] {
  const [first, ...rest] = nodes;
  return first === undefined || marks.length === 0 ? nodes : [marked(first, marks), ...rest];
}

function marked(node: BookletNode, marks: BookletRun[]): BookletNode {
  const onLast = (list: BookletRun[][]): BookletRun[][] => list.with(-1, [...(list.at(-1) ?? []), ...marks]);
  switch (node.kind) {
    case 'list': {
      const last = node.items.at(-1) ?? { runs: [], items: [] };
      return { ...node, items: node.items.with(-1, { ...last, runs: [...last.runs, ...marks] }) };
    }
    case 'table':
      return { ...node, header: onLast(node.header) };
    case 'slogans':
      return { ...node, items: onLast(node.items) };
    case 'gallery': {
      const pictures = node.pictures.map((picture, i) =>
        i < node.pictures.length - 1 ? picture : { ...picture, caption: [...picture.caption, ...marks] },
      );
      return { ...node, pictures };
    }
    case 'picture':
      return { ...node, caption: [...node.caption, ...marks] };
    default:
      return { ...node, runs: [...node.runs, ...marks] };
  }
}

/** Notes as paragraphs: an empty line begins another. */
export function paragraphs(value: string | string[] | undefined, runs: Runs): BookletParagraph[] {
  if (value === undefined) return [];
  return [value]
    .flat()
    .flatMap((text) => text.split(/\n\s*\n/))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', runs: runs(text) }));
}
