// The blocks of a section → nodes that say each sentence once, in an imported document's order and paragraphs. Pure.
import type { Lang } from '../../messages/message.js';
import type { Block, Origin, Section } from '../../outline/schema.js';
import { type BookletNode, type BookletRun, footnotesOf, runsText } from './document.js';
import { type BookletKinds, withTraits } from './kinds.js';
import { isFoundTitle, notesRole } from './notes-role.js';
import { type BookletParagraph, markNotes, sentencesInNotes } from './repeated-text.js';
import type { Runs } from './traits.js';

/** What nodes are written with. */
export interface BookletWriter {
  runs: Runs;
  lang: Lang;
  kinds: BookletKinds;
}

/** Blocks that were cut out of one paragraph are that paragraph again. `headings`: of the section and those around it. */
export function sectionBlocks(
  { blocks = [], heading }: Section,
  headings: readonly string[],
  writing: BookletWriter,
): BookletNode[] {
  const done: BookletNode[] = [];
  /** Where the text stood that came last, when it was one paragraph. */
  let origin: Origin | undefined;
  for (const block of blocks) {
    const nodes = nodesOf(unnamed(block, heading, writing.kinds), headings, writing);
    const [first, ...rest] = nodes;
    const last = done.at(-1);
    const goesOn = first?.kind === 'paragraph' && last?.kind === 'paragraph' && isSame(origin, block.from);
    if (goesOn) done.splice(-1, 1, { ...last, runs: [...last.runs, { text: ' ' }, ...first.runs] }, ...rest);
    else done.push(...nodes);
    origin = first?.kind === 'paragraph' && rest.length === 0 ? block.from : undefined;
  }
  return done;
}

function isSame(a: Origin | undefined, b: Origin | undefined): boolean {
  if (a === undefined || b === undefined || (a.line ?? a.paragraph) === undefined) return false;
  return a.page === b.page && a.line === b.line && a.paragraph === b.paragraph;
}

/** What only the heading of its section names is so named for who cannot see it, but not on paper. */
function unnamed(block: Block, heading: string, kinds: BookletKinds): Block {
  const own = withTraits(block, kinds);
  const { unnamed: without } = own?.traits ?? {};
  return own && without && block.from ? { ...block, [own.kind]: without(own.value, heading) } : block;
}

/** What a block and its notes say, each sentence once and in the order of the document. */
function nodesOf(block: Block, headings: readonly string[], writing: BookletWriter): BookletNode[] {
  const { runs, lang, kinds } = writing;
  const title: BookletNode[] =
    block.title === undefined || isFoundTitle(block, headings)
      ? []
      : [{ kind: 'caption', runs: runs(block.title, block.source) }];
  const citeOwn = (nodes: BookletNode[]): BookletNode[] =>
    title.length === 0 && block.source !== undefined
      ? cite(nodes, uncited(runs('', block.source), nodes, block))
      : nodes;
  const telling = notesRole(block, kinds);
  if (telling === 'notes') {
    const notes = passage(block, writing);
    return [...title, ...notes.slice(0, -1), ...citeOwn(notes.slice(-1))];
  }
  const known = withTraits(block, kinds);
  const own = known ? citeOwn(known.traits.nodes(known.value, runs, lang)) : [];
  const notes = paragraphs(block.notes, runs);
  return telling === 'lead' ? [...title, ...notes, ...own] : [...title, ...own, ...notes];
}

/** An imported block names the notes that its own text cites: they have their marks already. */
function uncited(marks: BookletRun[], nodes: readonly BookletNode[], { from }: Block): BookletRun[] {
  const there = new Set(from === undefined ? [] : nodes.flatMap(footnotesOf));
  return marks.filter((mark) => !('footnote' in mark) || !there.has(mark.footnote));
}

/** The notes of a block that they tell the whole of; where they are a list with what leads to it, as that. */
function passage(block: Block, { runs, kinds }: BookletWriter): BookletNode[] {
  const notes = paragraphs(block.notes, runs);
  const said = sentencesInNotes(block, kinds);
  const marked = said === undefined ? notes : markNotes(notes, said, runs);
  const [lead, ...lines] = marked;
  const own = withTraits(block, kinds);
  const listed = own?.traits.lines?.(own.value) === lines.length;
  if (!listed || lead === undefined || !/:\s*$/.test(runsText(lead.runs))) return marked;
  const items = lines.map((line) => ({ runs: line.runs, items: [] }));
  return [lead, { kind: 'list', ordered: false, items }];
}

/** The marks of a whole block, on the first of its nodes. */
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
