// YAML text that parses → traps, where YAML does not read what its author meant: words after " #", which YAML takes for
// a comment, and lines indented with spaces that YAML takes for text.

/** From the first character of a quoted or block text to its end: YAML interprets nothing in between. */
export interface Literal {
  start: number;
  end: number;
}

export interface Trap {
  offset: number;
  /** The words after the hash, or the line's first words. */
  text: string;
}

/**
 * A hash directly followed by a letter or digit: comments are written "# …", hashtags and numbers "#KhoiNghia",
 * "#15".
 */
const HASH = /(?:^|[ \t])#(?=[\p{L}\p{N}])/gmu;
/** After these a text cannot continue on the next line: closed quotes and brackets, the indicator of a block text. */
const CLOSED = /["'\]}|>]$|[|>][-+\d]{1,2}$/;
/** The indicator of a block text, which follows below. */
const BLOCK_SIGN = /[|>][-+\d]{0,2}$/;

/** Hashes that truncate a text, in order. */
export function hashCuts(source: string, literals: readonly Literal[]): Trap[] {
  const isLiteral = within(literals);
  const cuts: Trap[] = [];
  let line = 0;
  for (const { 0: match, index } of source.matchAll(HASH)) {
    const offset = index + match.length - 1;
    // Inside a comment, further hashes mean nothing.
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
  // "blocks: #…" above its list is a comment; with nothing below it, the value is lost.
  return /(?:^|\s)-$|:$/.test(before) ? !holdsMore(source, before, offset) : true;
}

/** A separate line below a text that it seems to continue; "#title: …" is a commented-out entry. */
function goesOn(source: string, from: number, offset: number): boolean {
  const rest = lineFrom(source, offset);
  if (/^#(?:[\w-]+\s*:|-\s)/.test(rest)) return false;
  const above = source.slice(lineStart(source, Math.max(0, from - 1)), Math.max(0, from - 1)).trimEnd();
  const entry = /^(\s*(?:- +)*)([\w-]+:\s+)?[^\s#"'[{|>].*$/u.exec(above);
  if (!entry || /:$/.test(above) || CLOSED.test(above) || /\s#/.test(above)) return false;
  const [, margin = '', key] = entry;
  // The continuation of a key's text is indented deeper than the key; that of an item or a line, below it.
  return key ? offset - from > margin.length : offset - from >= margin.length;
}

/** Whether the lines below belong to the entry: deeper ones, or list dashes below its key. */
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

/** Spaces that look like YAML's own but are text to it: no-break, wide, thin and zero-width ones. */
const ODD_SPACE = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]';
const ODD_INDENT = new RegExp(
  `^[ \\t]*${ODD_SPACE}[ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]*`,
  'gmu',
);
const ENTRY = /^(?:- |[\w-]+:(?:\s|$)|#)/;

/** Lines of entries indented with such spaces. `literals`: undefined when the file could not be parsed as YAML. */
export function oddIndents(source: string, literals: readonly Literal[] | undefined): Trap[] {
  const isLiteral = within(literals ?? []);
  return Array.from(source.matchAll(ODD_INDENT)).flatMap((match) => {
    const text = lineFrom(source, match.index + match[0].length);
    return ENTRY.test(text) && !isLiteral(match.index) ? [{ offset: match.index, text }] : [];
  });
}

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** Searched step by step: a file may lack one of the two kinds of line end. */
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

/** Whether an offset lies in one of the ranges, which are sorted. */
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
