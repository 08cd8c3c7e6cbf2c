// A text on a slide that overflows and cannot be split → half of that text; the full text goes to the notes.
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { appendText, plain, slice, wordCount } from './line.js';
import { cutBetweenWords, type Shortened, shorten } from './shorten.js';

/** The slide with half of the text at a path ("body.items.0.label"); unchanged if that is only a few words. */
export function halved<S extends { notes: string[] }>(slide: S, path: string, lang: Lang): S {
  const line = lineAt(slide, path);
  const short = half(line, lang);
  if (!short.cut) return slide;
  const whole = plain(line);
  const isInNotes = slide.notes.some((note) => note.includes(whole)) || whole.endsWith('…');
  const notes = isInNotes ? slide.notes : [whole, ...slide.notes];
  return { ...(withLineAt(slide, path.split('.'), short.line) as S), notes };
}

/** Letters from which a word that stands almost alone may be cut in two. */
const LONG_WORD = 24;

function half(line: Line, lang: Lang): Shortened {
  const words = Math.floor(wordCount(plain(line)) / 2);
  if (words < 2) {
    const { length } = plain(line);
    if (length < LONG_WORD) return { line, cut: false };
    return { line: appendText(slice(line, 0, Math.floor(length / 2)), '…'), cut: true };
  }
  const clause = shorten(line, lang, { words, most: words });
  return clause.cut ? clause : cutBetweenWords(line, lang, words);
}

/** The text at a path as a line; empty if there is none. */
export function lineAt(slide: object, path: string): Line {
  let value: unknown = slide;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof value === 'string') return [{ text: value }];
  return Array.isArray(value) ? (value as Line) : [];
}

/** A copy with the line set at the path; stays a string where it was one. */
function withLineAt(value: unknown, [key = '', ...rest]: string[], line: Line): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const old = copy[key];
  if (rest.length > 0) copy[key] = withLineAt(old, rest, line);
  else copy[key] = typeof old === 'string' ? plain(line) : line;
  return copy;
}

/** Number of words; length breaks ties. */
export const weight = (line: Line): number => wordCount(plain(line)) + plain(line).length / 10_000;
