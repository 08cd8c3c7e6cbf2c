// Joins the physical lines of the body into paragraphs. In paginated text, blank lines and page breaks prove
// nothing by themselves: numbering, capitals, indents, punctuation and the space left at the end of a line are
// weighed together.
import type { SourceParagraph, SourceRun, UnsureJoin } from '../../model.js';
import {
  asksForOrdinal,
  endsSentence,
  isApart,
  isBrokenWord,
  isCapitals,
  leavesOpen,
  markerOf,
  type PhysicalLine,
} from './line.js';

/** Page metrics. Lengths are in the unit of `PhysicalLine.width`. */
export interface Setting {
  /** Width of a full line. */
  full: number;
  /** Width of a space. */
  space: number;
  /** Width of a text in the same unit, used to test whether the next line's first word would have fitted. */
  widthOf(text: string, size?: number): number;
  /** Usual first-line indent of paragraphs; 0 if indents are lost. */
  firstIndent: number;
}

interface Open {
  runs: SourceRun[];
  first: PhysicalLine;
  last: PhysicalLine;
  lines: number;
  /** Updated line by line, so that joining stays linear in the number of lines. */
  look: Look;
  /** An opening bracket, as in "(Kèm theo …", has not been closed yet. */
  isOpen: boolean;
  /** Its marker came from the end of the line before, so its first line has not lost an indent. */
  cut: boolean;
  /** A blank line ended the paragraph before. */
  apart: boolean;
  unsure: UnsureJoin[];
}

interface Look {
  capitals: boolean;
  allBold: boolean;
  someBold: boolean;
  single: boolean;
}

/** Further evidence on whether a paragraph continues. */
interface Hints {
  after: PhysicalLine | undefined;
  /** Both the previous item of the list and this one so far are a single sentence. */
  isOneOfMany: boolean;
}

/** "Bắc Sơn.  3-": the marker of the next item, left at the end of a line. */
const TRAILING_MARKER = /[.;:!?]["”’)]*(\s+(?:\d{1,2}\s?[-–.)]|[a-zđ]\)|[-+]))\s*$/u;

/** "(Kèm theo Hướng dẫn số …)" below a title and "Bảng 1. …" above a table are paragraphs of their own. */
const ALONE =
  /^(?:\((?:ban hành\s+)?(?:kèm theo|đính kèm)\s|(?:bảng|biểu|hình|table|figure)\s+\d{1,2}[.:]\s)/iu;

const LINES_IN_BRACKETS = 5;

export function joinLines(lines: readonly PhysicalLine[], setting: Setting): SourceParagraph[] {
  const paragraphs: Open[] = [];
  let carried = '';
  lines.forEach((original, index) => {
    const line = carried === '' ? original : prefixed(original, carried);
    carried = trailingMarker(line);
    const kept = carried === '' ? line : shortened(line, carried.length);
    const open = paragraphs.at(-1);
    const isOneOfMany = open?.look.single === true && areSiblings(paragraphs.at(-2), open);
    if (
      open &&
      !isApart(kept, open.last) &&
      continues(open, kept, { after: lines[index + 1], isOneOfMany }, setting)
    ) {
      if (isUnsure(open, kept, setting)) open.unsure.push(unsureAt(kept));
      extend(open, kept);
    } else paragraphs.push(begin(kept, line !== original, open !== undefined && isApart(kept, open.last)));
  });
  const open = paragraphs.at(-1);
  if (open && carried !== '') open.runs.push({ text: carried });
  return paragraphs.map((paragraph) => close(paragraph));
}

function begin(line: PhysicalLine, cut: boolean, apart: boolean): Open {
  const isOpen = /^\(/.test(line.text.trim()) && ALONE.test(line.text.trim()) && !line.text.includes(')');
  return {
    runs: [...line.runs],
    first: line,
    last: line,
    lines: 1,
    cut,
    apart,
    look: lookOf(line),
    isOpen,
    unsure: [],
  };
}

function lookOf({ text, runs }: PhysicalLine): Look {
  return {
    capitals: !/\p{Ll}/u.test(text),
    allBold: isBold(runs),
    someBold: runs.some((run) => run.bold),
    single: isSingle(text),
  };
}

/** Contains no second sentence. */
function isSingle(text: string): boolean {
  return !/[.!?;]["”)]? \p{Lu}/u.test(text);
}

function trailingMarker(line: PhysicalLine): string {
  return TRAILING_MARKER.exec(line.text.slice(-60))?.[1] ?? '';
}

function prefixed(line: PhysicalLine, marker: string): PhysicalLine {
  const text = `${marker.trim()} ${line.text.trimStart()}`;
  return { ...line, text, runs: [{ text: `${marker.trim()} ` }, ...line.runs] };
}

function shortened(line: PhysicalLine, length: number): PhysicalLine {
  const text = line.text.trimEnd();
  const kept = text.slice(0, text.length - length);
  let left = kept.length;
  const runs: SourceRun[] = [];
  for (const run of line.runs) {
    if (left > 0) runs.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  return { ...line, text: kept, runs };
}

function extend(open: Open, line: PhysicalLine): void {
  if (!isBrokenWord(open.last.text, line.text)) open.runs.push({ text: ' ' });
  open.runs.push(...line.runs);
  const look = lookOf(line);
  const turns = /[.!?;]["”)]?$/.test(open.last.text.trimEnd()) && /^\p{Lu}/u.test(line.text.trimStart());
  open.look = {
    capitals: open.look.capitals && look.capitals,
    allBold: open.look.allBold && look.allBold,
    someBold: open.look.someBold || look.someBold,
    single: open.look.single && look.single && !turns,
  };
  open.isOpen &&= !line.text.includes(')');
  open.last = line;
  open.lines += 1;
}

/** A sentence ended on a full line, and without indents nothing shows whether its paragraph ends there too. */
function isUnsure(open: Open, line: PhysicalLine, setting: Setting): boolean {
  const isEnd = /[.!?]["”)]?$/u.test(open.last.text.trimEnd());
  return isEnd && setting.firstIndent === 0 && /^["“]?\p{Lu}/u.test(line.text.trimStart());
}

function unsureAt({ text, page, line }: PhysicalLine): UnsureJoin {
  return { text: text.trim(), origin: { page, line } };
}

function close({ runs, first, lines, apart, unsure }: Open): SourceParagraph {
  return {
    kind: 'paragraph',
    runs,
    ...(first.centred ? { align: 'center' as const } : {}),
    ...(first.size ? { size: first.size } : {}),
    origin: { page: first.page, line: first.line },
    lines,
    ...(apart ? { apart: true as const } : {}),
    ...(unsure.length > 0 ? { unsure } : {}),
  };
}

function continues(open: Open, line: PhysicalLine, hints: Hints, setting: Setting): boolean {
  const before = open.last.text.trimEnd();
  const text = line.text.trimStart();
  const room = slack(open.last, line, setting);
  const marker = markerOf(text);
  if (marker) return asksForOrdinal(before, text) || isBrokenDash(open, line, marker, room);
  if (ALONE.test(text)) return false;
  if (bracketContinues(open, line)) return true;
  if (isHeadingsYear(open, line)) return true;
  const [capitals, nextCapitals] = [open.look.capitals && isCapitals(before), isCapitals(text)];
  if (capitals !== nextCapitals && (capitals || !leavesOpen(before))) {
    return capitals ? false : room < 0.1 && !endsSentence(before) && line.gap < 0.5;
  }
  if (capitals) return headingContinues(open, line, room);
  if (isOtherText(open, line, room, setting)) return false;
  if (runsOn(before, text)) return true;
  if (isIndented(open, line, setting)) return leavesOpen(before) && line.gap < 0.5;
  const isNew = startsShort(line, hints.after, setting) || (hints.isOneOfMany && room > 0.005);
  const isFlush = setting.firstIndent > 0 && line.indent < 0.1 * setting.firstIndent;
  return sentenceContinues(open, line, room, { isNew, isFlush });
}

const bracketContinues = ({ isOpen, lines }: Open, line: PhysicalLine): boolean =>
  isOpen && line.gap < 0.5 && lines < LINES_IN_BRACKETS;

/** Starts in lower case after an unfinished sentence. An ellipsis may stand inside a sentence. */
const runsOn = (before: string, text: string): boolean =>
  /^\p{Ll}/u.test(text) && (!endsSentence(before) || /(?:\.\.|…)$/.test(before));

function areSiblings(item: Open | undefined, next: Open): boolean {
  if (!item?.look.single) return false;
  const marker = markerOf(item.first.text.trimStart());
  return marker !== undefined && marker !== 'strong' && marker === markerOf(next.first.text.trimStart());
}

/** Space left on the line if the next line's first word had been set on it, as a share of a full line. */
function slack(last: PhysicalLine, line: PhysicalLine, setting: Setting): number {
  const word = /^\S+/.exec(line.text.trimStart())?.[0] ?? '';
  // A centred line has space on both sides, so its indent does not count as used.
  const used =
    (last.centred ? 0 : last.indent) + last.width + setting.space + setting.widthOf(word, line.size);
  const full = last.full ?? setting.full;
  return (full - used) / full;
}

/** "… vùng Bắc Sơn" / "- Võ Nhai": a dash inside a sentence that happens to start a line. */
function isBrokenDash(open: Open, line: PhysicalLine, marker: string, room: number): boolean {
  if (marker === 'strong' || line.gap >= 0.5) return false;
  const before = open.last.text.trimEnd();
  if (endsSentence(before) || room > 0.05 || isCapitals(before)) return false;
  if (marker === 'bullet') return !markerOf(open.first.text.trimStart()) && open.lines > 1;
  return leavesOpen(before) && !/[,]$/.test(before);
}

/** "KỶ NIỆM 25 NĂM NGÀY TÁI LẬP TỈNH NĂM" / "1997": figures set in the same style as the heading above them. */
function isHeadingsYear(open: Open, line: PhysicalLine): boolean {
  if (!/^\d[\d\s./–-]*$/u.test(line.text.trim()) || line.gap >= 0.5 || endsSentence(open.last.text))
    return false;
  return (open.look.allBold || open.look.capitals) && !styleChanges(open, line);
}

function headingContinues(open: Open, line: PhysicalLine, room: number): boolean {
  const before = open.last.text.trimEnd();
  if (line.gap >= 0.5 && !leavesOpen(before)) return false;
  if (endsSentence(before)) return false;
  // The continuation of a numbered heading is in capitals only because the heading is.
  const spare = markerOf(open.first.text.trimStart()) === 'strong' ? 0.4 : 0.12;
  return room < spare || leavesOpen(before);
}

/** The size changes, or the weight changes from all bold to all regular (or back). */
function styleChanges(open: Open, line: PhysicalLine): boolean {
  const sizes = [open.last.size, line.size];
  if (sizes[0] && sizes[1] && Math.abs(sizes[0] - sizes[1]) > 0.08 * sizes[0]) return true;
  return open.look.allBold !== isBold(line.runs) && open.look.someBold === open.look.allBold;
}

const isOtherText = (open: Open, line: PhysicalLine, room: number, setting: Setting): boolean =>
  styleChanges(open, line) && (room > 0.02 || isTextBelowTitle(open, line, setting));

/** A regular-weight, indented first line below lines that are all bold. */
function isTextBelowTitle(open: Open, line: PhysicalLine, { firstIndent }: Setting): boolean {
  const isFirst = firstIndent > 0 && line.indent > 0.4 * firstIndent && !line.centred;
  return isFirst && open.look.allBold && !line.runs.some((run) => run.bold);
}

function isBold(runs: readonly SourceRun[]): boolean {
  return runs.every((run) => run.bold || run.text.trim() === '' || run.superscript);
}

function isIndented(open: Open, line: PhysicalLine, setting: Setting): boolean {
  if (setting.firstIndent === 0 || line.centred) return false;
  const step =
    line.indent - (open.lines > 1 ? open.last.indent : Math.min(open.last.indent, setting.firstIndent));
  return (
    line.indent > 0.4 * setting.firstIndent && (open.lines === 1 ? true : step > 0.4 * setting.firstIndent)
  );
}

/** The line was broken before it was full: a first line whose indent is lost. */
function startsShort(line: PhysicalLine, after: PhysicalLine | undefined, setting: Setting): boolean {
  return after !== undefined && !endsSentence(line.text) && slack(line, after, setting) > 0.01;
}

/** `isFlush`: the line starts at the left edge in a text whose first lines are indented. */
function sentenceContinues(
  open: Open,
  line: PhysicalLine,
  room: number,
  { isNew, isFlush }: { isNew: boolean; isFlush: boolean },
): boolean {
  const before = open.last.text.trimEnd();
  const ended = endsSentence(before);
  if (line.gap >= 0.5) return !ended && (leavesOpen(before) || room < 0.05);
  // A paragraph's first line may have lost an indent of up to a tenth of the line width.
  const spare = open.lines === 1 && !open.cut ? 0.09 : isFlush ? 0.03 : 0.005;
  if (ended) return room < spare && !isNew;
  // A title or caption followed by the first line of body text: both too short to continue.
  const standsApart = /^["“]?\p{Lu}/u.test(line.text.trimStart()) && (open.lines > 1 || isNew);
  return room < (standsApart ? 0.05 : 0.15) || leavesOpen(before);
}
