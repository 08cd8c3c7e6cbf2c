// A YAML parser's complaint and the lines around it → a diagnostic that names the usual mistake in plain words.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../messages/catalogue.js';
import { type Position, positions } from './positions.js';
import { hashCuts, oddIndents } from './yaml-traps.js';

interface Line {
  whole: string;
  /** What follows the list dashes and the key, if any. */
  value: string;
}
/** Typical mistakes in hand-written outlines; the first whose test matches the line names the cause. */
const SLIPS: [code: DiagnosticCode, fits: (line: Line) => boolean][] = [
  ['outline/yaml-tab', ({ whole }) => /^ *\t/.test(whole)],
  [
    'outline/yaml-after-quote',
    ({ value }) => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s,:\]}#'"]/.test(value),
  ],
  ['outline/yaml-quote', ({ value }) => /^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value)],
  ['outline/yaml-dash', ({ value, whole }) => /^- /.test(value) && !/^\s*- /.test(whole)],
  [
    'outline/yaml-reserved',
    ({ value }) => /^[*&!@`%]|^[|>][-+\d]*\s+[^\s#]|^\[[^\]]*\]\s*[^\s,:#]/.test(value),
  ],
  ['outline/yaml-colon', ({ value }) => /^[^"'[{|>\s].*:(?: |$)/.test(value)],
  ['outline/yaml-mark-in-brackets', ({ value }) => /^[[{].*\[\^/.test(value)],
  [
    'outline/yaml-bracket',
    ({ value }) => /^[[{]/.test(value) && count(value, /[[{]/g) > count(value, /[\]}]/g),
  ],
  ['outline/yaml-no-colon', ({ whole }) => /^\s*[A-Za-z_]+(?::\S.*)?$/.test(whole)],
];
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The complaint often names the line after the mistake, so the line before it is tried too. */
export function syntaxCause(source: string, reason: string, at: Position, file: string): Diagnostic {
  if (/escape sequence|hexadecimal/.test(reason))
    return diagnostic('outline/yaml-escape', {}, { file, ...at });
  const trap = trapBefore(source, at.line);
  if (trap) {
    const { code, text, line, column } = trap;
    return diagnostic(code, { text, line }, { file, line, column });
  }
  const lines = source.split(/\r\n?|\n/);
  const quote =
    /quoted scalar|deficient indentation|flow collection/.test(reason) && openQuote(lines, at.line);
  if (quote) return diagnostic('outline/yaml-quote', {}, { file, ...quote });
  const own = slip(lines[at.line - 1]);
  if (own) return diagnostic(own, {}, { file, ...at });
  const before = lines.slice(0, at.line - 1).findLastIndex((line) => /^\s*[^\s#]/.test(line));
  const earlier = slip(lines[before]);
  const column = 1 + (lines[before]?.search(/\S/) ?? 0);
  if (earlier) return diagnostic(earlier, {}, { file, line: before + 1, column });
  const indent = /indentation|separator|mapping key|mapping entry|tab character/.test(reason);
  return diagnostic(indent ? 'outline/yaml-indent' : 'outline/yaml', { reason }, { file, ...at });
}

/** How many lines above the complaint a truncated text may have begun. */
const NEAR = 5;

/** A hash that truncates a text just above the complaint, or the first line indented with a non-YAML space. */
function trapBefore(
  source: string,
  line: number,
): { code: DiagnosticCode; text: string; line: number; column: number } | undefined {
  const at = positions(source);
  const [indent] = oddIndents(source, undefined);
  const indented = indent && at(indent.offset);
  if (indent && indented && indented.line <= line + 1)
    return { code: 'outline/yaml-odd-indent', text: indent.text.slice(0, 60), ...indented };
  const cut = hashCuts(source, [])
    .map(({ offset, text }) => ({ text: text.slice(0, 60), ...at(offset) }))
    .findLast((one) => one.line <= line && one.line >= line - NEAR && !isQuoted(source, one));
  return cut && { code: 'outline/yaml-hash', ...cut };
}

/** A quote that opens on the line before the hash and is not closed there. */
function isQuoted(source: string, { line, column }: Position): boolean {
  const before = (source.split(/\r\n?|\n/)[line - 1] ?? '').slice(0, column - 1).replace(QUOTED, '$1');
  return OPENING.test(before);
}

/** A text in its own closed quotes: YAML reads them as one value. */
const QUOTED = /(^|[-:,[{]\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:$|[,:\]}#]))/g;
/** A quote at the start of a value. */
const OPENING = /(?:^\s*|- +|: +|[,[{]\s*)(["'])/;

/** The quote before the complaint that opens a value and is never closed up to there. */
function openQuote(lines: readonly string[], last: number): Position | undefined {
  for (let index = Math.min(last, lines.length) - 1; index >= 0; index--) {
    const rest =
      lines[index]?.replace(QUOTED, (closed, before: string) => before.padEnd(closed.length)) ?? '';
    const opening = OPENING.exec(rest);
    const mark = opening?.[1];
    if (opening && mark) return { line: index + 1, column: opening.index + opening[0].length };
    if (/^\s*[A-Za-z]+:/.test(rest) && index < last - 1) return undefined;
  }
  return undefined;
}

function slip(whole: string | undefined): DiagnosticCode | undefined {
  if (whole === undefined) return undefined;
  const value = whole.replace(/^\s*(?:- +)*/, '').replace(/^[^\s"'#:[{][^:"'#[{]*:(?: +|$)/, '');
  return SLIPS.find(([, fits]) => fits({ whole, value }))?.[0];
}
