// Parts of an item → one text for reading aloud.
import type { Line } from '../deck/line.js';
import { plain } from './line.js';

/** Joins the parts that are given. */
export const say = (...lines: (Line | string | undefined)[]): string =>
  lines
    .map((line) => (Array.isArray(line) ? plain(line) : (line ?? '')))
    .filter((text) => text !== '')
    .join(' ');

/** "head: text". */
export const tell = (head: Line | undefined, text: Line | undefined): string =>
  [head && plain(head), text && plain(text)].filter(Boolean).join(': ');
