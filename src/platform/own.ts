// A table and an untrusted key → the table's own entry. Objects also answer to names from their prototype
// ("constructor", "toString", "__proto__"), and documents and outlines may contain any name.

/** The entry of `table` under `key`, if it is an own property. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
