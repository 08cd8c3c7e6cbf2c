// A chart value as written in the outline → the same with the deck's decimal mark. Pure.
import type { Lang } from '../messages/message.js';

/** A number in the other language's notation (4.1 in Vietnamese) is converted; everything else stays as written. */
export function inNotation(text: string, lang: Lang): string {
  const [foreign, own] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const match = /^(\D*)(\d+)([.,])(\d+)(\s?%?)$/.exec(text);
  if (!match || match[3] !== foreign) return text;
  const [, before, whole = '', , decimals = '', after] = match;
  const groups = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return groups ? text : `${before}${whole}${own}${decimals}${after}`;
}
