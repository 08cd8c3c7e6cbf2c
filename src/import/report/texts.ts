// A document → its texts with their places, without note marks.
import type { Origin, SourceDocument, SourceRun } from '../model.js';
import { tidy } from '../text/words.js';

/** A text of the document and its place. */
export interface PlacedText {
  text: string;
  origin: Origin;
  note: boolean;
}

export function textsOf({ blocks, notes }: SourceDocument): PlacedText[] {
  const text = (runs: readonly SourceRun[]): string =>
    tidy(runs.map((run) => (run.superscript ? '' : run.text)).join(''));
  const out: PlacedText[] = [];
  for (const block of blocks) {
    const { origin } = block;
    if (block.kind === 'paragraph') out.push({ text: text(block.runs), origin, note: false });
    else if (block.kind === 'table')
      for (const { runs } of block.rows.flat()) out.push({ text: text(runs), origin, note: true });
  }
  for (const { runs, origin } of notes) out.push({ text: text(runs), origin, note: true });
  return out;
}
