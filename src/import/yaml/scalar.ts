// Text → the lines of its YAML scalar: plain where safe, folded if long, otherwise quoted.

/** Line width of folded text in columns, including indentation. */
export const WIDTH = 100;

/** Text that any YAML parser reads as a plain string: starts with a letter and contains no YAML syntax. */
const PLAIN = /^[\p{L}“(][^\n\r\t\u0085\u2028\u2029\uFEFF]*$/u;
const UNSAFE = /: |:$| #|^\s|\s$|[\p{Cc}\p{Cn}\uFEFF\u2028\u2029]/u;
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf|undefined|\d.*)$/i;
/** Text that folding and unfolding would change: leading, trailing or multiple spaces, control characters. */
const UNFOLDABLE = /^\s|\s$|\s\s|[^\S ]|[\p{Cc}\p{Cn}\uFEFF\u2028\u2029]/u;

/**
 * The scalar's first line (to follow "key: " or "- ") and the lines below it, already indented.
 * @param column where the first line starts
 * @param indent spaces before the lines below
 */
export function scalar(text: string, column: number, indent: number): string[] {
  if (column + text.length <= WIDTH) return [short(text)];
  if (UNFOLDABLE.test(text)) return [quoted(text)];
  return ['>-', ...fold(text, WIDTH - indent).map((line) => `${' '.repeat(indent)}${line}`)];
}

function short(text: string): string {
  if (PLAIN.test(text) && !UNSAFE.test(text) && !WORDS_OF_YAML.test(text)) return text;
  return quoted(text);
}

function quoted(text: string): string {
  if (/^[^\p{Cc}\p{Cn}\p{Cs}\uFEFF\u2028\u2029]*$/u.test(text) && !/['\\]/.test(text) && text !== '')
    return /["\s:#]/.test(text) ? `'${text}'` : `"${text}"`;
  return JSON.stringify(text).replace(
    /[\u007F-\u00A0\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
