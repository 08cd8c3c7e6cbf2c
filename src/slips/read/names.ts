// Texts → the names in them: words with capitals in a row, in running text.
import type { SlipText } from '../model.js';

export interface Name {
  text: string;
  in: SlipText;
  from: number;
  /** It opens a sentence: its first word may have its capital from there. */
  opens: boolean;
}

const RUN = /(?<![\p{L}\p{M}\p{N}-])\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{Ll}\p{M}]*){1,7}(?![\p{L}\p{M}-])/gu;

export const isCapitals = (text: string): boolean => {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 2 && lower * 9 <= upper;
};

/** Of texts in capitals none: there every word has them. */
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

/** Without marks and in small letters: what near spellings of one name have in common. */
export const stripped = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
