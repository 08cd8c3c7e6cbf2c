// Table headers: whether two are the same, and a header that is too tall with its longest heading halved.
import { halved, weight } from '../../compose/halve.js';
import type { SlideBase } from '../../deck/slide-base.js';
import type { Lang } from '../../messages/message.js';
import type { TableBody } from './body.js';

/** The slide unchanged when all headings are short. */
export function withShorterHeader<S extends SlideBase<string, TableBody>>(slide: S, lang: Lang): S {
  const { header } = slide.body;
  const longest = header.reduce((at, line, i) => (weight(line) > weight(header[at] ?? []) ? i : at), 0);
  return halved(slide, `body.header.${longest}`, lang);
}

/** Whether rows may move between two slides: only if they have the same columns. */
export const hasSameHeader = (one: TableBody, other: TableBody): boolean =>
  JSON.stringify(one.header) === JSON.stringify(other.header);
