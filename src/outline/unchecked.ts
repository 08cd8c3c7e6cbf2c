// Data not yet validated by a schema → what a check may look at; values of a wrong shape are treated as missing.

/** Steps from the root of the outline to a value. */
export type DataPath = readonly (string | number)[];
export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** Maps and lists have no text: objects without a prototype cannot even be converted to one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const elements = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A list's items, each with its path. */
export const itemsAt = (value: unknown, path: DataPath): { value: unknown; path: DataPath }[] =>
  elements(value).map((item, i) => ({ value: item, path: [...path, i] }));
