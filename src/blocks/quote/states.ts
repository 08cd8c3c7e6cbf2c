// A quotation → what it states. Pure.
import type { Stated } from '../stated.js';
import type { Quote } from './value.js';

export function quoteStates({ text, by }: Quote, path: string): Stated[] {
  return [
    {
      kind: 'quote',
      parts: [
        ['text', text, `${path}.text`],
        ['by', by, `${path}.by`],
      ],
    },
  ];
}
