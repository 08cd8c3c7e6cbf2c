// Headers of tables: which are the same, and one that is too high with half of its longest heading.
import { halved, weight } from '../../compose/halve.js';
import type { SlideBase } from '../../deck/slide-base.js';
import type { Lang } from '../../messages/message.js';
import type { TableBody } from './body.js';

/** The slide itself when all headings are a few words. */
export function withShorterHeader<S extends SlideBase<string, TableBody>>(slide: S, lang: Lang): S {
  const { header } = slide.body;
  const longest = header.reduce((at, line, i) => (weight(line) > weight(header[at] ?? []) ? i : at), 0);
  return halved(slide, `body.header.${longest}`, lang);
}

/** Whether rows may change from one slide to the other: not between those with other columns. */
export const hasSameHeader = (one: TableBody, other: TableBody): boolean =>
  JSON.stringify(one.header) === JSON.stringify(other.header);
