// A comparison → its cells for the proofreader, each with its row's label.
import { type BlockProof, joinedText } from '../proofread.js';
import type { Compare } from './value.js';

export const compareProof = ({ rows }: Compare, path: string): BlockProof => ({
  texts: [],
  cells: rows.flatMap(({ label, values }, r) =>
    values.map((value, c) => ({
      path: `${path}.rows.${r}.values.${c}`,
      text: joinedText([label, value], ': '),
    })),
  ),
});
