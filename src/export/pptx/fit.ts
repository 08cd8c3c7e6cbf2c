// A text frame as laid out by the browser → the same frame in the fallback font. Width, shrink and spacing are
// chosen so that lines break in the same places, or at least do not increase in number, at the same height. Pure.
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
  /** Scale applied on top of the fallback font's own; normally 1. */
  shrink: number;
}

interface Measured extends Paragraph {
  words: MeasuredWord[];
}

const SMALLEST = 0.5;
/** Right edge of the usable slide area in px. */
const MARGIN = 1_208;
/** Width of the slide-number box in px. */
const NUMBER = 80;

/** @param fixed whether the frame must keep its width, as in a table cell */
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

/** Widens a box that the browser shrank to its text, if the text can grow to the right, for a wider fallback font. */
function widened({ box }: TextFrame, paragraphs: readonly Measured[]): Box {
  const widest = Math.max(...paragraphs.map(({ words }) => words.reduce((sum, word) => sum + word.width, 0)));
  const single = paragraphs.every((p) => p.lines.length === 1 && p.align === 'l');
  const right = Math.min(MARGIN, box.x + (single ? Math.min(widest, box.width * 1.15) : 0));
  return { ...box, width: Math.max(box.width, right - box.x) };
}

/** Right-aligns the slide number in a box wide enough for any number. */
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
 * The width at which most paragraphs break where the browser, which balances lines, broke them; the full width if
 * no narrower one does better.
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
  const matching = (width: number): number =>
    wanted.filter(({ paragraph, breaks }) => {
      const lines = wrap(paragraph.words, roomFor(paragraph, { ...room, width }), shrink);
      return lines.length === breaks.length && lines.every(({ letters }, i) => letters === breaks[i]);
    }).length;
  let best = matching(room.width);
  let found: number[] = [room.width];
  for (let width = room.width - 6; width > room.width * 0.4; width -= 6) {
    if (!paragraphs.every((p) => fits(p, { ...room, width }, shrink))) break;
    const count = matching(width);
    if (count > best) [best, found] = [count, []];
    if (count === best) found.push(width);
  }
  // Middle of the best range, so that small measuring differences do not move a word.
  return best === 0 ? room.width : (found[Math.floor(found.length / 2)] ?? room.width);
}

/** Top of a line of exact height whose text sits where the browser's does. */
function topOf({ baseline, lineHeight, runs }: Paragraph, shrink: number): number {
  let lift = 0;
  let size = 0;
  for (const run of runs) {
    const fallbackSize = sizeOf(run) * shrink;
    if (fallbackSize > size) [size, lift] = [fallbackSize, raise(run, fallbackSize)];
  }
  return baseline - lift - lineHeight + footOf(size, lineHeight);
}

/** Gives each paragraph the space above that puts it where the browser did. */
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
