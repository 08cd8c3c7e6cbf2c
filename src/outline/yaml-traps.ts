// The text of a YAML file that YAML itself accepts → what it does not read as its writer meant: words behind " #",
// which YAML takes for a comment, and lines indented with spaces that YAML takes for text.

/** From the first character of a quoted or block text up to its end: YAML reads nothing else in there. */
export interface Literal {
  start: number;
  end: number;
}

export interface Trap {
  offset: number;
  /** The words behind the hash, or the line's first words. */
  text: string;
}

/** A hash that a letter or digit follows at once: a comment is written "# …", a hashtag or a number "#KhoiNghia", "#15". */
const HASH = /(?:^|[ \t])#(?=[\p{L}\p{N}])/gmu;
/** Behind these a text cannot go on below: quotes and brackets closed, the sign of a block text. */
const CLOSED = /["'\]}|>]$|[|>][-+\d]{1,2}$/;
/** The sign of a block text, whose text stands below. */
const BLOCK_SIGN = /[|>][-+\d]{0,2}$/;

/** Hashes that cut a text off, in order. */
export function hashCuts(source: string, literals: readonly Literal[]): Trap[] {
  const isLiteral = within(literals);
  const cuts: Trap[] = [];
  let line = 0;
  for (const { 0: match, index } of source.matchAll(HASH)) {
    const offset = index + match.length - 1;
    // What stands behind a comment's sign is comment, whatever it holds.
    if (offset < line || isLiteral(offset)) continue;
    line = lineEnd(source, offset);
    const from = lineStart(source, offset);
    const before = source.slice(from, offset).trimEnd();
    const isBelow = before.trim() === '';
    if (isBelow ? goesOn(source, from, offset) : isCut(source, before, offset))
      cuts.push({ offset, text: lineFrom(source, offset) });
  }
  return cuts;
}

function isCut(source: string, before: string, offset: number): boolean {
  if (BLOCK_SIGN.test(before) || /(?:^|\s)#/.test(before)) return false;
  // "blocks: #…" above its list is a comment; with nothing below, the value is gone.
  return /(?:^|\s)-$|:$/.test(before) ? !holdsMore(source, before, offset) : true;
}

/** A line of its own below a text that it seems to go on; "#title: …" is an entry put out of use. */
function goesOn(source: string, from: number, offset: number): boolean {
  const rest = lineFrom(source, offset);
  if (/^#(?:[\w-]+\s*:|-\s)/.test(rest)) return false;
  const above = source.slice(lineStart(source, Math.max(0, from - 1)), Math.max(0, from - 1)).trimEnd();
  const entry = /^(\s*(?:- +)*)([\w-]+:\s+)?[^\s#"'[{|>].*$/u.exec(above);
  if (!entry || /:$/.test(above) || CLOSED.test(above) || /\s#/.test(above)) return false;
  const [, margin = '', key] = entry;
  // What goes on a key's text stands deeper than the key; what goes on an item's or a line's, below it.
  return key ? offset - from > margin.length : offset - from >= margin.length;
}

/** Whether lines below belong to the entry: deeper ones, or a list's dashes below its key. */
function holdsMore(source: string, before: string, offset: number): boolean {
  let at = lineEnd(source, offset);
  let next: string;
  do {
    if (at >= source.length) return false;
    const end = lineEnd(source, at + 1);
    next = source.slice(at + 1, end);
    at = end;
  } while (!/^\s*[^\s#]/.test(next));
  const [own, inner] = [before.search(/\S/), next.search(/\S/)];
  return inner > own || (inner === own && /:$/.test(before) && /^\s*-\s/.test(next));
}

/** Spaces that look like YAML's own and are letters to it: no-break, wide and thin ones, and marks without width. */
const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]';
const ODD_INDENT = new RegExp(
  `^[ \\t]*${ODD_SPACE}[ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]*`,
  'gmu',
);
const ENTRY = /^(?:- |[\w-]+:(?:\s|$)|#)/;

/** Lines of entries that such spaces indent. `literals`: undefined when the file could not be read as YAML. */
export function oddIndents(source: string, literals: readonly Literal[] | undefined): Trap[] {
  const isLiteral = within(literals ?? []);
  return Array.from(source.matchAll(ODD_INDENT)).flatMap((match) => {
    const text = lineFrom(source, match.index + match[0].length);
    return ENTRY.test(text) && !isLiteral(match.index) ? [{ offset: match.index, text }] : [];
  });
}

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** Looked for step by step: a file may have no end of line of one of the two kinds. */
function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(source.charAt(at - 1))) at--;
  return at;
}

function lineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && !isBreak(source.charAt(at))) at++;
  return at;
}

const lineFrom = (source: string, offset: number): string =>
  /^[^\r\n]*/.exec(source.slice(offset, offset + 400))?.[0].trimEnd() ?? '';

/** Whether an offset lies in one of the stretches, which are in order. */
function within(literals: readonly Literal[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = literals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((literals[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (literals[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
