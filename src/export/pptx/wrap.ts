// Runs of text → lines, broken by words as Office programs do in the fallback fonts. Pure.
import { fallbackOf, widthOf } from './faces.js';
import type { StyledRun } from './scene.js';

/** A word with its trailing space or hyphen; px at full size. */
export interface MeasuredWord {
  /** Number of characters without spaces and middle dots, which do not matter for comparing line breaks. */
  letters: number;
  width: number;
  /** Width of the trailing space, which disappears at a line end. */
  space: number;
}

export interface WrappedLine {
  letters: number;
  /** Without a trailing space. */
  width: number;
}

/** Programs measure text slightly differently, so a line filled to the last px may not fit. */
const SPARE = 1.012;

/** Font size of a run in its fallback font, in px. */
export const sizeOf = (run: StyledRun): number => run.px * fallbackOf(run.family).scale(run.weight);

/** Break opportunities: after spaces, and after hyphens between letters. */
const BREAKS = /(?<= )|(?<=\p{L}[-–])(?=\p{L})/u;

export const lettersOf = (text: string): number => text.replace(/[\s·]+/g, '').length;

/** Words with their widths; a word may span several runs. */
export function wordsOf(runs: readonly StyledRun[]): MeasuredWord[] {
  const words: MeasuredWord[] = [];
  let open = false;
  for (const run of runs) {
    const size = sizeOf(run);
    for (const text of run.text.split(BREAKS)) {
      const width = widthOf({ ...run, text }, size) * SPARE;
      const space = text.endsWith(' ') ? widthOf({ ...run, text: ' ' }, size) * SPARE : 0;
      const last = words.at(-1);
      if (open && last) {
        last.letters += lettersOf(text);
        last.width += width;
        last.space = space;
      } else words.push({ letters: lettersOf(text), width, space });
      open = !/[ \-–]$/.test(text);
    }
  }
  return words;
}

/** Breaks words into lines of `room` px for text scaled by `shrink`; a wider word is split over several lines. */
export function wrap(words: readonly MeasuredWord[], room: number, shrink: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let full = 0;
  for (const word of words) {
    let fullWidth = word.width * shrink;
    let visibleWidth = fullWidth - word.space * shrink;
    const line = lines.at(-1);
    if (line && full + visibleWidth <= room) {
      line.letters += word.letters;
      line.width = full + visibleWidth;
      full += fullWidth;
    } else {
      let { letters } = word;
      while (visibleWidth > room && letters > 1) {
        const part = Math.max(1, Math.floor((letters * room) / visibleWidth));
        lines.push({ letters: part, width: room });
        [fullWidth, visibleWidth, letters] = [fullWidth - room, visibleWidth - room, letters - part];
      }
      lines.push({ letters, width: visibleWidth });
      full = fullWidth;
    }
  }
  return lines;
}
