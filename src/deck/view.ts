// Plain deck data → template data: the same shape, with every string and Line turned into Text.
import type { Inline, Line } from './line.js';
import { Text, type TextOptions, toRichText, toText } from './text.js';

/** Strings and Lines become Text; numbers, booleans, lists and objects keep their shape. */
export type View<T> = T extends string
  ? Text
  : T extends Line
    ? Text
    : T extends readonly (infer Item)[]
      ? View<Item>[]
      : T extends object
        ? { [Key in keyof T]: View<T[Key]> }
        : T;

/** Fields set in display type, where short names stay whole; an event's date has a narrow column. */
const DISPLAYED: Record<string, TextOptions> = {
  title: { title: true },
  name: { names: true },
  when: { names: true },
};

export function view<T>(value: T, key = ''): View<T> {
  return wrap(value, DISPLAYED[key] ?? {}) as View<T>;
}

/** Of running text over the width of the slide. */
export function wideView<T>(value: T): View<T> {
  return wrap(value, { wide: true }) as View<T>;
}

function wrap(value: unknown, options: TextOptions): unknown {
  if (typeof value === 'string') return toText(value, options);
  if (value instanceof Text || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return isLine(value) ? toRichText(value, options) : value.map((item) => wrap(item, options));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      wrap(inner, DISPLAYED[name] ?? (options.wide ? options : {})),
    ]),
  );
}

function isLine(list: unknown[]): list is Line {
  return list.length > 0 && list.every(isInline);
}

function isInline(value: unknown): value is Inline {
  if (typeof value !== 'object' || value === null) return false;
  if ('text' in value) return typeof value.text === 'string';
  return 'mark' in value && Object.keys(value).length === 1;
}
