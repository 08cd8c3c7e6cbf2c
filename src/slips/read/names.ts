// Texts → the names in them: consecutive capitalised words in running text.
import type { SlipText } from '../model.js';

export interface Name {
  text: string;
  in: SlipText;
  from: number;
  /** It opens a sentence, so its first word may be capitalised for that reason. */
  opens: boolean;
}

const RUN = /(?<![\p{L}\p{M}\p{N}-])\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*){1,7}(?![\p{L}\p{M}-])/gu;

export const isCapitals = (text: string): boolean => {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 2 && lower * 9 <= upper;
};

/** None in all-caps texts: every word is capitalised there. */
export function namesIn(own: SlipText): Name[] {
  if (isCapitals(own.text)) return [];
  return Array.from(own.text.matchAll(RUN), ({ 0: text, index }) => ({
    text,
    in: own,
    from: index,
    opens:
      index === 0 ||
      /(?:[.!?:;“"(…]\s*|[-+*•–]\s*)$/u.test(own.text.slice(Math.max(0, index - 8), index).trimEnd()),
  }));
}

/** Without diacritics and lower-cased: what similar spellings of one name share. */
export const stripped = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
