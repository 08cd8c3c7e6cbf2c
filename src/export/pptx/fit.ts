// A text frame as the browser laid it out → the same frame for the fall-back face: its width, shrink and gaps are
// measured so that lines break where they did, or at least are no more, and stand at the same height. Pure.
import type { Box } from '../../render/box.js';
import { fallbackOf, footOf, raise, widthOf } from './faces.js';
import type { Paragraph, Run, TextFrame } from './scene.js';

export interface FittedParagraph extends Paragraph {
  /** Px above the first line. */
  before: number;
}
export interface FittedFrame extends Omit<TextFrame, 'paragraphs'> {
  paragraphs: FittedParagraph[];
  /** Share of its size that the text is shrunk to, beyond what the fall-back face asks for; 1 as a rule. */
  shrink: number;
}

/** Applications measure text a little differently: what fills a line to the last px may not fit. */
const SPARE = 1.012;
const SMALLEST = 0.5;
/** Right edge of what a slide may fill. */
const MARGIN = 1_208;

export function fitFrame(frame: TextFrame): FittedFrame {
  const room = widened(frame);
  let shrink = 1;
  while (shrink > SMALLEST && !frame.paragraphs.every((p) => fits(p, room, shrink))) shrink -= 0.02;
  const width = balanced(frame, room, shrink);
  const box = { ...room, width };
  const paragraphs = stacked(frame.paragraphs, box, shrink);
  const [first] = frame.paragraphs;
  const top = first ? topOf(first, shrink) : box.y;
  const height = Math.max(box.y + box.height, bottomOf(top, paragraphs, box, shrink)) - top;
  return { ...frame, box: { ...box, y: top, height }, paragraphs, shrink: Math.round(shrink * 100) / 100 };
}

/** A box that the browser shrank to its text gets room for a wider face, to the side where the text may grow. */
function widened({ box, paragraphs, role }: TextFrame): Box {
  if (role === 'number') return { ...box, x: box.x + box.width - 80, width: 80 };
  const widest = Math.max(...paragraphs.map((p) => lineWidth(p.runs, 1) * SPARE));
  const single = paragraphs.every((p) => p.lines.length === 1 && p.align === 'l');
  const right = Math.min(MARGIN, box.x + (single ? Math.min(widest, box.width * 1.15) : 0));
  return { ...box, width: Math.max(box.width, right - box.x) };
}

const sizeOf = (run: Run, shrink: number): number =>
  run.px * fallbackOf(run.family).scale(run.weight) * shrink;

const lineWidth = (runs: readonly Run[], shrink: number): number =>
  runs.reduce((sum, run) => sum + widthOf(run, sizeOf(run, shrink)), 0);

const largest = ({ runs }: Paragraph, shrink: number): number =>
  Math.max(...runs.map((run) => sizeOf(run, shrink)));

function fits(paragraph: Paragraph, box: Box, shrink: number): boolean {
  const lines = wrap(paragraph, spaceFor(paragraph, box), shrink);
  return (
    lines.length <= paragraph.lines.length && lines.every((line) => line.width <= spaceFor(paragraph, box))
  );
}

const spaceFor = ({ left }: Paragraph, { x, width }: Box): number => width - Math.max(0, left - x);

interface WrappedLine {
  text: string;
  /** Without the space that a line may end with. */
  width: number;
}

/** Words as an application breaks them: at spaces, first come, first served. */
function wrap({ runs }: Paragraph, width: number, shrink: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let full = 0;
  for (const word of wordsOf(runs)) {
    const own = lineWidth(word, shrink) * SPARE;
    const last = word.at(-1);
    const space = last?.text.endsWith(' ') ? widthOf({ ...last, text: ' ' }, sizeOf(last, shrink)) : 0;
    const text = word.map((run) => run.text).join('');
    const line = lines.at(-1);
    if (line && full + own - space <= width) {
      line.text += text;
      line.width = full + own - space;
      full += own;
    } else {
      lines.push({ text, width: own - space });
      full = own;
    }
  }
  return lines;
}

/** Words with the space or hyphen after them, where a line may end; a word may run through several runs. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let open = false;
  for (const run of runs) {
    for (const text of run.text.split(/(?<= )|(?<=\p{L}[-–])(?=\p{L})/u)) {
      const piece = { ...run, text };
      const last = words.at(-1);
      if (open && last) last.push(piece);
      else words.push([piece]);
      open = !/[ \-–]$/.test(text);
    }
  }
  return words;
}

/**
 * The width at which most paragraphs break where the browser broke them, which balances its lines; all the room when
 * that is no better.
 */
function balanced({ paragraphs }: TextFrame, room: Box, shrink: number): number {
  const wanted = paragraphs.filter(({ lines }) => lines.length > 1).slice(0, 12);
  if (wanted.length === 0) return room.width;
  const alike = (width: number): number =>
    wanted.filter((p) => breaksOf(wrap(p, spaceFor(p, { ...room, width }), shrink)) === breaksOf(linesOf(p)))
      .length;
  let best = alike(room.width);
  let found: number[] = [room.width];
  for (let width = room.width - 6; width > room.width * 0.4; width -= 6) {
    if (!paragraphs.every((p) => fits(p, { ...room, width }, shrink))) break;
    const count = alike(width);
    if (count > best) [best, found] = [count, []];
    if (count === best) found.push(width);
  }
  // In the middle of the range, so that small differences in measuring do not move a word.
  return best === 0 ? room.width : (found[Math.floor(found.length / 2)] ?? room.width);
}

const linesOf = ({ lines }: Paragraph): { text: string }[] => lines.map((text) => ({ text }));

const breaksOf = (lines: readonly { text: string }[]): string =>
  lines.map(({ text }) => text.replace(/[\s·]/g, '')).join('|');

/** Where a line of exact height must begin for its text to stand where the browser's does. */
function topOf(paragraph: Paragraph, shrink: number): number {
  const { baseline, lineHeight, runs } = paragraph;
  const size = largest(paragraph, shrink);
  const tallest = runs.reduce((a, b) => (sizeOf(b, shrink) > sizeOf(a, shrink) ? b : a), runs[0] ?? NO_RUN);
  return baseline - raise(tallest, size) - lineHeight + footOf(size, lineHeight);
}

const NO_RUN: Run = { text: '', family: '', px: 0, weight: 400, italic: false, colour: '' };

function stacked(paragraphs: readonly Paragraph[], box: Box, shrink: number): FittedParagraph[] {
  let bottom: number | undefined;
  return paragraphs.map((paragraph) => {
    const top = topOf(paragraph, shrink);
    const before = bottom === undefined ? 0 : Math.max(0, top - bottom);
    const count = wrap(paragraph, spaceFor(paragraph, box), shrink).length;
    bottom = (bottom ?? top) + before + count * paragraph.lineHeight;
    return { ...paragraph, before };
  });
}

function bottomOf(top: number, paragraphs: readonly FittedParagraph[], box: Box, shrink: number): number {
  return paragraphs.reduce((sum, paragraph) => {
    const count = wrap(paragraph, spaceFor(paragraph, box), shrink).length;
    return sum + paragraph.before + count * paragraph.lineHeight;
  }, top);
}
