export function spoiltOutline(examples: readonly string[], seed: number): Buffer;
/** The key of the field that has a wrong value, and the whole outline as data. */
export function wronglyTyped(example: string): Generator<[string, unknown]>;
