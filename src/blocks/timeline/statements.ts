// Events → their statements. Pure.
import type { Lang } from '../../messages/message.js';
import { type BlockStatement, sentencesOf } from '../statement.js';
import type { Event } from './value.js';

export function eventStatements(events: readonly Event[], path: string, lang: Lang): BlockStatement[] {
  return events.flatMap(({ when, what }, i): BlockStatement[] => {
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
      ...rest.map((text): BlockStatement => ({ kind: 'sentence', parts: [['text', text, at]] })),
    ];
  });
}
