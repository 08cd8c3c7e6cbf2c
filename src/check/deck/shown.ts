// A slide → the texts shown on it, each with its path in the slide.
import type { Slide } from '../../deck/model.js';

export interface SlideText {
  /** Path in the slide: "title", "items.0.what". */
  at: string;
  text: string;
}

/** Identifiers, and alternative texts for screen readers: not visible on the slide. */
const SILENT = new Set(['src', 'link', 'alt', 'kind', 'form', 'arrangement', 'alike', 'numeric', 'planned']);

/** In slide order: kicker, title, body. */
export function shownOn({ kicker, title, body }: Slide): SlideText[] {
  return textsIn({ kicker, title, ...body }, []);
}

function textsIn(value: unknown, path: readonly (string | number)[]): SlideText[] {
  if (typeof value === 'string') return value === '' ? [] : [{ at: path.join('.'), text: value }];
  if (Array.isArray(value)) {
    const line = lineOf(value);
    if (line !== undefined) return line === '' ? [] : [{ at: path.join('.'), text: line }];
    return value.flatMap((part, index) => textsIn(part, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    isSilent(key, part) ? [] : textsIn(part, [...path, key]),
  );
}

/** The text of a Line; undefined for any other list. */
function lineOf(list: readonly unknown[]): string | undefined {
  if (list.length === 0 || !list.every(isInline)) return undefined;
  return list.map((part) => ('text' in part ? part.text : '')).join('');
}

type Inline = { text: string } | { mark: number };

function isInline(part: unknown): part is Inline {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
  const keys = Object.keys(part);
  if (keys.length === 1 && keys[0] === 'mark') return true;
  return 'text' in part && typeof part.text === 'string' && keys.every((key) => INLINE.has(key));
}
const INLINE = new Set(['text', 'bold', 'italic']);

/** A heading's number is a separate field, not a text. */
const isSilent = (key: string, value: unknown): boolean =>
  SILENT.has(key) || (key === 'number' && typeof value === 'string');
