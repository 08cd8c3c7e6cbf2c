// Documents → an index of their table rows by word.

import type { DocumentText } from './passages.js';
import type { Token } from './tokens.js';

type Keys = readonly string[];

export class TableRows {
  private readonly rows = new Map<string, Keys[]>();

  constructor(documents: readonly DocumentText[]) {
    for (const { passages } of documents)
      for (const { row, tokens } of passages) {
        if (!row) continue;
        const keys = tokens.map(({ key }) => key);
        for (const key of new Set(keys)) {
          const known = this.rows.get(key);
          if (known) known.push(keys);
          else this.rows.set(key, [keys]);
        }
      }
  }

  /** Rows that contain every one of the texts as consecutive words. */
  having(...texts: (readonly Token[])[]): Keys[] {
    const words = texts.flat();
    const found = words.map(({ key }) => this.rows.get(key) ?? []);
    const [fewest = []] = found.sort((a, b) => a.length - b.length);
    return fewest.filter((row) => texts.every((tokens) => rowHas(row, tokens)));
  }
}

/** Whether the words occur consecutively in a row's keys. */
export const rowHas = (keys: Keys, words: readonly Token[]): boolean =>
  words.length === 0 || keys.some((_, at) => words.every(({ key }, i) => keys[at + i] === key));
