// A quotation on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import { plainText } from '../../outline/inline.js';
import type { Quote } from './value.js';

export const booklet: BookletTraits<Quote> = {
  nodes: ({ text, by, source }, runs) => [
    { kind: 'quote', runs: runs(text, source), by: by === undefined ? undefined : runs(by) },
  ],
  listed: false,
  isTold: ({ text, by = '' }, holds) => [text, by].every((said) => holds(plainText(said))),
};
