// Physical lines of the body → paragraphs. In a paginated text blank lines and page breaks alone prove nothing:
// numbering, capitals, indents, punctuation and the space left at a line's end decide together.
import type { SourceParagraph, SourceRun, UnsureJoin } from '../../model.js';
import {
  endsSentence,
  isApart,
  isBrokenWord,
  isCapitals,
  leavesOpen,
  markerOf,
  type PhysicalLine,
} from './line.js';

/** How the page is set. Lengths are in the unit of the lines' `width`. */
export interface Setting {
  /** Width of a full line. */
  full: number;
  /** Width of a space. */
  space: number;
  /** Width of a text in the same unit, for the first word of the next line. */
  widthOf(text: string, size?: number): number;
  /** First lines of paragraphs are indented by about so much; 0 when indents are lost. */
  firstIndent: number;
}

interface Open {
  runs: SourceRun[];
  first: PhysicalLine;
  last: PhysicalLine;
  lines: number;
  /** Kept line by line, so that a paragraph of many lines costs no more than its lines. */
  look: Look;
  /** "(Kèm theo …": its bracket has not closed. */
  isOpen: boolean;
  /** Its number stood on the line before, so that its first line has lost no indent. */
  cut: boolean;
  /** An empty line ended the paragraph before. */
  apart: boolean;
  unsure: UnsureJoin[];
}

interface Look {
  capitals: boolean;
  allBold: boolean;
  someBold: boolean;
  single: boolean;
}

/** What else bears on whether a paragraph goes on. */
interface Hints {
  after: PhysicalLine | undefined;
  /** The item before it in its list is a single sentence, and so is it up to here. */
  isOneOfMany: boolean;
}

/** "Bắc Sơn.  3-": the number of the next item, left behind at a line's end. */
const TRAILING_MARKER = /[.;:!?]["”’)]*(\s+(?:\d{1,2}\s?[-–.)]|[a-zđ]\)|[-+]))\s*$/u;

/** "(Kèm theo Hướng dẫn số …)" below a title and "Bảng 1. …" above a table stand by themselves. */
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
      goesOn(open, kept, { after: lines[index + 1], isOneOfMany }, setting)
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

/** No second sentence begins in it. */
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

/** A sentence filled its last line, and without indents or space nothing tells whether its paragraph ends there. */
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

function goesOn(open: Open, line: PhysicalLine, hints: Hints, setting: Setting): boolean {
  const before = open.last.text.trimEnd();
  const text = line.text.trimStart();
  const room = slack(open.last, line, setting);
  const marker = markerOf(text);
  if (marker) return isBrokenDash(open, line, marker, room);
  if (ALONE.test(text)) return false;
  if (bracketGoesOn(open, line)) return true;
  if (isHeadingsYear(open, line)) return true;
  const [capitals, nextCapitals] = [open.look.capitals && isCapitals(before), isCapitals(text)];
  if (capitals !== nextCapitals && (capitals || !leavesOpen(before))) {
    return capitals ? false : room < 0.1 && !endsSentence(before) && line.gap < 0.5;
  }
  if (capitals) return headingGoesOn(open, line, room);
  if (isOtherText(open, line, room, setting)) return false;
  if (runsOn(before, text)) return true;
  if (isIndented(open, line, setting)) return leavesOpen(before) && line.gap < 0.5;
  const isNew = startsShort(line, hints.after, setting) || (hints.isOneOfMany && room > 0.005);
  const isFlush = setting.firstIndent > 0 && line.indent < 0.1 * setting.firstIndent;
  return sentenceGoesOn(open, line, room, { isNew, isFlush });
}

const bracketGoesOn = ({ isOpen, lines }: Open, line: PhysicalLine): boolean =>
  isOpen && line.gap < 0.5 && lines < LINES_IN_BRACKETS;

/** A small letter, and no end before it; three points may stand inside a sentence. */
const runsOn = (before: string, text: string): boolean =>
  /^\p{Ll}/u.test(text) && (!endsSentence(before) || /(?:\.\.|…)$/.test(before));

function areSiblings(item: Open | undefined, next: Open): boolean {
  if (!item?.look.single) return false;
  const marker = markerOf(item.first.text.trimStart());
  return marker !== undefined && marker !== 'strong' && marker === markerOf(next.first.text.trimStart());
}

/** The room left at a line's end if the next line's first word had been set there, as a share of a full line. */
function slack(last: PhysicalLine, line: PhysicalLine, setting: Setting): number {
  const word = /^\S+/.exec(line.text.trimStart())?.[0] ?? '';
  // A centred line has room on both sides.
  const used =
    (last.centred ? 0 : last.indent) + last.width + setting.space + setting.widthOf(word, line.size);
  const full = last.full ?? setting.full;
  return (full - used) / full;
}

/** "… vùng Bắc Sơn" / "- Võ Nhai": a dash inside a sentence that happened to begin a line. */
function isBrokenDash(open: Open, line: PhysicalLine, marker: string, room: number): boolean {
  if (marker === 'strong' || line.gap >= 0.5) return false;
  const before = open.last.text.trimEnd();
  if (endsSentence(before) || room > 0.05 || isCapitals(before)) return false;
  if (marker === 'bullet') return !markerOf(open.first.text.trimStart()) && open.lines > 1;
  return leavesOpen(before) && !/[,]$/.test(before);
}

/** "KỶ NIỆM 25 NĂM NGÀY TÁI LẬP TỈNH NĂM" / "1997": figures alone that look like the heading above them. */
function isHeadingsYear(open: Open, line: PhysicalLine): boolean {
  if (!/^\d[\d\s./–-]*$/u.test(line.text.trim()) || line.gap >= 0.5 || endsSentence(open.last.text))
    return false;
  return (open.look.allBold || open.look.capitals) && !looksChange(open, line);
}

function headingGoesOn(open: Open, line: PhysicalLine, room: number): boolean {
  const before = open.last.text.trimEnd();
  if (line.gap >= 0.5 && !leavesOpen(before)) return false;
  if (endsSentence(before)) return false;
  // A numbered heading in capitals has its next line in capitals for no other reason.
  const spare = markerOf(open.first.text.trimStart()) === 'strong' ? 0.4 : 0.12;
  return room < spare || leavesOpen(before);
}

/** A change of size, or from a line all bold to one all light, at a line's border. */
function looksChange(open: Open, line: PhysicalLine): boolean {
  const sizes = [open.last.size, line.size];
  if (sizes[0] && sizes[1] && Math.abs(sizes[0] - sizes[1]) > 0.08 * sizes[0]) return true;
  return open.look.allBold !== isBold(line.runs) && open.look.someBold === open.look.allBold;
}

const isOtherText = (open: Open, line: PhysicalLine, room: number, setting: Setting): boolean =>
  looksChange(open, line) && (room > 0.02 || isTextBelowTitle(open, line, setting));

/** A first line that is light and indented, below lines that are all bold. */
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

/** The line was broken before it was full: it is a first line whose indent is lost. */
function startsShort(line: PhysicalLine, after: PhysicalLine | undefined, setting: Setting): boolean {
  return after !== undefined && !endsSentence(line.text) && slack(line, after, setting) > 0.01;
}

/** `isFlush`: it begins at the edge, where first lines are indented. */
function sentenceGoesOn(
  open: Open,
  line: PhysicalLine,
  room: number,
  { isNew, isFlush }: { isNew: boolean; isFlush: boolean },
): boolean {
  const before = open.last.text.trimEnd();
  const ended = endsSentence(before);
  if (line.gap >= 0.5) return !ended && (leavesOpen(before) || room < 0.05);
  // The first line of a paragraph may have lost an indent of up to a tenth of the line.
  const spare = open.lines === 1 && !open.cut ? 0.09 : isFlush ? 0.03 : 0.005;
  if (ended) return room < spare && !isNew;
  // A title or a caption, and the first line of a text: both too short for what follows them.
  const standsApart = /^["“]?\p{Lu}/u.test(line.text.trimStart()) && (open.lines > 1 || isNew);
  return room < (standsApart ? 0.05 : 0.15) || leavesOpen(before);
}
