// Outline data → its texts with their paths: what a reader sees or hears, without identifiers.

export type TextPath = readonly (string | number)[];

/** Keys whose text is an identifier, not prose. */
const NOT_PROSE = new Set(['id', 'src', 'link', 'province', 'lang', 'kind', 'number', 'minutes', 'from']);

/** Every prose text below a value. `from` is prose only in `event.from`; elsewhere it is a place. */
export function textsOf(value: unknown, path: TextPath = []): { text: string; path: TextPath }[] {
  if (typeof value === 'string') return path.at(-1) === 'source' ? [] : [{ text: value, path }];
  if (Array.isArray(value))
    return path.at(-1) === 'source' ? [] : value.flatMap((item, i) => textsOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_PROSE.has(key) || (key === 'from' && path.at(-1) === 'event'))
    .flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
