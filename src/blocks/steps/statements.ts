// Steps → their statements. Pure.
import type { Lang } from '../../messages/message.js';
import { type BlockStatement, sentencesAt, sentencesOf } from '../statement.js';
import type { Step } from './value.js';

export function stepStatements(steps: readonly Step[], path: string, lang: Lang): BlockStatement[] {
  return steps.flatMap((step, i): BlockStatement[] => {
    if (typeof step === 'string') return sentencesAt(step, `${path}.${i}`, lang);
    const [first, ...rest] = sentencesOf(step.text ?? '', lang);
    const at = `${path}.${i}.text`;
    return [
      {
        kind: 'sentence',
        parts: [
          ['text', step.title, `${path}.${i}.title`],
          ['text', first, at],
        ],
      },
      ...rest.map((text): BlockStatement => ({ kind: 'sentence', parts: [['text', text, at]] })),
    ];
  });
}
