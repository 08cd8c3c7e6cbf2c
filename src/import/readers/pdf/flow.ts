// Converts the lines of a PDF to physical lines with indents and gaps, the input of line joining.
import type { SourceRun } from '../../model.js';
import { carriesMark } from '../lines/glued-marks.js';
import type { Setting } from '../lines/join.js';
import { isCapitals, markerOf, type PhysicalLine, textOf, timesWidth } from '../lines/line.js';
import { noteStart } from '../lines/note-start.js';
import { median } from './lines.js';
import type { FlowLine } from './regions.js';

export interface FlowPage {
  page: number;
  lines: FlowLine[];
  /** Vertical positions of short rules outside tables, in pt from the top of the page. */
  rules?: readonly number[];
}

/** Metrics shared by most lines of the document, in pt. */
export interface PageMetrics {
  left: number;
  right: number;
  size: number;
  pitch: number;
  firstIndent: number;
}

export function pageMetrics(sheets: readonly FlowPage[]): PageMetrics {
  const all = sheets.flatMap((sheet) => sheet.lines);
  const plain = all.filter((line) => !line.column);
  const lines = 2 * plain.length >= all.length ? plain : all.map(inColumn);
  const size = mode(lines.map((line) => [round(line.size), textOf(line.segment.runs).length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.6);
  const left = leftEdge(body);
  const rights = body.map((line) => line.segment.right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.97)] ?? left + 400;
  const steps = sheets.flatMap((sheet) =>
    distances(sheet.lines.filter((line) => Math.abs(line.size - size) < 0.6)),
  );
  const indents = body.map((line) => line.segment.left - left).filter((indent) => indent > 8 && indent < 75);
  const firstIndent = indents.length >= 0.04 * body.length ? median(indents) : 0;
  return { left, right, size, pitch: mode(steps.map((step) => [round(step), 1])) || size * 1.3, firstIndent };
}

/** Minimum share of the text at the left edge: in a plan, most lines are first lines of their paragraphs. */
const MIN_FLUSH = 0.1;

/** The leftmost edge where a fair part of the text starts. Anything further left is numbers in the margin. */
function leftEdge(body: readonly FlowLine[]): number {
  const weights = new Map<number, number>();
  let total = 0;
  for (const { segment } of body) {
    const { length } = textOf(segment.runs);
    total += length;
    weights.set(round(segment.left), (weights.get(round(segment.left)) ?? 0) + length);
  }
  const often = [...weights].filter(([, weight]) => weight >= MIN_FLUSH * total).map(([left]) => left);
  return often.length > 0 ? Math.min(...often) : mode([...weights]);
}

/** The line relative to the left edge of its column. */
function inColumn(line: FlowLine): FlowLine {
  const from = line.column?.left ?? 0;
  const { runs, left, right } = line.segment;
  return { ...line, segment: { runs, left: left - from, right: right - from } };
}

function distances(lines: readonly FlowLine[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const step = line.y - (lines[index]?.y ?? 0);
    return step > 0.8 * line.size && step < 3 * line.size ? [step] : [];
  });
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

/** The value with the greatest total weight. */
function mode(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function physicalLines(sheet: FlowPage, layout: PageMetrics): PhysicalLine[] {
  const lines = asPhysical(sheet, layout);
  const small = noteArea(sheet.lines, layout);
  const from = small < lines.length ? small : ruledNotes(sheet, lines);
  const to = small < lines.length ? lines.length : endOfNotes(lines, from);
  return lines.map((line, index) => (index >= from && index < to ? { ...line, afterNoteRule: true } : line));
}

function asPhysical(sheet: FlowPage, layout: PageMetrics): PhysicalLine[] {
  return sheet.lines.map((line, index) => {
    const { left, right } = line.segment;
    const runs = withBullet(line.segment.runs);
    const edges = line.column ?? layout;
    const before = sheet.lines[index - 1];
    const pitch =
      line.size > layout.size + 0.6 || line.size < layout.size - 0.6 ? line.size * 1.3 : layout.pitch;
    const step = before ? (line.y - before.y) / Math.max(pitch, before.size * 1.15) : 1;
    return {
      runs,
      text: textOf(runs),
      page: sheet.page,
      line: index + 1,
      indent: Math.max(0, left - edges.left),
      width: right - left,
      ...(line.column?.running ? { full: line.column.right - line.column.left } : {}),
      gap: step > 1.15 ? Math.max(0.5, step - 1) : line.column && before?.column !== line.column ? 2 : 0,
      size: Math.round(line.size * 10) / 10,
      ...(isCentred(left - edges.left, edges.right - right, layout) ? { centred: true } : {}),
      ...(line.shared ? { row: `${sheet.page}:${line.y}` } : {}),
    };
  });
}

/** Word's second-level bullet is the letter o in Courier New. */
function withBullet(runs: readonly SourceRun[]): SourceRun[] {
  const [first, ...rest] = runs;
  if (!first || !/^o\s+\p{Lu}/u.test(textOf(runs))) return [...runs];
  return [{ ...first, text: first.text.replace('o', '◦') }, ...rest];
}

function isCentred(left: number, right: number, { firstIndent, size }: PageMetrics): boolean {
  if (left < 1.5 * size || right < 1.5 * size) return false;
  if (Math.abs(left - firstIndent) < 3 && Math.abs(left - right) > 2) return false;
  return Math.abs(left - right) < Math.max(8, 0.04 * (left + right));
}

/** Index of the first line of the small print at the foot, if it contains a numbered note. */
function noteArea(lines: readonly FlowLine[], { size }: PageMetrics): number {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? size) < 0.93 * size) from -= 1;
  const area = lines.slice(from);
  const starts = area.findIndex(({ segment }) => /^\s*[[(]?\d{1,3}[\])]?[-–.:\s]/.test(textOf(segment.runs)));
  return starts < 0 ? lines.length : from;
}

/** A rule typed as characters. */
const TYPED_RULE = /^[\s_—–-]{3,}$/u;

/** Start of notes set as large as the text: below a typed or drawn rule, with the first note's mark in a line above. */
function ruledNotes({ lines, rules = [] }: FlowPage, physical: readonly PhysicalLine[]): number {
  const isBelowRule = (index: number): boolean => {
    const [above, line] = [lines[index - 1], lines[index]];
    if (!above || !line) return false;
    return TYPED_RULE.test(physical[index - 1]?.text ?? '') || rules.some((y) => y > above.y && y < line.y);
  };
  const from = physical.findIndex((line, index) => {
    const number = isBelowRule(index) ? noteStart(line.runs)?.ordinal : undefined;
    return number !== undefined && physical.slice(0, index).some((other) => carriesMark(other, number));
  });
  return from < 0 ? lines.length : from;
}

/** Such notes end at a heading, or at a paragraph that is set apart and is not a note. */
function endOfNotes(lines: readonly PhysicalLine[], from: number): number {
  const [first] = lines.slice(from);
  const isText = (line: PhysicalLine): boolean => {
    const isOut = line.gap >= 0.5 || line.indent > (first?.indent ?? 0) + MIN_INDENT;
    return markerOf(line.text) === 'strong' || isCapitals(line.text) || (isOut && !noteStart(line.runs));
  };
  const end = lines.findIndex((line, index) => index > from && isText(line));
  return end < 0 ? lines.length : end;
}

/** In pt. */
const MIN_INDENT = 12;

export function settingOf(layout: PageMetrics): Setting {
  return {
    full: layout.right - layout.left,
    space: 0.25 * layout.size,
    firstIndent: layout.firstIndent,
    widthOf: (text, size = layout.size) => timesWidth(text) * size,
  };
}
