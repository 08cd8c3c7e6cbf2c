// Small builders for the nodes of block kinds. Pure.
import type { BookletListItem, BookletNode, BookletRun } from './document.js';

export const bold = (runs: BookletRun[]): BookletRun[] =>
  runs.map((run) => ('text' in run ? { ...run, bold: true as const } : run));

export const plainRun = (text: string): BookletRun => ({ text });

export const listItem = (runs: BookletRun[], items: BookletListItem[] = []): BookletListItem => ({
  runs,
  items,
});

export const list = (items: BookletListItem[], ordered = false): BookletNode[] => [
  { kind: 'list', ordered, items },
];
