// A table and a key that comes from outside → the table's own entry. Every object also answers to names that it has from
// its prototype ("constructor", "toString", "__proto__"), and documents and outlines may hold any name.

/** The entry of `table` under `key`, when it is its own. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
