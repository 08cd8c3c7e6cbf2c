// A line → the note numbers glued to its words: "Pháp1", "đồng”4.", "nghĩa[5]".

import { bareMark } from '../../text/note-mark.js';
import type { PhysicalLine } from './line.js';
import { ordinalOf } from './note-start.js';

const GLUED = /(?<=[\p{L}”"’»)]|(?<!\d)[.,;])\[?(\d{1,3})\]?(?=[\s.,:;!?”)]|$)(?![.,]\d)/gu;
const SPACED = /(?<=[\p{L}”"’»)]) (\d{1,3})(?=[.,;:!?”)](?:\s|$)|$)/gu;

/** Numbers with no space before them, and raised ones, Roman ones by their value. */
export function gluedIn({ text, runs }: PhysicalLine): number[] {
  const raised = runs.flatMap((run) => (run.superscript ? (ordinalOf(bareMark(run.text)) ?? []) : []));
  return [...raised, ...Array.from(text.matchAll(GLUED), ([, number]) => Number(number))];
}

/** Numbers with a space before them that end the line or stand before a stop. */
export function spacedIn({ text }: PhysicalLine): number[] {
  return Array.from(text.matchAll(SPACED), ([, number]) => Number(number));
}

/** Also one that stands a space behind its word, as pdftotext leaves it. */
export function carriesMark(line: PhysicalLine, number: number): boolean {
  if (line.runs.some((run) => run.superscript && run.text.trim() === String(number))) return true;
  return new RegExp(
    `[\\p{L}”"’»).,;] ?\\(?\\[?${number}(?![\\d.,%/]*\\d)[)\\]]?(?=[\\s.,;:!?”)]|$)`,
    'u',
  ).test(line.text);
}
