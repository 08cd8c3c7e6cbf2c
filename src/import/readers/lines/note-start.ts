// Recognises the number that starts a note: "1 - …", "[1] …", "(1) …", a superscript "1" or "iv".
import type { SourceRun } from '../../model.js';
import { beginsWithDate } from '../../text/dates.js';
import { textOf } from './line.js';

export interface NoteStart {
  /** The number as written in the source, without brackets. */
  mark: string;
  /** Its value, from 1. */
  ordinal: number;
  /** Length of the number and its separator, in characters. */
  length: number;
  how: 'raised' | 'square' | 'round' | 'plain';
}

const START = /^\s*(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3}))\s*[-–.:]?\s+(?=\S)/u;
const RAISED = /^[[(]?(\d{1,3}|[ivxl]{1,6})[\])]?$/;
const ROMAN = /^(x{0,3}l?x{0,3})(ix|iv|v?i{0,3})$/;
const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

export function noteStart(runs: readonly SourceRun[]): NoteStart | undefined {
  const text = textOf(runs);
  const [first, ...rest] = runs.filter((run) => run.text.trim() !== '');
  const raised = first?.superscript ? RAISED.exec(first.text.trim())?.[1] : undefined;
  const value = raised && ordinalOf(raised);
  if (raised && value && rest.length > 0) {
    const after = text.indexOf(first?.text ?? '') + (first?.text.length ?? 0);
    const gap = /^\s*(?:[-–.:]\s+)?/u.exec(text.slice(after))?.[0].length ?? 0;
    return { mark: raised, ordinal: value, length: after + gap, how: 'raised' };
  }
  const found = beginsWithDate(text) ? null : START.exec(text);
  if (!found) return undefined;
  const [whole, square, round, plain] = found;
  const mark = square ?? round ?? plain ?? '';
  const how = square ? 'square' : round ? 'round' : 'plain';
  return { mark, ordinal: Number(mark), length: whole.length, how };
}

/** Value of an Arabic or lower-case Roman numeral. */
export function ordinalOf(mark: string): number | undefined {
  if (/^\d{1,3}$/.test(mark)) return Number(mark);
  if (mark === '' || !ROMAN.test(mark)) return undefined;
  const values = Array.from(mark, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The runs without their first `length` characters. */
export function withoutStart(runs: readonly SourceRun[], length: number): SourceRun[] {
  let left = length;
  const rest: SourceRun[] = [];
  for (const run of runs) {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    if (text !== '') rest.push({ ...run, text });
  }
  return rest;
}
