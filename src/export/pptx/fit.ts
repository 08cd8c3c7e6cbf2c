// A text frame as laid out by the browser → the same frame in the fallback font: width, shrink and spacing are
// computed so that lines break at the same places, or at least do not increase, at the same height. Pure.
import type { Box } from '../../render/box.js';
import { footOf, raise } from './faces.js';
import type { Paragraph, TextFrame } from './scene.js';
import { lettersOf, type MeasuredWord, sizeOf, wordsOf, wrap } from './wrap.js';

export interface FittedParagraph extends Paragraph {
  /** Px above the first line. */
  before: number;
}
export interface FittedFrame extends Omit<TextFrame, 'paragraphs'> {
  paragraphs: FittedParagraph[];
  /** Share of its size that the text is shrunk to, beyond what the fall-back face asks for; 1 as a rule. */
  shrink: number;
}

interface Measured extends Paragraph {
  words: MeasuredWord[];
}

const SMALLEST = 0.5;
/** Right edge of what a slide may fill. */
const MARGIN = 1_208;
/** Width of a slide's number. */
const NUMBER = 80;

/** `fixed`: a frame that may not grow to the side, such as a table's cell. */
export function fitFrame(laid: TextFrame, fixed = false): FittedFrame {
  const frame = laid.role === 'number' ? withRoom(laid) : laid;
  const measured = frame.paragraphs.map((paragraph) => ({ ...paragraph, words: wordsOf(paragraph.runs) }));
  const room = fixed ? frame.box : widened(frame, measured);
  let shrink = 1;
  while (shrink > SMALLEST && !measured.every((p) => fits(p, room, shrink))) shrink -= 0.02;
  const box = { ...room, width: balanced(measured, room, shrink) };
  const { paragraphs, top, bottom } = stacked(measured, box, shrink);
  const height = Math.max(box.y + box.height, bottom) - top;
  return { ...frame, box: { ...box, y: top, height }, paragraphs, shrink: Math.round(shrink * 100) / 100 };
}

/** A box that the browser shrank to its text gets room for a wider face, to the side where the text may grow. */
function widened({ box }: TextFrame, paragraphs: readonly Measured[]): Box {
  const widest = Math.max(...paragraphs.map(({ words }) => words.reduce((sum, word) => sum + word.width, 0)));
  const single = paragraphs.every((p) => p.lines.length === 1 && p.align === 'l');
  const right = Math.min(MARGIN, box.x + (single ? Math.min(widest, box.width * 1.15) : 0));
  return { ...box, width: Math.max(box.width, right - box.x) };
}

/** The slide's number stands at the right edge of a box that is wide enough for any. */
function withRoom(frame: TextFrame): TextFrame {
  const box = { ...frame.box, x: frame.box.x + frame.box.width - NUMBER, width: NUMBER };
  const place = { left: box.x, width: box.width };
  return { ...frame, box, paragraphs: frame.paragraphs.map((paragraph) => ({ ...paragraph, ...place })) };
}

function fits(paragraph: Measured, box: Box, shrink: number): boolean {
  const room = roomFor(paragraph, box);
  const lines = wrap(paragraph.words, room, shrink);
  return lines.length <= paragraph.lines.length && lines.every(({ width }) => width <= room);
}

const roomFor = ({ left }: Paragraph, { x, width }: Box): number => width - Math.max(0, left - x);

/**
 * The width at which most paragraphs break where the browser broke them, which balances its lines; all the room when
 * that is no better.
 */
function balanced(paragraphs: readonly Measured[], room: Box, shrink: number): number {
  const wanted = paragraphs
    .filter(({ lines }) => lines.length > 1)
    .slice(0, 12)
    .map((paragraph) => ({
      paragraph,
      breaks: paragraph.lines.map(lettersOf),
    }));
  if (wanted.length === 0) return room.width;
  const alike = (width: number): number =>
    wanted.filter(({ paragraph, breaks }) => {
      const lines = wrap(paragraph.words, roomFor(paragraph, { ...room, width }), shrink);
      return lines.length === breaks.length && lines.every(({ letters }, i) => letters === breaks[i]);
    }).length;
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

/** Where a line of exact height must begin for its text to stand where the browser's does. */
function topOf({ baseline, lineHeight, runs }: Paragraph, shrink: number): number {
  let lift = 0;
  let size = 0;
  for (const run of runs) {
    const own = sizeOf(run) * shrink;
    if (own > size) [size, lift] = [own, raise(run, own)];
  }
  return baseline - lift - lineHeight + footOf(size, lineHeight);
}

/** Each paragraph with the gap above it that puts it where the browser did. */
function stacked(
  measured: readonly Measured[],
  box: Box,
  shrink: number,
): { paragraphs: FittedParagraph[]; top: number; bottom: number } {
  const [first] = measured;
  const start = first ? topOf(first, shrink) : box.y;
  let bottom = start;
  const paragraphs = measured.map(({ words, ...paragraph }, i) => {
    const before = i === 0 ? 0 : Math.max(0, topOf(paragraph, shrink) - bottom);
    bottom += before + wrap(words, roomFor(paragraph, box), shrink).length * paragraph.lineHeight;
    return { ...paragraph, before };
  });
  return { paragraphs, top: start, bottom };
}
