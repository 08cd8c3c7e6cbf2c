// Paragraphs of a slide → text frames: title, body, rail, footer, number and separate boxes. Pure.
import type { LaidNode } from '../../render/geometry.js';
import { isSeen } from './css.js';
import { childrenOf, hasLines, type LaidParagraph, paragraphOf, rowsOf } from './paragraphs.js';
import type { FrameRole, Paragraph, TextFrame } from './scene.js';
import type { PptxTraits } from './traits.js';

/** A layout's traits about its texts. */
type Texts = Pick<PptxTraits<unknown>, 'running' | 'numbered'>;

/** Context handed down the tree while collecting paragraphs. */
interface Place {
  role: FrameRole;
  /** Whether items are paragraphs of one text. */
  running: boolean;
  /** Element whose paragraphs form one frame. */
  owner: LaidNode;
  item?: LaidNode;
  level: number;
}

interface Found extends LaidParagraph, Place {
  bullet?: Paragraph['bullet'];
}

/** All texts of a slide except tables, in reading order, title first. */
export function framesOf(section: LaidNode, texts: Texts): TextFrame[] {
  const running = typeof texts.running === 'boolean' ? texts.running : texts.running(section);
  const found = visit(section, { role: 'box', running, owner: section, level: 0 });
  const frames = group(texts.numbered ? numbered(found) : found);
  const title = frames.filter(({ role }) => role === 'title');
  return [...title, ...frames.filter(({ role }) => role !== 'title')];
}

function visit(node: LaidNode, place: Place): Found[] {
  if (node.name === 'table') return [];
  if (isRow(node)) return rowsOf(node).map((block) => ({ ...block, ...place }));
  return childrenOf(node).flatMap((child): Found[] => {
    if (!Array.isArray(child)) return visit(child, placeOf(child, place));
    const paragraph = paragraphOf(child, node, place.role === 'title');
    if (!paragraph) return [];
    return [
      { paragraph: { ...paragraph, level: place.level }, block: node, ...place, bullet: bulletOf(node) },
    ];
  });
}

/** Values and units side by side on one baseline form one line. */
const isRow = ({ style, children }: LaidNode): boolean =>
  style.display === 'flex' && style['align-items'] === 'baseline' && children.some(hasLines);

function placeOf(node: LaidNode, place: Place): Place {
  const { name, classes } = node;
  // The chapter above a title is not part of the slide's name in the outline view.
  if (classes.includes('kicker')) return { ...place, role: 'box', owner: node };
  if (/^h[12]$/.test(name)) return { ...place, role: 'title', owner: node };
  if (name === 'header') return { ...place, owner: node };
  if (name === 'footer') return { ...place, role: 'footer', owner: node };
  if (name === '::after' && place.owner.name === 'section') return { ...place, role: 'number', owner: node };
  if (classes.includes('body')) return { ...place, role: 'body', owner: node };
  if (classes.includes('it')) {
    const owner = place.running ? place.owner : node;
    return { ...place, role: 'body', owner, item: node };
  }
  if (isMark(node)) return { ...place, role: 'box', owner: node };
  if (name === 'ul' || name === 'ol') return { ...place, level: place.level + 1 };
  return place.role === 'box' && node.style.display !== 'inline' && place.owner.name === 'section'
    ? { ...place, owner: node }
    : place;
}

/** A number set beside its item rather than in its text. */
const isMark = ({ name, style }: LaidNode): boolean =>
  (name === 'b' && style.display === 'block') || (name === '::before' && style.display !== 'inline');

/** Turns a drawn list marker into a real bullet. */
function bulletOf(node: LaidNode): Paragraph['bullet'] {
  const mark = node.name === 'li' ? node.children.find(isDrawnBullet) : undefined;
  if (!mark) return undefined;
  const { style, box } = mark;
  const colour = isSeen(style['background-color'])
    ? style['background-color']
    : borderColour(style['border-top']);
  if (box.width <= box.height * 2) return { mark: '◦', colour };
  return { mark: box.width > 14 ? '—' : '–', colour };
}

export const isDrawnBullet = ({ name, style, box }: LaidNode): boolean =>
  name === '::before' && style.position === 'absolute' && box.height <= 12 && box.width <= 40;

const borderColour = (border: string): string => border.slice(border.indexOf('rgb'));

function group(found: readonly Found[]): TextFrame[] {
  const open = new Map<string, TextFrame>();
  const frames: TextFrame[] = [];
  const owners = new Map<LaidNode, number>();
  const titles = found.filter(({ role }) => role === 'title').map(({ paragraph }) => paragraph.baseline);
  for (const one of found) {
    const { paragraph, owner, role, item, running } = one;
    if (!owners.has(owner)) owners.set(owner, owners.size);
    const edge = Math.round(running && item ? item.box.x : paragraph.left);
    const key = `${owners.get(owner)}/${edge}`;
    const frame = open.get(key);
    if (frame && isBelow(paragraph, frame, role === 'title' ? [] : titles))
      add(frame, { ...paragraph, bullet: one.bullet });
    else {
      const started = frameOf(one, role, edge);
      open.set(key, started);
      frames.push(started);
    }
  }
  return frames;
}

/** Moves the number beside an item to the front of its paragraph. */
function numbered(found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  let mark: Found | undefined;
  for (const one of found) {
    if (one.block.name === 'b' && one.item) mark = one;
    else {
      const number = mark?.paragraph.runs[0];
      const bullet = number && { number };
      merged.push({ ...one, bullet: bullet ?? one.bullet });
      mark = undefined;
    }
  }
  return merged;
}

/** Whether a paragraph is below the frame's last one, with no title between them. */
function isBelow({ baseline }: Paragraph, { paragraphs }: TextFrame, titles: readonly number[]): boolean {
  const above = paragraphs.at(-1)?.baseline ?? 0;
  return baseline > above + 2 && !titles.some((title) => title > above && title < baseline);
}

function frameOf({ paragraph, bullet, block }: Found, role: FrameRole, left: number): TextFrame {
  const edge = bullet ? Math.min(left, paragraph.left) : paragraph.left;
  const frame: TextFrame = {
    role,
    name: block.classes[0] ?? block.name,
    order: block.order,
    box: { x: edge, y: topOf(paragraph), width: 0, height: 0 },
    paragraphs: [],
  };
  add(frame, { ...paragraph, bullet });
  return frame;
}

function add(frame: TextFrame, paragraph: Paragraph): void {
  frame.paragraphs.push(paragraph);
  const { box } = frame;
  const right = Math.max(box.x + box.width, paragraph.left + paragraph.width);
  box.x = Math.min(box.x, paragraph.left);
  box.width = right - box.x;
  box.height = topOf(paragraph) + paragraph.lines.length * paragraph.lineHeight - box.y;
}

/** Top of a paragraph's first line, assuming the text is centred in it as CSS does. */
function topOf({ baseline, lineHeight, runs }: Paragraph): number {
  const size = Math.max(...runs.map((run) => run.px), 1);
  return baseline - lineHeight / 2 - size * 0.35;
}
