// An outline → its last slide: thanks, and who signs.
import { words } from '../../messages/words.js';
import type { Outline } from '../../outline/schema.js';
import type { OwnContext, OwnSlide } from '../define.js';
import type { ClosingBody } from './body.js';

export function closingSlide(outline: Outline, context: OwnContext): OwnSlide<'closing', ClosingBody>[] {
  const { sources, lang } = context;
  const lines = [outline.signer, outline.issuer, outline.date].filter((line) => line !== undefined);
  const once = lines.filter((line, index) => lines.findIndex((other) => same(other, line)) === index);
  const body = { title: words[lang].thanks, lines: once.map(sources.spoken) };
  return [{ piece: { layout: 'closing', body }, path: 'issuer', notes: [], brief: true }];
}

/** Ignores case, and the spelling of "uỷ" and "ủy". */
function same(a: string, b: string): boolean {
  const bare = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').trim();
  return bare(a) === bare(b);
}
