// Formats a number as a spreadsheet would (ECMA-376 part 1, 18.8.31): sections by condition or sign, quoted or
// escaped text, General, digits with the system's separators.
import type { Lang } from '../../../src/messages/message.js';

interface Section {
  from?: number;
  /** Text, and the digit pattern between. */
  parts: { words?: string; pattern?: string }[];
}

const TOKEN = /"([^"]*)"|\\(.)|(General|[#0,.]+)|(.)/gu;

/** `system`: the language whose separators the displaying machine uses. */
export function shownBy(code: string, value: number, system: Lang): string {
  const sections = sectionsOf(code).map(read);
  const conditional = sections.some(({ from }) => from !== undefined);
  const at = conditional
    ? sections.findIndex(({ from }) => from === undefined || value >= from)
    : value < 0 && sections.length > 1
      ? 1
      : value === 0 && sections.length > 2
        ? 2
        : 0;
  const section = sections[at]!;
  const signed = value < 0 && (conditional || at === 0);
  return (signed ? '-' : '') + write(section, Math.abs(value), system);
}

/** Semicolons inside text do not separate sections. */
function sectionsOf(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\])+/gu) ?? [];
}

function read(section: string): Section {
  const condition = /\[>=(\d+)\]/.exec(section)?.[1];
  const bare = section.replace(/^(?:\[[^\]]*\])+/, '');
  const parts = [...bare.matchAll(TOKEN)].map(([, quoted, escaped, pattern, other]) => {
    if (other !== undefined) throw new Error(`a sign with a meaning of its own: ${other} in ${section}`);
    return pattern === undefined ? { words: quoted ?? escaped ?? '' } : { pattern };
  });
  return { from: condition === undefined ? undefined : Number(condition), parts };
}

function write({ parts }: Section, value: number, system: Lang): string {
  const patterns = parts.flatMap(({ pattern }) => pattern ?? []);
  if (patterns.length > 1) return spread(parts, value);
  return parts.map(({ words, pattern = '' }) => words ?? digits(pattern, value, system)).join('');
}

/** Whole digits from right to left through patterns with text between them: "0\.000". */
function spread(parts: Section['parts'], value: number): string {
  let left = String(Math.round(value));
  const first = parts.findIndex(({ pattern }) => pattern !== undefined);
  const written = parts.map((part, i) => ({ ...part, i })).reverse();
  return written
    .map(({ words, pattern = '', i }) => {
      if (words !== undefined) return words;
      const taken = i === first ? left : left.slice(-pattern.length);
      left = left.slice(0, left.length - taken.length);
      return taken.padStart(pattern.length, '0');
    })
    .reverse()
    .join('');
}

function digits(pattern: string, value: number, system: Lang): string {
  const options =
    pattern === 'General'
      ? { useGrouping: false, maximumFractionDigits: 9 }
      : {
          useGrouping: pattern.includes(','),
          minimumFractionDigits: (/\.(0*)/.exec(pattern)?.[1] ?? '').length,
          maximumFractionDigits: (pattern.split('.')[1] ?? '').length,
        };
  return new Intl.NumberFormat(system === 'vi' ? 'de' : 'en', options).format(value);
}
