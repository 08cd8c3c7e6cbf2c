// A line → the numbers that its words carry as marks of notes: "Pháp1", "đồng”4.", "nghĩa[5]".
import type { PhysicalLine } from './line.js';

const GLUED = /(?<=[\p{L}”"’»).,;])\[?(\d{1,3})\]?(?=[\s.,:;!?”)]|$)(?![.,]\d)/gu;

/** Numbers with no space before them, and raised ones. */
export function gluedIn({ text, runs }: PhysicalLine): number[] {
  const raised = runs
    .filter((run) => run.superscript)
    .map((run) => Number(run.text.trim().replace(/\D/g, '')));
  return [...raised, ...Array.from(text.matchAll(GLUED), ([, number]) => Number(number))];
}

/** Also one that stands a space behind its word, as pdftotext leaves it. */
export function carriesMark(line: PhysicalLine, number: number): boolean {
  if (line.runs.some((run) => run.superscript && run.text.trim() === String(number))) return true;
  return new RegExp(
    `[\\p{L}”"’»).,;] ?\\(?\\[?${number}(?![\\d.,%/]*\\d)[)\\]]?(?=[\\s.,;:!?”)]|$)`,
    'u',
  ).test(line.text);
}
