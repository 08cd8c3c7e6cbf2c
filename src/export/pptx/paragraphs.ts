// Blocks of the laid-out slide → paragraphs with their runs, and the browser's line breaks. Pure.
import type { LaidNode } from '../../render/geometry.js';
import { px, splitTop } from './css.js';
import { ascentOf } from './faces.js';
import type { Paragraph, StyledRun } from './scene.js';

/** Applications draw a raised text at two thirds of its size. */
export const RAISED = 2 / 3;

const INLINE = /^(inline|contents)/;
export const isText = (node: LaidNode): boolean => node.name === '#text';
const isInline = (node: LaidNode): boolean => isText(node) || INLINE.test(node.style.display);

/** One paragraph with the block that it stands in. */
export interface LaidParagraph {
  paragraph: Paragraph;
  block: LaidNode;
}

/** Runs of inline content of a block, with the block elements between them in their order. */
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

/** Leaves of inline content with the link and the raised mark that they stand in. */
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
 * The paragraph of inline nodes that stand in `block`; undefined when nothing of it is seen. A `titled` one is a slide's
 * name in lists of slides, where a mark would be read as a part of it ("1941¹" as 19411): it has them apart.
 */
export function paragraphOf(
  inline: readonly LaidNode[],
  block: LaidNode,
  titled = false,
): Paragraph | undefined {
  // A link may be a block of its own.
  const own = block.name === 'a' ? block.attributes.get('href') : undefined;
  const all = inline.flatMap((node) => leaves(node, false, own));
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

/** Joins runs that look alike, collapses spaces across them, and drops those at both ends. */
function tidy(runs: readonly StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = last === undefined || last.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text;
    if (!text) continue;
    // Two marks of sources side by side are two numbers.
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

/** A piece that begins left of where the one before it ended begins a new line. */
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

/** The content box of a block: where its text may stand. */
export function contentOf({ box, style }: LaidNode): { left: number; width: number } {
  const edge = (side: 'left' | 'right'): number =>
    px(style[`padding-${side}`]) + (parseEdge(style[`border-${side}`]) ?? 0);
  return { left: box.x + edge('left'), width: box.width - edge('left') - edge('right') };
}

const parseEdge = (border: string): number | undefined => (border.includes('none') ? undefined : px(border));

/** Boxes that stand side by side on one baseline (a value and its unit) → a paragraph for each row of them. */
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

/** The space between them is of the smaller type: beside a large number the other would be a gap. */
function join(row: Paragraph, next: Paragraph): void {
  const [last, first] = [row.runs.at(-1), next.runs[0]];
  if (last && first && last.px > first.px) first.text = ` ${first.text}`;
  else if (last && first) last.text += ' ';
  row.runs.push(...next.runs);
  row.lines = [`${row.lines[0] ?? ''} ${next.lines[0] ?? ''}`, ...next.lines.slice(1)];
  row.lineHeight = Math.max(row.lineHeight, next.lineHeight);
}
