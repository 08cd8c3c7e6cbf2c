// A YAML text, a path in it and an edit → candidate texts in which only that place differs, those closest to the
// original formatting first. The caller checks that a candidate parses to the wanted data.
import { dump } from 'js-yaml';
import { own } from '../platform/own.js';
import type { YamlDocument } from './yaml.js';
import type { YamlSpan } from './yaml-tree.js';

/** The data of an outline: texts, lists and objects. Numbers are kept as written. */
export type EditValue = string | number | readonly EditValue[] | { readonly [key: string]: EditValue };

/** Keys and list indexes, outermost first. */
export type EditPath = readonly string[];

/** The value at a path; undefined if there is none. Only own properties count. */
export function valueAt(data: unknown, path: EditPath): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return /^(?:0|[1-9]\d*)$/.test(key) ? inside[Number(key)] : undefined;
    return typeof inside === 'object' && inside !== null
      ? own(inside as Record<string, unknown>, key)
      : undefined;
  }, data);
}

type Splices = Generator<string>;

const splice = (source: string, { start, end }: YamlSpan, text: string): string =>
  source.slice(0, start) + text + source.slice(end);

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;
const columnOf = (source: string, at: number): number => at - lineStart(source, at);
const isFirstInLine = (source: string, at: number): boolean =>
  source.slice(lineStart(source, at), at).trim() === '';

/** The end of the line on which a value ends, comment included, line break excluded. */
function lineEnd(source: string, end: number): number {
  const last = source.slice(0, end).trimEnd().length;
  const at = source.indexOf('\n', last);
  return at < 0 ? source.length : at;
}

/** A value in block style; all lines but the first are indented by `column`. */
function block(value: EditValue, column: number): string {
  const options = { lineWidth: -1, noRefs: true, quotingType: '"' } as const;
  const lines = dump(value, options).trimEnd().split('\n');
  return lines
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(column) + line))
    .join('\n');
}

const quoted = (text: string): string => JSON.stringify(text);

/** Replaces one value. */
export function* replaced(source: string, document: YamlDocument, path: EditPath, value: EditValue): Splices {
  const span = document.spanOf(path);
  if (!span) return;
  if (typeof value !== 'object') {
    yield* scalars(source, span, String(value));
    return;
  }
  const column = columnOf(source, span.start);
  yield splice(source, span, block(value, column));
  if (span.key !== undefined) {
    const inner = columnOf(source, span.key) + 2;
    yield splice(source, span, `\n${' '.repeat(inner)}${block(value, inner)}`);
  }
  yield splice(source, span, JSON.stringify(value));
}

/** The indicator of a block text, on the line above it: "|", ">-", "|2" … */
const BLOCK = /([|>])[-+\d]*[ \t]*(?:#[^\n]*)?\n[ \t]*$/;

/** In the current style of the text, then quoted. */
function* scalars(source: string, span: YamlSpan, text: string): Splices {
  const standing = source.slice(span.start, span.end);
  const header = BLOCK.exec(source.slice(0, span.start));
  if (header) {
    const indent = `\n${' '.repeat(columnOf(source, span.start))}`;
    const lines = text
      .replace(/\n$/, '')
      .split('\n')
      .join(header[1] === '>' ? `\n${indent}` : indent);
    const tail = /\s*$/.exec(standing)?.[0] ?? '';
    yield splice(source, span, lines + tail);
    yield splice(source, { ...span, start: span.start - header[0].length }, quoted(text) + tail);
  } else if (standing.startsWith("'")) yield splice(source, span, `'${text.replaceAll("'", "''")}'`);
  else if (!standing.startsWith('"')) yield splice(source, span, text);
  yield splice(source, span, quoted(text));
}

/** The start of an item or an entry: its dash or its key. */
function beginning(source: string, { start, key }: YamlSpan): number {
  if (key !== undefined) return key;
  const dash = source.lastIndexOf('-', start - 1);
  return dash >= 0 && /^-\s*$/.test(source.slice(dash, start)) ? dash : start;
}

/** Adds an item to a list, or an entry to an object. */
export function* added(source: string, document: YamlDocument, path: EditPath, value: EditValue): Splices {
  const parent = path.slice(0, -1);
  const key = path.at(-1) ?? '';
  const span = document.spanOf(parent);
  const siblings = keysAt(document, parent);
  if (!span) return;
  const isList = Array.isArray(valueAt(document.data, parent));
  const written = (column: number): string =>
    isList ? `- ${block(value, column + 2)}` : entry(key, value, column);
  const before = isList ? siblings[Number(key) - 1] : after(document, parent, siblings, value);
  const flow = isList ? JSON.stringify(value) : `${quoted(key)}: ${JSON.stringify(value)}`;
  if (before !== undefined) {
    const sibling = document.spanOf([...parent, before]);
    if (!sibling) return;
    const column = columnOf(source, beginning(source, sibling));
    const end = lineEnd(source, sibling.end);
    yield `${source.slice(0, end)}\n${' '.repeat(column)}${written(column)}${source.slice(end)}`;
    yield `${source.slice(0, sibling.end)}, ${flow}${source.slice(sibling.end)}`;
  }
  const first = siblings[0] === undefined ? undefined : document.spanOf([...parent, siblings[0]]);
  if (!first) return;
  const start = beginning(source, first);
  const column = columnOf(source, start);
  yield `${source.slice(0, start)}${written(column)}\n${' '.repeat(column)}${source.slice(start)}`;
  yield `${source.slice(0, start)}${flow}, ${source.slice(start)}`;
}

function entry(key: string, value: EditValue, column: number): string {
  const name = dump(key).trimEnd();
  const inner = column + 2;
  return typeof value === 'object'
    ? `${name}:\n${' '.repeat(inner)}${block(value, inner)}`
    : `${name}: ${block(value, inner)}`;
}

/** The entry to insert a new one after: for a text, the last of the leading texts; otherwise the last entry. */
function after(
  document: YamlDocument,
  parent: EditPath,
  siblings: readonly string[],
  value: EditValue,
): string | undefined {
  if (typeof value === 'object') return siblings.at(-1);
  const first = siblings.findIndex((key) => typeof valueAt(document.data, [...parent, key]) === 'object');
  return first < 0 ? siblings.at(-1) : siblings[first - 1];
}

/** Removes an item or an entry; comments above the next one stay. */
export function* removed(source: string, document: YamlDocument, path: EditPath): Splices {
  const parent = path.slice(0, -1);
  const span = document.spanOf(path);
  if (!span) return;
  const siblings = keysAt(document, parent);
  if (siblings.length === 1) {
    yield* replaced(source, document, parent, Array.isArray(valueAt(document.data, parent)) ? [] : {});
    return;
  }
  const start = beginning(source, span);
  const end = lineEnd(source, span.end);
  const place = siblings.indexOf(path.at(-1) ?? '');
  const [before, next] = [siblings[place - 1], siblings[place + 1]].map((key) =>
    key === undefined ? undefined : document.spanOf([...parent, key]),
  );
  if (isFirstInLine(source, start)) {
    const from = lineStart(source, start);
    if (end < source.length) yield source.slice(0, from) + source.slice(end + 1);
    else yield source.slice(0, Math.max(0, from - 1));
  }
  if (next) yield source.slice(0, start) + source.slice(beginning(source, next));
  if (before) yield source.slice(0, before.end) + source.slice(span.end);
}

/** Moves an item, as written; the target index counts without it. */
export function* moved(source: string, document: YamlDocument, from: EditPath, to: EditPath): Splices {
  const parent = from.slice(0, -1);
  const span = document.spanOf(from);
  if (!span || parent.join('.') !== to.slice(0, -1).join('.')) return;
  const siblings = keysAt(document, parent);
  const start = beginning(source, span);
  if (!isFirstInLine(source, start)) return;
  const lines = source.slice(lineStart(source, start), lineEnd(source, span.end));
  const others = siblings.filter((key) => key !== from.at(-1));
  const behind = others[Number(to.at(-1)) - 1];
  for (const without of removed(source, document, from)) {
    const shift = source.length - without.length;
    const target = document.spanOf([...parent, behind ?? others[0] ?? '']);
    if (!target) return;
    const edge =
      behind === undefined ? lineStart(source, beginning(source, target)) : lineEnd(source, target.end);
    const place = edge > start ? edge - shift : edge;
    yield behind === undefined
      ? `${without.slice(0, place)}${lines}\n${without.slice(place)}`
      : `${without.slice(0, place)}\n${lines}${without.slice(place)}`;
  }
}

function keysAt({ data }: YamlDocument, path: EditPath): string[] {
  const inside = valueAt(data, path);
  return typeof inside === 'object' && inside !== null ? Object.keys(inside) : [];
}
