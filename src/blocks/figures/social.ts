// Figures as cards to share.
import { escapeHtml } from '../../export/escape.js';
import type { SocialTraits } from '../../export/social/traits.js';
import { cardList, cardTitle, deal, lineHtml } from '../../export/social/write.js';
import type { FiguresBody } from './body.js';
import { numeralOf } from './numeral.js';

/** Figures on a card that are legible on a phone. */
const MOST = 3;

export const social: SocialTraits<FiguresBody> = {
  cards: ({ title, body }) =>
    deal(body.items, MOST).map((items) => ({
      kind: 'figures',
      content: cardTitle(title) + cardList('figures', items.map(figure)),
      signed: true,
    })),
};

function figure(item: FiguresBody['items'][number]): string {
  const hedge = item.hedge ? `<small>${escapeHtml(item.hedge)}</small> ` : '';
  const { value, per = '', unit: rest = '' } = numeralOf(item);
  const unit = rest ? ` <small>${escapeHtml(rest)}</small>` : '';
  const change = item.change ? ` <em>${lineHtml(item.change)}</em>` : '';
  const deep = /[/\\|()]/.test(value) ? ' deep' : '';
  return `<p class="value${deep}">${hedge}<b>${escapeHtml(value)}</b>${per && `<small>${escapeHtml(per)}</small>`}${unit}</p><p>${lineHtml(item.label)}${change}</p>`;
}
