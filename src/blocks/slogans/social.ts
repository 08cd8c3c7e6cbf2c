// Slogans as cards to share.
import type { SocialTraits } from '../../export/social/traits.js';
import { cardList, deal, lineHtml } from '../../export/social/write.js';
import type { SlogansBody } from './body.js';

/** Slogans on a card that are legible on a phone. */
const MOST = 3;

export const social: SocialTraits<SlogansBody> = {
  cards: ({ body }) =>
    deal(body.items, MOST).map((items) => ({
      kind: 'slogans',
      content: cardList(
        'slogans',
        items.map((item) => `<p>${lineHtml(item)}</p>`),
      ),
      signed: true,
    })),
};
