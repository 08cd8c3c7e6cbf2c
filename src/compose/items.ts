// Texts of a block's items → lines short enough for a slide, with the full text if shortened.
import type { Line } from '../deck/line.js';
import { plain, slice, trimLine, withMarks, wordCount } from './line.js';
import { balance, even, partsNeeded, type Wish } from './partition.js';
import type { ComposeContext } from './piece.js';
import { type Limits, shortenCited } from './shorten.js';
import type { SourceIds } from './sources.js';

/** One text of an item: as shown on the slide, and as in the outline. */
export interface ShortenedText {
  line: Line;
  whole: Line;
  cut: boolean;
}

/** Parses a text and shortens it to its limits; both forms end with the marks of its sources. */
export function shortenText(
  context: ComposeContext,
  text: string,
  limits: Limits,
  source?: SourceIds,
): ShortenedText {
  const whole = context.sources.line(text);
  const { line, cut } = shortenCited(whole, context.lang, limits);
  const marks = context.sources.marks(source);
  return { line: withMarks(line, marks), whole: withMarks(whole, marks), cut };
}

/** "head: text" as one line, for the notes. */
export function withHead(head: Line | undefined, text: Line | undefined): Line {
  if (!head || head.length === 0) return text ?? [];
  if (!text || text.length === 0) return head;
  return [...head, { text: /[:.!?…]$/.test(plain(head)) ? ' ' : ': ' }, ...text];
}

/** A run-in head at the start of a line: bold words, or a colon within the first twelve words. */
export function runIn(line: Line): { lead?: Line; text: Line } {
  const end = boldHead(line) ?? colonHead(plain(line));
  if (end === undefined) return { text: line };
  const lead = trimLine(slice(line, 0, end));
  const text = trimLine(slice(line, end, plain(line).length));
  return plain(text) === '' || plain(text) === '…' ? { text: line } : { lead: unbolded(lead), text };
}

/** Turns the date that opens a sentence into its head: "Ngày 22/9/1940, Nhật kéo quân …" still reads the same. */
export function datedHead(item: { lead?: Line; text: Line }): { lead?: Line; text: Line } {
  const opening = item.lead ? undefined : OPENING.exec(plain(item.text))?.[0];
  if (!opening || !YEAR.test(opening) || wordCount(opening) > DATE_WORDS) return item;
  return {
    lead: trimLine(slice(item.text, 0, opening.length)),
    text: trimLine(slice(item.text, opening.length, Number.POSITIVE_INFINITY)),
  };
}

/** Whether a point's head is the date that opens it. */
export const isDate = (head: string): boolean =>
  YEAR.test(head) && !head.endsWith(':') && wordCount(head) <= DATE_WORDS;

const OPENING = /^(?:[^,;:“”"().]{1,40}\d,\s\d{4}|[^,;:“”"().]{3,70}),(?=\s)/u;
const YEAR = /(?<![\d.,])(?:1[89]|20)\d{2}(?!\d)/u;
const DATE_WORDS = 8;

const HEAD_WORDS = 12;

function boldHead(line: Line): number | undefined {
  const first = line[0];
  if (!first || !('text' in first) || !first.bold || wordCount(first.text) > HEAD_WORDS + 4) return undefined;
  const rest = plain(line).slice(first.text.length);
  const stop = /^\s*[:,.–—-](?=\s)/.exec(rest);
  return first.text.length + (stop ? stop[0].length : 0);
}

function colonHead(text: string): number | undefined {
  const colon = /^[^:“”"«»()[\]]{2,120}:(?=\s)/u.exec(text);
  if (!colon || wordCount(colon[0]) > HEAD_WORDS) return undefined;
  return colon[0].length;
}

/** The layout sets heads apart: they need no bold of their own. */
function unbolded(line: Line): Line {
  return line.map((part) =>
    'text' in part ? { text: part.text, ...(part.italic && { italic: true }) } : part,
  );
}

/** Groups of similar weight, each within what one slide holds. */
export function grouped<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  room: { capacity: number; most: number },
  wish: Wish = {},
): T[][] {
  const weights = items.map(weigh);
  const needed = partsNeeded(weights, room.capacity, room.most);
  const balanced = balance(weights, needed, wish);
  const cut = balanced.every(({ from, to }) => to - from <= room.most)
    ? balanced
    : even(items.length, needed);
  return cut.map(({ from, to }) => items.slice(from, to));
}

/** Total number of words in the lines. */
export function words(...lines: (Line | undefined)[]): number {
  return lines.reduce((sum, line) => sum + (line ? wordCount(plain(line)) : 0), 0);
}
