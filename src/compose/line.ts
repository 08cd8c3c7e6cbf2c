// Lines of inline parts, cut, joined and measured by the text that a reader sees.
import type { Inline, Line } from '../deck/line.js';

/** What the line says, without emphasis and marks. */
export function plain(line: Line): string {
  let text = '';
  for (const part of line) if ('text' in part) text += part.text;
  return text;
}

/** The part between two places of the plain text, emphasis kept; a mark belongs to the text before it. */
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

/** The line without the spaces at its two ends; its marks stay. */
export function trimLine(line: Line): Line {
  const text = plain(line);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return [...slice(line, start, end), ...slice(line, end, text.length).filter((part) => 'mark' in part)];
}

/** Puts text at the line's end in the manner of its last run, before any marks that close it. */
export function appendText(line: Line, text: string): Line {
  const last = line.findLastIndex((part) => 'text' in part);
  return line.map((part, index) =>
    index === last && 'text' in part ? { ...part, text: part.text + text } : part,
  );
}

/** Puts text before the line's first word. */
export function prependText(text: string, line: Line): Line {
  const [first, ...rest] = line;
  if (first && 'text' in first) return [{ ...first, text: text + first.text }, ...rest];
  return [{ text }, ...line];
}

/** The line with marks after it; a mark that it ends with already is not repeated. */
export function withMarks(line: Line, marks: readonly number[]): Line {
  const own = new Set(line.map((part) => ('mark' in part ? part.mark : undefined)));
  const added: Inline[] = marks.filter((mark) => !own.has(mark)).map((mark) => ({ mark }));
  return added.length === 0 ? line : [...line, ...added];
}

/** The marks of the sources in a line, in order. */
export const marksOf = (line: Line): number[] => line.flatMap((part) => ('mark' in part ? [part.mark] : []));

/** The length of the line's first run when it is bold and the line goes on after it, else 0. */
export function boldStart(line: Line): number {
  const first = line[0];
  if (!first || !('text' in first) || !first.bold) return 0;
  return first.text.length;
}

/** Words as white space parts them: Vietnamese syllables, English words. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
