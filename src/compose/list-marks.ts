// Items of a list → the same without the marks that only part them in running text ("…;", and the "." of the last). The
// outline, the notes and the booklet keep them. Pure.
import type { Line } from '../deck/line.js';
import { plain } from './line.js';

const SEMICOLON = /\s*;\s*$/u;
/** The word before the last item is a word of the document: it stays, with its semicolon. */
const PARTED = /;(?:\s*(?:và|hoặc|and|or))?\s*$/iu;
const COMMA = /\s*,\s*$/u;
/** A full stop behind a word; the stop of an abbreviation ("v.v.", "TP.") belongs to it. */
const STOP = /(?<=(?<![\p{L}.])(?:\p{Ll}{2,}|\p{Lu}\p{Ll}+|\d+|\S*[)”"%])|\p{L}{5,})\.\s*$/u;

/** Which marks end the items of this list without saying anything. */
export function listMarks(items: readonly Line[]): readonly RegExp[] {
  const texts = items.map(plain);
  if (texts.some((text) => PARTED.test(text))) return [SEMICOLON, COMMA, STOP];
  return texts.length > 1 && texts.slice(0, -1).every((text) => COMMA.test(text)) ? [COMMA, STOP] : [];
}

export function withoutMarks(line: Line, marks: readonly RegExp[]): Line {
  const found = marks.find((mark) => mark.test(plain(line)));
  const last = line.findLastIndex((run) => 'text' in run && run.text.trim() !== '');
  if (!found) return line;
  return line.map((run, at) =>
    at === last && 'text' in run ? { ...run, text: run.text.replace(found, '') } : run,
  );
}

/** Lines of one list. */
export function unlisted(lines: readonly Line[]): Line[] {
  const marks = listMarks(lines);
  return lines.map((line) => withoutMarks(line, marks));
}
