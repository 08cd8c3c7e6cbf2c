// Points → their texts for the proofreader.
import type { BlockProof, ProofText } from '../proofread.js';
import type { Point } from './value.js';

export const pointsProof = (points: readonly Point[], path: string): BlockProof => ({
  texts: textsOf(points, path, '-'),
});

function textsOf(points: readonly Point[], path: string, mark: '-' | '+'): ProofText[] {
  return points.flatMap((point, i) =>
    typeof point === 'string'
      ? [{ path: `${path}.${i}`, text: point, mark }]
      : [
          { path: `${path}.${i}.text`, text: point.text, mark },
          ...textsOf(point.points ?? [], `${path}.${i}.points`, '+'),
        ],
  );
}
