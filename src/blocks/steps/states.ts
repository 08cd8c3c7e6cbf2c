// Steps → what it states. Pure.
import type { Lang } from '../../messages/message.js';
import { type Stated, sentencesAt, sentencesOf } from '../stated.js';
import type { Step } from './value.js';

export function stepStates(steps: readonly Step[], path: string, lang: Lang): Stated[] {
  return steps.flatMap((step, i): Stated[] => {
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
      ...rest.map((text): Stated => ({ kind: 'sentence', parts: [['text', text, at]] })),
    ];
  });
}
