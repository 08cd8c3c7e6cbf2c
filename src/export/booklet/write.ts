// Small pieces that kinds of blocks write their nodes with. Pure.
import type { ListItem, Node, Run } from './document.js';

export const bold = (runs: Run[]): Run[] =>
  runs.map((run) => ('text' in run ? { ...run, bold: true as const } : run));

export const plainRun = (text: string): Run => ({ text });

export const listItem = (runs: Run[], items: ListItem[] = []): ListItem => ({ runs, items });

export const list = (items: ListItem[], ordered = false): Node[] => [{ kind: 'list', ordered, items }];
