// Diagnostics → lines for people: place, code, message, a code frame with a caret, and a hint.
import { asCalled, type Lang, type Severity, type Words } from '../messages/message.js';
import { countOf } from './capped.js';
import { type Diagnostic, describe } from './diagnostic.js';
import { excerpt, visible } from './excerpt.js';

export interface PrintOptions {
  lang: Lang;
  /** Whether to use ANSI colours. */
  colour: boolean;
  /** The text of the diagnostic's file, for the code frame. */
  source?: string;
  /** The same, already split into lines (`linesOf`), so that several diagnostics of one file split it only once. */
  lines?: readonly string[];
  /** How the program was called, for hints that name its commands; "decuong" by default. */
  program?: string;
}

const CONTEXT = 2;
/** Columns of source shown; a longer line is cut around the caret. */
const WIDTH = 100;
const NAMES: Record<Severity, Words> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
};
const COLOURS: Record<Severity, number> = { error: 31, warning: 33, info: 36 };
const HINT: Words = { vi: 'cách sửa', en: 'help' };

const paint = (text: string, code: number, on: boolean): string =>
  on ? `\u001b[${code}m${text}\u001b[0m` : text;

/** One diagnostic as several lines, without a trailing line end. */
export function formatDiagnostic(d: Diagnostic, options: PrintOptions): string {
  const { lang, colour, program = 'decuong' } = options;
  const { message, hint } = describe(d, lang);
  const place = [d.file, d.line, d.column].filter((part) => part !== undefined).join(':');
  const name = paint(NAMES[d.severity][lang], COLOURS[d.severity], colour);
  return [
    `${place ? `${paint(excerpt(place), 1, colour)}  ` : ''}${name} ${paint(d.code, 2, colour)}`,
    `  ${message}`,
    ...frame(d, options),
    ...(hint ? [`  ${paint(`${HINT[lang]}:`, 36, colour)} ${asCalled(hint, program)}`] : []),
  ].join('\n');
}

/** "2 errors, 1 warning"; empty when there is nothing to say. */
export function formatSummary(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((d) => d.severity === severity).reduce((sum, d) => sum + countOf(d), 0);
  return (['error', 'warning'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => {
      const plural = lang === 'en' && count(severity) > 1 ? 's' : '';
      return `${count(severity)} ${NAMES[severity][lang]}${plural}`;
    })
    .join(', ');
}

/** By file, line and column. Diagnostics without a place come first; ties keep their order. */
export function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Splits a text into lines the way an editor counts them. */
export const linesOf = (source: string): string[] => source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);

function frame(d: Diagnostic, { source, colour, ...options }: PrintOptions): string[] {
  const lines = options.lines ?? (source === undefined ? undefined : linesOf(source));
  if (lines === undefined || d.line === undefined) return [];
  const at = d.line - 1;
  if (at < 0 || at >= lines.length) return [];
  const digits = String(Math.min(lines.length, at + CONTEXT + 1)).length;
  const gutter = (text: string): string => paint(`${text.padStart(digits + 4)} |`, 2, colour);
  const shift = cut(lines[at] ?? '', (d.column ?? 1) - 1);
  const shown = lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1);
  return shown.flatMap((line, i) => {
    const number = Math.max(0, at - CONTEXT) + i;
    const text = `${gutter(`${number === at ? '> ' : ''}${number + 1}`)} ${printed(line.slice(shift, shift + WIDTH + 1), WIDTH)}`;
    if (number !== at || d.column === undefined) return [text.trimEnd()];
    const before = printed(line.slice(shift, d.column - 1), Number.POSITIVE_INFINITY);
    return [
      text.trimEnd(),
      `${gutter('')} ${' '.repeat(width(before))}${paint('^', COLOURS[d.severity], colour)}`,
    ];
  });
}

/** How many UTF-16 units to drop from the start of a long line so that the column can be seen. */
const cut = (line: string, column: number): number =>
  line.length > WIDTH && column > WIDTH - 20 ? Math.max(0, column - WIDTH / 2) : 0;

function printed(line: string, limit: number): string {
  const text = visible(line.replaceAll('\t', '    '));
  const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
  // The cut may have split a surrogate pair.
  return shown.replace(/\p{Cs}/gu, '\ufffd');
}

const ZERO = /[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFEFF]/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

/** Terminal columns that a text takes: 0 for combining marks, 2 for wide East Asian characters and emoji. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
