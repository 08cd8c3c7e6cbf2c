// A figure of an imported document, without the “…” where its plan or date was taken out of the sentence. Pure.
import { GAP } from '../../compose/gap.js';
import type { SaidBeside } from '../traits.js';
import type { Figure } from './value.js';

/** "mục tiêu… đạt 65,5": the plan precedes its number. "Năm 2024… tỷ lệ hộ nghèo": there was a comma in between. */
export function rejoinedFigure(figure: Figure, { holds }: SaidBeside): Figure {
  const value = figure.value.replace(/^([^\d…]+)…\s(?=[^…]*\d)/u, '$1 ');
  const [since, ...label] = figure.label.split(GAP);
  const [rest] = label;
  const follows = since && rest && label.length === 1 && holds(since, rest);
  return { ...figure, value, ...(follows && { label: `${since}, ${rest}` }) };
}
