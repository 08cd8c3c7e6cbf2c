// A slide → the texts shown on it, each with its path in the slide.
import { layoutTraits } from '../../deck/layouts.js';
import type { Slide } from '../../deck/model.js';

export interface SlideText {
  /** Path in the slide: "title", "items.0.what". */
  at: string;
  text: string;
}

/** Of a picture: its file, what it shows, and its place. */
const PICTURE = ['src', 'alt', 'place'] as const;

/** In slide order: kicker, title, body, the caption of a picture beside it. */
export function shownOn({ kicker, title, body, layout, picture: beside }: Slide): SlideText[] {
  const wordless = new Set([...layoutTraits(layout).wordless, ...(beside ? PICTURE : [])]);
  return textsIn({ kicker, title, ...body, beside }, [], wordless);
}

function textsIn(
  value: unknown,
  path: readonly (string | number)[],
  wordless: ReadonlySet<string>,
): SlideText[] {
  if (typeof value === 'string') return value === '' ? [] : [{ at: path.join('.'), text: value }];
  if (Array.isArray(value)) {
    const line = lineOf(value);
    if (line !== undefined) return line === '' ? [] : [{ at: path.join('.'), text: line }];
    return value.flatMap((part, index) => textsIn(part, [...path, index], wordless));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && wordless.has(key) ? [] : textsIn(part, [...path, key], wordless),
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
