// Outline → readable YAML: fixed key order, long text folded, comments where a section began and where a person
// should look. Deterministic to the byte.
import { scalar, WIDTH } from './scalar.js';

/** Comment lines by path ("sections.0.blocks.2"), written above the node. */
export type Comments = ReadonlyMap<string, readonly string[]>;

type Tree = string | number | boolean | Tree[] | { [key: string]: Tree | undefined };

const ORDER = [
  'title subtitle genre lang province parent issuer signer reference date link keywords event sources',
  'heading number minutes lead',
  'id when what value unit label change name role kind labels series values columns header rows',
  'src alt caption credit by',
  'text points timeline figures chart compare table quote people steps image gallery slogans',
  'notes source from blocks sections page line paragraph to',
].flatMap((keys) => keys.split(' '));
const RANK = new Map(ORDER.map((key, index) => [key, index]));
/** Keys written on one line: places, and short rows of numbers or cells. */
const INLINE = new Set(['from', 'labels', 'values', 'columns', 'header']);

/** @param value strings, numbers, lists and objects of them */
export function writeYaml(value: object, comments: Comments = new Map()): string {
  const lines: string[] = [];
  map(value as Record<string, Tree | undefined>, '', 0, { lines, comments });
  return `${lines.join('\n')}\n`;
}

interface Out {
  lines: string[];
  comments: Comments;
}

function keysOf(value: Record<string, Tree | undefined>): [string, Tree][] {
  return Object.entries(value)
    .filter((entry): entry is [string, Tree] => entry[1] !== undefined && !isEmpty(entry[1]))
    .sort(([a], [b]) => (RANK.get(a) ?? 999) - (RANK.get(b) ?? 999));
}

const isEmpty = (value: Tree): boolean => typeof value === 'object' && Object.keys(value).length === 0;

function map(value: Record<string, Tree | undefined>, path: string, indent: number, out: Out): void {
  for (const [key, item] of keysOf(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (path === '' && (key === 'sections' || key === 'sources' || key === 'notes')) out.lines.push('');
    comment(at, indent, out);
    entry(`${' '.repeat(indent)}${key}:`, key, item, at, indent, out);
  }
}

/** @param head the line so far: "key:" with its indentation */
function entry(head: string, key: string, item: Tree, at: string, indent: number, out: Out): void {
  const inline = INLINE.has(key) && typeof item === 'object' ? flow(item, head.length + 1) : undefined;
  if (inline) out.lines.push(`${head} ${inline}`);
  else if (Array.isArray(item)) {
    out.lines.push(head);
    list(item, at, indent + 2, out);
  } else if (typeof item === 'object') {
    out.lines.push(head);
    map(item, at, indent + 2, out);
  } else push(head, `${item}`, indent + 2, out);
}

function push(head: string, text: string, indent: number, out: Out): void {
  const [first = '', ...more] = scalar(text, head.length + 1, indent);
  out.lines.push(`${head} ${first}`, ...more);
}

function list(items: readonly Tree[], path: string, indent: number, out: Out): void {
  const dash = `${' '.repeat(indent)}-`;
  items.forEach((item, index) => {
    const at = `${path}.${index}`;
    if (out.comments.has(at) && index > 0) out.lines.push('');
    comment(at, indent, out);
    if (Array.isArray(item)) out.lines.push(`${dash} ${flow(item, dash.length + 1) ?? '[]'}`);
    else if (typeof item !== 'object') push(dash, `${item}`, indent + 2, out);
    else {
      const from = out.lines.length;
      map(item, at, indent + 2, out);
      openItem(out.lines, from, indent);
    }
  });
}

/** Puts the dash before an item's first key, below the comments of that key. */
function openItem(lines: string[], from: number, indent: number): void {
  let first = from;
  while (/^\s*(?:#|$)/.test(lines[first] ?? 'x')) first++;
  const line = lines[first];
  if (line !== undefined) lines[first] = `${' '.repeat(indent)}- ${line.slice(indent + 2)}`;
}

function comment(at: string, indent: number, out: Out): void {
  for (const line of out.comments.get(at) ?? [])
    out.lines.push(`${' '.repeat(indent)}# ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`);
}

/** `[a, b]` or `{page: 1}` on one line; undefined if too long. A row of cells is always inline. */
function flow(item: Tree, column: number): string | undefined {
  if (Array.isArray(item)) {
    const cells = item.map((cell) => flowScalar(`${cell}`));
    const text = `[${cells.join(', ')}]`;
    return column + text.length <= WIDTH || item.length <= 40 ? text : undefined;
  }
  if (typeof item !== 'object') return undefined;
  return `{${keysOf(item)
    .map(([key, value]) => `${key}: ${flowScalar(`${value}`)}`)
    .join(', ')}}`;
}

function flowScalar(text: string): string {
  if (
    /^[\p{L}][\p{L}\p{N} .()%/–-]*$/u.test(text) &&
    !/\s$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null)$/i.test(text)
  )
    return text;
  if (/^\d{1,6}$/.test(text)) return text;
  return /['\\]|[\p{Cc}\p{Cn}\p{Cs}\uFEFF\u2028\u2029]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
}
