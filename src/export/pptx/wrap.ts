// Runs of text → lines, as applications break them in the fallback fonts: greedily, by words. Pure.
import { fallbackOf, widthOf } from './faces.js';
import type { StyledRun } from './scene.js';

/** A word with the space or hyphen after it; px at the text's full size. */
export interface MeasuredWord {
  /** Its characters but for spaces and dots between words, which tell nothing of where a line ends. */
  letters: number;
  width: number;
  /** Width of the space that it ends with, which a line's end swallows. */
  space: number;
}

export interface WrappedLine {
  letters: number;
  /** Without the space that a line may end with. */
  width: number;
}

/** Applications measure text a little differently: what fills a line to the last px may not fit. */
const SPARE = 1.012;

/** Px of a run's letters in its fall-back face. */
export const sizeOf = (run: StyledRun): number => run.px * fallbackOf(run.family).scale(run.weight);

/** Places where a line may end: after spaces, and after hyphens between letters. */
const JOINTS = /(?<= )|(?<=\p{L}[-–])(?=\p{L})/u;

export const lettersOf = (text: string): number => text.replace(/[\s·]+/g, '').length;

/** Words with their widths; a word may run through several runs. */
export function wordsOf(runs: readonly StyledRun[]): MeasuredWord[] {
  const words: MeasuredWord[] = [];
  let open = false;
  for (const run of runs) {
    const size = sizeOf(run);
    for (const text of run.text.split(JOINTS)) {
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

/** Lines in `room` px for text shrunk to a share of its size; a word that is wider goes on through several lines. */
export function wrap(words: readonly MeasuredWord[], room: number, shrink: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let full = 0;
  for (const word of words) {
    let own = word.width * shrink;
    let seen = own - word.space * shrink;
    const line = lines.at(-1);
    if (line && full + seen <= room) {
      line.letters += word.letters;
      line.width = full + seen;
      full += own;
    } else {
      let { letters } = word;
      while (seen > room && letters > 1) {
        const part = Math.max(1, Math.floor((letters * room) / seen));
        lines.push({ letters: part, width: room });
        [own, seen, letters] = [own - room, seen - room, letters - part];
      }
      lines.push({ letters, width: seen });
      full = own;
    }
  }
  return lines;
}
