// Data that no schema has seen yet → what a check may look at: of a wrong shape it is as if nothing were there.

/** Steps from the top of the outline to a value. */
export type DataPath = readonly (string | number)[];
export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** Of a map or a list there is no text: objects without prototype cannot even be made one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const elements = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A list's items, each with its path. */
export const itemsAt = (value: unknown, path: DataPath): { value: unknown; path: DataPath }[] =>
  elements(value).map((item, i) => ({ value: item, path: [...path, i] }));
