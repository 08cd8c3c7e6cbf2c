// A chart → its labels for the proofreader, and shares in per cent, which should add up.
import { type BlockProof, proofTexts } from '../proofread.js';
import type { Chart } from './value.js';

export function chartProof({ kind, unit, labels, series }: Chart, path: string): BlockProof {
  const texts = proofTexts(labels, `${path}.labels`);
  if (kind !== 'share' || !unit?.startsWith('%')) return { texts };
  return { texts, shares: proofTexts(series[0]?.values ?? [], `${path}.series.0.values`) };
}
