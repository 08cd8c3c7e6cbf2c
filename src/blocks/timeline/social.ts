// Events as cards to share.
import type { SocialTraits } from '../../export/social/traits.js';
import { cardList, cardTitle, deal, lineHtml } from '../../export/social/write.js';
import type { TimelineBody } from './body.js';

/** Events on a card that are legible on a phone. */
const MOST = 4;

export const social: SocialTraits<TimelineBody> = {
  cards: ({ title, body }) =>
    deal(body.items, MOST).map((items) => ({
      kind: 'timeline',
      content: cardTitle(title) + cardList('events', items.map(event)),
      signed: true,
    })),
};

const event = ({ when, what }: TimelineBody['items'][number]): string =>
  `<time>${lineHtml(when)}</time><p>${lineHtml(what)}</p>`;
