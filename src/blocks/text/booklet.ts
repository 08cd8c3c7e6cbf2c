// Paragraphs on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import type { TextValue } from './value.js';

export const booklet: BookletTraits<TextValue> = {
  nodes: (value, runs) => [value].flat().map((text) => ({ kind: 'paragraph', runs: runs(text) })),
  listed: false,
  texts: (value) => [value].flat().map((text) => ({ text })),
};
