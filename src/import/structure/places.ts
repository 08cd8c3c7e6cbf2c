// A place in a document → how reports name it: the line for text, page and paragraph for the others.
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Origin } from '../model.js';

/** Words for a message: "p. 3, ¶ 12" or "p. 3, l. 40", in no language. */
export function at(origin: Origin): { at: string; paragraph: number } {
  const parts: string[] = [];
  if (origin.page) parts.push(`p. ${origin.page}`);
  if (origin.line) parts.push(`l. ${origin.line}`);
  else if (origin.paragraph) parts.push(`¶ ${origin.paragraph}`);
  return { at: parts.join(', ') || '?', paragraph: origin.paragraph ?? 0 };
}

/** The place in the file itself: only text documents have lines that an editor can open. */
export const placeOf = (origin: Origin): Place => (origin.line ? { line: origin.line } : {});

/** The first words of a text, for a message. */
export function excerpt(text: string, words = 8): string {
  const all = text.replace(/[\u{100000}-\u{10FFFD}]/gu, '').split(' ');
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
}
