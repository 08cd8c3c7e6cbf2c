// Lines of inline runs: cut, join and measure by their visible text.
import type { Inline, Line } from '../deck/line.js';

/** What the line says, without emphasis and marks. */
export function plain(line: Line): string {
  let text = '';
  for (const part of line) if ('text' in part) text += part.text;
  return text;
}

/** The part between two offsets of the plain text, emphasis kept; a mark belongs to the text before it. */
export function slice(line: Line, from: number, to: number): Line {
  const parts: Line = [];
  let at = 0;
  for (const part of line) {
    if (!('text' in part)) {
      if (at <= to && (at > from || at + from === 0)) parts.push(part);
      continue;
    }
    const text = part.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += part.text.length;
    if (text !== '') parts.push({ ...part, text });
  }
  return parts;
}

/** Trims spaces at both ends; marks stay. */
export function trimLine(line: Line): Line {
  const text = plain(line);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return [...slice(line, start, end), ...slice(line, end, text.length).filter((part) => 'mark' in part)];
}

/** Appends text in the style of the last run, before any closing marks. */
export function appendText(line: Line, text: string): Line {
  const last = line.findLastIndex((part) => 'text' in part);
  return line.map((part, index) =>
    index === last && 'text' in part ? { ...part, text: part.text + text } : part,
  );
}

/** Prepends text to the line's first word. */
export function prependText(text: string, line: Line): Line {
  const [first, ...rest] = line;
  if (first && 'text' in first) return [{ ...first, text: text + first.text }, ...rest];
  return [{ text }, ...line];
}

/** Appends marks; a mark that already ends the line is not repeated. */
export function withMarks(line: Line, marks: readonly number[]): Line {
  const own = new Set(line.map((part) => ('mark' in part ? part.mark : undefined)));
  const added: Inline[] = marks.filter((mark) => !own.has(mark)).map((mark) => ({ mark }));
  return added.length === 0 ? line : [...line, ...added];
}

/** The marks of the sources in a line, in order. */
export const marksOf = (line: Line): number[] => line.flatMap((part) => ('mark' in part ? [part.mark] : []));

/** Length of an opening bold run that the line continues after, else 0. */
export function boldStart(line: Line): number {
  const first = line[0];
  if (!first || !('text' in first) || !first.bold) return 0;
  return first.text.length;
}

/** Words separated by white space: Vietnamese syllables, English words. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
