// Turns note marks in paragraphs into superscript runs. A digit glued to a word is a mark only if there is a note
// of that number: "Pháp1" is one, "km2" and "H5N1" are not.
import type { SourceBlock, SourceNote, SourceParagraph, SourceRun } from '../../model.js';
import { bareMark } from '../../text/note-mark.js';
import { raisedText } from '../../text/scripts.js';
import { textOf } from './line.js';

/** Units and formulas that end in a digit of their own. */
const OWN_DIGIT =
  /(?:(?<!\p{L})(?:k|h|d|c|m)?m|(?<!\p{L})ha|[A-Z]{1,3}\d*[A-Z]|(?<!\p{L})[A-Z]{1,4}|-|\d[.,:;])$/u;
/** One to three digits after a word or its punctuation that are not part of a longer number. */
const GLUED = /(?<=[\p{L}\d”"’»)\].,;:!?…%])(?:\[(\d{1,3})\]|(?<!\d)(\d{1,3}))(?!\p{L}|\d|[.,/%]\d|[-–]\d)/gu;

interface Candidate {
  /** Index of the paragraph among the blocks. */
  block: number;
  page?: number;
  /** Offset in the paragraph's text, including brackets. */
  at: number;
  length: number;
  /** Already a superscript run. */
  done: boolean;
  /** More likely an exponent than a mark: m², 10⁶. */
  isPower: boolean;
}

/** `isPlain`: the text comes from pdftotext, which may leave a space before a mark: "đồn Mỏ Nhài 2. Sau đó". */
export function placeMarks(
  blocks: readonly SourceBlock[],
  notes: readonly SourceNote[],
  isPlain = false,
): SourceBlock[] {
  const marks = new Set(notes.map((note) => note.mark));
  const candidates = candidatesIn(blocks, marks, placesIn);
  const spaced = isPlain ? candidatesIn(blocks, marks, spacedPlacesIn) : new Map<string, Candidate[]>();
  const chosen: (Candidate & { mark: string })[] = [];
  let last: Candidate | undefined;
  notes.forEach((note, index) => {
    const next = choose(candidates.get(notes[index + 1]?.mark ?? '') ?? [], notes[index + 1] ?? note, last);
    const found =
      choose(candidates.get(note.mark) ?? [], note, last) ??
      onlyBetween(spaced.get(note.mark) ?? [], last, next);
    if (!found) return;
    chosen.push({ ...found, mark: note.mark });
    last = found;
  });
  const result = [...blocks];
  // Back to front, so that earlier offsets stay valid.
  for (const { block, at, length, done, mark } of chosen.sort((a, b) => b.block - a.block || b.at - a.at)) {
    const paragraph = result[block];
    if (paragraph?.kind === 'paragraph' && !done) result[block] = withMark(paragraph, at, length, mark);
  }
  const taken = new Set(chosen.map(({ block, at }) => `${block}:${at}`));
  return result.map((block, index): SourceBlock => {
    if (block.kind === 'paragraph')
      return { ...block, runs: withPowers(block.runs, (at) => taken.has(`${index}:${at}`)) };
    if (block.kind !== 'table') return block;
    return {
      ...block,
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, runs: withPowers(cell.runs) }))),
    };
  });
}

/** The first candidate after the previous note's mark, on the note's page; otherwise the first anywhere. */
function choose(
  candidates: readonly Candidate[],
  note: SourceNote,
  last: Candidate | undefined,
): Candidate | undefined {
  // A note stands on the page of its mark, or on the next page if it did not fit.
  const near = candidates.filter(
    ({ page = 0 }) => note.origin.page === undefined || page <= note.origin.page + 1,
  );
  const marks = near.filter(({ isPower }) => !isPower);
  return [marks, near].flatMap((list) => list.find((one) => isBehind(one, last)) ?? [])[0] ?? marks[0];
}

const isBehind = (one: Candidate, other: Candidate | undefined): boolean =>
  !other || one.block > other.block || (one.block === other.block && one.at > other.at);

/** The only candidate between two marks. Undefined if there are several. */
function onlyBetween(
  candidates: readonly Candidate[],
  last: Candidate | undefined,
  next: Candidate | undefined,
): Candidate | undefined {
  const between = candidates.filter((one) => isBehind(one, last) && (!next || isBehind(next, one)));
  return between.length === 1 ? between[0] : undefined;
}

function candidatesIn(
  blocks: readonly SourceBlock[],
  marks: ReadonlySet<string>,
  placesOf: (paragraph: SourceParagraph) => Place[],
): Map<string, Candidate[]> {
  const candidates = new Map<string, Candidate[]>();
  if (marks.size === 0) return candidates;
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const { page } = block.origin;
    for (const { mark, ...place } of placesOf(block)) {
      if (!marks.has(mark)) continue;
      const list = candidates.get(mark) ?? [];
      list.push({ block: index, ...(page ? { page } : {}), ...place });
      candidates.set(mark, list);
    }
  });
  return candidates;
}

type Place = Pick<Candidate, 'at' | 'length' | 'done' | 'isPower'> & { mark: string };

/** A unit that can be squared or cubed, and a base of ten. "ngày 10" and the like are not a base. */
const UNIT = /(?<!\p{L})(?:[khdcmµ]|da)?m$/u;
const TEN =
  /(?<![\d.,/\p{L}-])(?<!(?:ngày|tháng|năm|quý|tuần|khóa|khoá|kỳ|lần|thứ|số|điều|khoản|điểm|mục|chương|phần|lớp|tập|trang)\s)10$/iu;

export const isPower = (before: string, mark: string): boolean =>
  TEN.test(before) || (/^[23]$/.test(mark) && UNIT.test(before));

/** Writes exponents that no note claims as Unicode superscripts. `isTaken`: whether a note claims the offset. */
export function withPowers(
  runs: readonly SourceRun[],
  isTaken = (_at: number): boolean => false,
): SourceRun[] {
  let before = '';
  return runs.map((run): SourceRun => {
    const at = before.length;
    const isOwn = run.superscript && !run.cites && isPower(before.slice(-24), bareMark(run.text));
    before += run.text;
    if (!isOwn || isTaken(at)) return run;
    const { superscript: _raised, ...plain } = run;
    return { ...plain, text: raisedText(run.text) };
  });
}

function placesIn(paragraph: SourceParagraph): Place[] {
  const places: Place[] = [];
  const known = new Set<number>();
  const text = textOf(paragraph.runs);
  let start = 0;
  for (const run of paragraph.runs) {
    if (run.superscript) {
      const mark = bareMark(run.text);
      const isOwn = !run.cites && isPower(text.slice(Math.max(0, start - 24), start), mark);
      known.add(start);
      places.push({ mark, at: start, length: run.text.length, done: true, isPower: isOwn });
    }
    start += run.text.length;
  }
  for (const match of text.matchAll(GLUED)) {
    const isOwn = OWN_DIGIT.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (isOwn || known.has(match.index)) continue;
    places.push({
      mark: match[1] ?? match[2] ?? '',
      at: match.index,
      length: match[0].length,
      done: false,
      isPower: false,
    });
  }
  return places.sort((a, b) => a.at - b.at);
}

const SPACED = /(?<=[\p{L}”"’»)]) (\d{1,3})(?=[.,;:!?”)](?:\s|$)|\s\p{L}|$)/gu;
/** Words whose number belongs to them. */
const NUMBERED =
  /(?<!\p{L})(?:ngày|tháng|năm|quý|tuần|khóa|khoá|kỳ|lần|thứ|số|điều|khoản|điểm|mục|chương|phần|bước|nhóm|tổ|khu|đội|tiểu đội|đường|lớp|cấp|bậc|tập|trang|vị trí|giai đoạn|đợt|vòng|loại|hạng|ít nhất|có|là|được|đạt|và|gồm|hơn|trên|khoảng)$/iu;

/** "trong đó 3 di tích": a lower-case word after the number is what it counts, unless a name precedes the number. */
const counts = (text: string, end: number): boolean => /^\s\p{Ll}/u.test(text.slice(end));
const NAME_BEFORE = /(?:^|[^\p{L}])\p{Lu}\p{L}*[”"’»)]?$/u;

/** Numbers after a space. */
function spacedPlacesIn({ runs }: SourceParagraph): Place[] {
  const text = textOf(runs);
  return Array.from(text.matchAll(SPACED)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (NUMBERED.test(before) || (counts(text, match.index + match[0].length) && !NAME_BEFORE.test(before)))
      return [];
    return [{ mark: match[1] ?? '', at: match.index, length: match[0].length, done: false, isPower: false }];
  });
}

/** Splits the runs at the mark. */
function withMark(paragraph: SourceParagraph, at: number, length: number, text: string): SourceParagraph {
  const runs: SourceRun[] = [];
  let start = 0;
  for (const run of paragraph.runs) {
    const head = run.text.slice(0, Math.max(0, at - start));
    const tail = run.text.slice(Math.max(0, at + length - start));
    if (head !== '') runs.push({ ...run, text: head });
    if (start <= at && at < start + run.text.length) runs.push({ text, superscript: true });
    if (tail !== '') runs.push({ ...run, text: tail });
    start += run.text.length;
  }
  return { ...paragraph, runs };
}
