// Steps on paper.
import type { BookletListItem } from '../../export/booklet/document.js';
import type { BookletTraits, Runs } from '../../export/booklet/traits.js';
import { bold, list, listItem, plainRun } from '../../export/booklet/write.js';
import type { Step } from './value.js';

export const booklet: BookletTraits<Step[]> = {
  nodes: (steps, runs) =>
    list(
      steps.map((step) => itemOf(step, runs)),
      true,
    ),
  listed: true,
};

function itemOf(step: Step, runs: Runs): BookletListItem {
  if (typeof step === 'string') return listItem(runs(step));
  const rest = step.text === undefined ? [] : [plainRun(': '), ...runs(step.text)];
  return listItem([...bold(runs(step.title)), ...rest, ...runs('', step.source)]);
}
