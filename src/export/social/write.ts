// Small builders for social cards. Pure.
import type { Line } from '../../deck/line.js';
import { escapeHtml } from '../escape.js';

/** Splits items into groups of nearly equal size, at most `most` each: 5 by 4 gives 3 and 2. */
export function deal<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / groups);
  return Array.from({ length: groups }, (_, i) => items.slice(i * size, (i + 1) * size)).filter(
    (g) => g.length > 0,
  );
}

export function cardTitle(text: Line | undefined): string {
  return text === undefined ? '' : `<h2>${lineHtml(text)}</h2>`;
}

export function cardList(name: string, items: string[]): string {
  return `<ul class="${name} n-${items.length}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** Source marks are dropped: cards have no list of sources to refer to. */
export function lineHtml(text: Line): string {
  return text
    .map((run) => {
      if (!('text' in run)) return '';
      const inner = run.bold ? `<strong>${escapeHtml(run.text)}</strong>` : escapeHtml(run.text);
      return run.italic ? `<em>${inner}</em>` : inner;
    })
    .join('');
}
