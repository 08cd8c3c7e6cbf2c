// A quotation → its statements. Pure.
import type { BlockStatement } from '../statement.js';
import type { Quote } from './value.js';

export function quoteStatements({ text, by }: Quote, path: string): BlockStatement[] {
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
