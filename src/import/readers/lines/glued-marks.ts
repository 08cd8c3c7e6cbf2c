// Finds note numbers glued to words: "Pháp1", "đồng”4.", "nghĩa[5]".

import { bareMark } from '../../text/note-mark.js';
import type { PhysicalLine } from './line.js';
import { ordinalOf } from './note-start.js';

const GLUED = /(?<=[\p{L}”"’»)]|(?<!\d)[.,;])\[?(\d{1,3})\]?(?=[\s.,:;!?”)]|$)(?![.,]\d)/gu;
const SPACED = /(?<=[\p{L}”"’»)]) (\d{1,3})(?=[.,;:!?”)](?:\s|$)|$)/gu;

/** Numbers without a preceding space, and superscripts (Roman ones by value). */
export function gluedIn({ text, runs }: PhysicalLine): number[] {
  const raised = runs.flatMap((run) => (run.superscript ? (ordinalOf(bareMark(run.text)) ?? []) : []));
  return [...raised, ...Array.from(text.matchAll(GLUED), ([, number]) => Number(number))];
}

/** Numbers after a space at the end of the line or before punctuation. */
export function spacedIn({ text }: PhysicalLine): number[] {
  return Array.from(text.matchAll(SPACED), ([, number]) => Number(number));
}

/** Whether the line carries the mark. Allows for a space before it, which pdftotext inserts. */
export function carriesMark(line: PhysicalLine, number: number): boolean {
  if (line.runs.some((run) => run.superscript && run.text.trim() === String(number))) return true;
  return new RegExp(
    `[\\p{L}”"’»).,;] ?\\(?\\[?${number}(?![\\d.,%/]*\\d)[)\\]]?(?=[\\s.,;:!?”)]|$)`,
    'u',
  ).test(line.text);
}
