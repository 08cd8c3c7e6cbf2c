// List items → the same without the punctuation that separates them in running text ("…;", and the last "."). Outline,
// notes and booklet keep it. Pure.
import type { Line } from '../deck/line.js';
import { plain } from './line.js';

const SEMICOLON = /\s*;\s*$/u;
/** A conjunction before the last item is part of the document's text: it stays, with its semicolon. */
const PARTED = /;(?:\s*(?:và|hoặc|and|or))?\s*$/iu;
const COMMA = /\s*,\s*$/u;
/** A full stop after a word, but not that of an abbreviation ("v.v.", "TP."). */
const STOP = /(?<=(?<![\p{L}.])(?:\p{Ll}{2,}|\p{Lu}\p{Ll}+|\d+|\S*[)”"%])|\p{L}{5,})\.\s*$/u;

/** The separators that may be dropped from this list. */
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

/** The lines of one list without their separators. */
export function unlisted(lines: readonly Line[]): Line[] {
  const marks = listMarks(lines);
  return lines.map((line) => withoutMarks(line, marks));
}
