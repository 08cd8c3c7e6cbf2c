// Blocks of the laid-out slide → paragraphs with their runs and the browser's line breaks. Pure.
import type { LaidNode } from '../../render/geometry.js';
import { px, splitTop } from './css.js';
import { ascentOf } from './faces.js';
import type { Paragraph, StyledRun } from './scene.js';

/** Office programs draw superscript at two thirds of its size. */
export const RAISED = 2 / 3;

const INLINE = /^(inline|contents)/;
export const isText = (node: LaidNode): boolean => node.name === '#text';
const isInline = (node: LaidNode): boolean => isText(node) || INLINE.test(node.style.display);

/** A paragraph and the block that contains it. */
export interface LaidParagraph {
  paragraph: Paragraph;
  block: LaidNode;
}

/** A block's children in order, with consecutive inline nodes grouped. */
export function childrenOf(node: LaidNode): (LaidNode | LaidNode[])[] {
  const parts: (LaidNode | LaidNode[])[] = [];
  for (const child of node.children) {
    if (child.style.visibility === 'hidden' || isOutOfFlow(child)) continue;
    const last = parts.at(-1);
    if (!isInline(child)) parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else parts.push([child]);
  }
  return parts.filter((part) => !Array.isArray(part) || part.some(hasLines));
}

const isOutOfFlow = (node: LaidNode): boolean => node.name.startsWith('::') && !hasLines(node);

export const hasLines = (node: LaidNode): boolean => node.lines.length > 0 || node.children.some(hasLines);

/** A leaf of inline content with its link and whether it is superscript. */
interface Leaf {
  node: LaidNode;
  raised: boolean;
  link?: string;
}

function leaves(node: LaidNode, raised = false, link?: string): Leaf[] {
  if (isText(node)) return [{ node, raised, link }];
  const mark = raised || node.name === 'sup';
  const href = node.name === 'a' ? node.attributes.get('href') : link;
  return node.children.flatMap((child) => leaves(child, mark, href));
}

/**
 * The paragraph of inline nodes in `block`; undefined if none is visible. A `titled` paragraph names the slide in
 * slide lists, where a source mark would read as part of the text ("1941¹" as 19411), so its marks are kept apart.
 */
export function paragraphOf(
  inline: readonly LaidNode[],
  block: LaidNode,
  titled = false,
): Paragraph | undefined {
  // A link can be a block itself.
  const blockLink = block.name === 'a' ? block.attributes.get('href') : undefined;
  const all = inline.flatMap((node) => leaves(node, false, blockLink));
  const found = titled ? all.filter(({ raised }) => !raised) : all;
  const runs = tidy(found.map(runOf));
  const marks = titled ? tidy(all.filter(({ raised }) => raised).map(runOf)) : [];
  const first = found.find(({ node, raised }) => !raised && node.lines.length > 0)?.node;
  const line = first?.lines[0];
  if (!first || !line || runs.length === 0) return undefined;
  const lines = linesOf(found.map(({ node }) => node));
  const { left, width } = contentOf(block);
  return {
    runs,
    ...(marks.length > 0 && { marks }),
    lines: lines.map(({ text }) => text),
    baseline: line.box.y + ascentOf(familyOf(first), px(first.style['font-size']), line.box.height),
    lineHeight: pitchOf(lines) ?? px(block.style['line-height']),
    left,
    width,
    align:
      { center: 'ctr', right: 'r', end: 'r' }[block.style['text-align']] === undefined ? 'l' : alignOf(block),
    level: 0,
  };
}

function alignOf(block: LaidNode): Paragraph['align'] {
  const align = block.style['text-align'];
  return align === 'center' ? 'ctr' : 'r';
}

export const familyOf = ({ style }: LaidNode): string =>
  (splitTop(style['font-family'], ',')[0] ?? '').replaceAll('"', '');

function runOf({ node, raised, link }: Leaf): StyledRun {
  const { style } = node;
  return {
    text: node.text.replace(/[ \t\n\r\f]+/g, ' '),
    family: familyOf(node),
    px: px(style['font-size']) * (raised ? 1 / RAISED : 1),
    weight: Number.parseInt(style['font-weight'], 10) || 400,
    italic: style['font-style'] === 'italic',
    colour: style.color,
    ...(raised && { raised: true }),
    ...(link && { link }),
  };
}

/** Merges runs of the same style, collapses spaces across runs, and trims both ends. */
function tidy(runs: readonly StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = last === undefined || last.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text;
    if (!text) continue;
    // Keeps adjacent source marks from reading as one number.
    if (last && looksOf(last) === looksOf(run)) last.text += last.raised ? `·${text.trim()}` : text;
    else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return joined.filter(({ text }) => text !== '');
}

const looksOf = ({ text: _, ...looks }: StyledRun): string => JSON.stringify(looks);

interface Line {
  text: string;
  y: number;
  right: number;
}

/** A fragment starting left of where the previous one ended begins a new line. */
function linesOf(nodes: readonly LaidNode[]): Line[] {
  const lines: Line[] = [];
  for (const { text, box } of nodes.flatMap((node) => node.lines)) {
    const last = lines.at(-1);
    if (last && box.x >= last.right - 1) {
      last.text += text;
      last.right = box.x + box.width;
    } else lines.push({ text, y: box.y + box.height / 2, right: box.x + box.width });
  }
  return lines;
}

function pitchOf(lines: readonly Line[]): number | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < 2) return undefined;
  return (last.y - first.y) / (lines.length - 1);
}

/** Content box of a block, excluding padding and borders. */
export function contentOf({ box, style }: LaidNode): { left: number; width: number } {
  const edge = (side: 'left' | 'right'): number =>
    px(style[`padding-${side}`]) + (parseEdge(style[`border-${side}`]) ?? 0);
  return { left: box.x + edge('left'), width: box.width - edge('left') - edge('right') };
}

const parseEdge = (border: string): number | undefined => (border.includes('none') ? undefined : px(border));

/** Boxes side by side on one baseline (a value and its unit) → one paragraph per row. */
export function rowsOf(flex: LaidNode): LaidParagraph[] {
  const rows: Paragraph[] = [];
  for (const child of flex.children) {
    const paragraph = paragraphOf(child.children, child);
    if (!paragraph) continue;
    const last = rows.at(-1);
    if (last && Math.abs(last.baseline - paragraph.baseline) < 3) join(last, paragraph);
    else rows.push(paragraph);
  }
  const { left, width } = contentOf(flex);
  return rows.map((row) => ({ block: flex, paragraph: { ...row, left, width } }));
}

/** The space between them takes the smaller type size; in the larger it would look like a gap. */
function join(row: Paragraph, next: Paragraph): void {
  const [last, first] = [row.runs.at(-1), next.runs[0]];
  if (last && first && last.px > first.px) first.text = ` ${first.text}`;
  else if (last && first) last.text += ' ';
  row.runs.push(...next.runs);
  row.lines = [`${row.lines[0] ?? ''} ${next.lines[0] ?? ''}`, ...next.lines.slice(1)];
  row.lineHeight = Math.max(row.lineHeight, next.lineHeight);
}
