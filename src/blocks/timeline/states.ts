// Events → what it states. Pure.
import type { Lang } from '../../messages/message.js';
import { type Stated, sentencesOf } from '../stated.js';
import type { Event } from './value.js';

export function eventStates(events: readonly Event[], path: string, lang: Lang): Stated[] {
  return events.flatMap(({ when, what }, i): Stated[] => {
    const [first, ...rest] = sentencesOf(what, lang);
    const at = `${path}.${i}.what`;
    return [
      {
        kind: 'event',
        parts: [
          ['when', when, `${path}.${i}.when`],
          ['what', first, at],
        ],
      },
      ...rest.map((text): Stated => ({ kind: 'sentence', parts: [['text', text, at]] })),
    ];
  });
}
