// A physical line of a paginated document (PDF, pdftotext): the input of every pass in this folder.
import type { SourceRun } from '../../model.js';

export interface PhysicalLine {
  runs: SourceRun[];
  /** Concatenated text of the runs. */
  text: string;
  page: number;
  /** From 1, counted per file (txt) or per page (pdf). */
  line: number;
  /** Distance from the left edge of the column, in the unit of `width`. */
  indent: number;
  /** Natural width of the text: pt in a PDF, estimated em in plain text. */
  width: number;
  /** Width of a full line of its column, if that differs from the page's. */
  full?: number;
  /** Index of the part it stands in, on a page with columns. Each part has its own notes. */
  part?: number;
  /** Space above beyond the usual line pitch, in lines. */
  gap: number;
  /**
   * In text without pages: the number of the line above, if only blank lines separate the two. A paragraph ends
   * there.
   */
  below?: number;
  /** In pt, if the source format states it. */
  size?: number;
  centred?: boolean;
  /** Lines with the same value stood side by side: the cells of one table row. */
  row?: string;
  /** The footnote rule of the page is above this line. */
  afterNoteRule?: boolean;
}

/** Advance widths of Times in 1/1000 em (Adobe's metrics) for U+0020–U+007E. Vietnamese diacritics add no width. */
const TIMES =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
    .split(' ')
    .map(Number);

/** Width of the text set in Times, in em. */
export function timesWidth(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    sum += TIMES[code - 32] ?? (code > 0x2000 ? 600 : 500);
  }
  return sum / 1000;
}

/** Whether only blank lines that end a paragraph separate the two lines. */
export const isApart = (line: PhysicalLine, before: PhysicalLine): boolean => line.below === before.line;

export function textOf(runs: readonly SourceRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** The end of the runs' text: at least `least` characters if there are that many. */
export function endOf(runs: readonly SourceRun[], minLength: number): string {
  let end = '';
  for (let at = runs.length - 1; at >= 0 && end.length < minLength; at--) end = (runs[at]?.text ?? '') + end;
  return end;
}

/** Whether the text has letters and all are upper case: "II- DIỄN BIẾN". */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && !/\p{Ll}/u.test(text);
}

/** Numbering of headings, items and notes. The marker must be followed by text, not by more of a number. */
const STRONG_MARKER =
  /^(?:(?:phần|chương|mục|điều|part|chapter)\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+)(?![\p{L}\d])|[IVXLC]{1,6}\s*[-–.:/)]\s*\S)/iu;
const NUMBER_MARKER = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{L}|\d{1,2}\s?[-–.)/]\s*(?=[^\d\s]))/u;
/** A lower-case letter, or a capital before a word: "a) …", "A. BỐI CẢNH", but not "V. I. Lênin". */
const LETTER_MARKER = /^(?:[a-zđð]\s?[.)]\s*\p{L}|[A-HĐ][.)]\s+\p{Lu}\p{L}*\s+\p{L})/u;
const BULLET_MARKER = /^(?:[-–—+*•●▪◦○➢✓]\s*(?=[\p{L}“"(*])|\(\d{1,2}\)\s)/u;

export type Marker = 'strong' | 'number' | 'letter' | 'bullet';

export function markerOf(text: string): Marker | undefined {
  if (STRONG_MARKER.test(text) && !/^(?:mục|điều|phần)\s+\d+\s+\p{Ll}/u.test(text)) return 'strong';
  if (NUMBER_MARKER.test(text)) return 'number';
  if (LETTER_MARKER.test(text)) return 'letter';
  return BULLET_MARKER.test(text) ? 'bullet' : undefined;
}

/** Whether the text ends a sentence or clause after which a new paragraph may start. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…]["”’»)\]]*\d{0,2}$|[”»]\d{0,2}$|\.\/\.?$/u.test(text.trimEnd());
}

/** Whether a sentence cannot end here: a comma, an opening bracket or quote, a conjunction or preposition. */
export function leavesOpen(text: string): boolean {
  return /(?:[,(“‘–-]|(?<!\p{L})(?:và|của|các|những|cho|với|là|về|từ|đến|tại|ở|do|bằng|hoặc|the|of|and|to|in|for|a))$/iu.test(
    text.trimEnd(),
  );
}

/** "… đại biểu toàn quốc lần thứ" / "II - Ảnh tư liệu": the number belongs to the line above, and marks nothing. */
export function asksForOrdinal(before: string, after: string): boolean {
  const asks = /(?<!\p{L})(?:lần thứ|kỳ họp thứ|khóa|khoá|hạng|quý|thế kỷ|thế kỉ)$/iu.test(before.trimEnd());
  return asks && /^(?:[IVXLC]{1,6}|\d{1,2})(?![\p{L}\p{N}])/u.test(after);
}

/** "2016-" / "2020", "socio-" / "economic": the line was broken after a hyphen. */
export function isBrokenWord(before: string, after: string): boolean {
  if (/\p{Ll}\u00ad$/u.test(before)) return true;
  return /\p{N}[-–]$/u.test(before)
    ? /^\p{N}/u.test(after)
    : /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after);
}
