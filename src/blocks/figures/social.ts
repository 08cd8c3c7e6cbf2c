// Figures as cards to share.
import { escapeHtml } from '../../export/escape.js';
import type { SocialTraits } from '../../export/social/traits.js';
import { cardList, cardTitle, deal, lineHtml } from '../../export/social/write.js';
import type { FiguresBody } from './body.js';

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
  // "7,8" and "%" look like one number; other units are beside it.
  const [sign = ''] = /^%\S*/.exec(item.unit ?? '') ?? [];
  const rest = (item.unit ?? '').slice(sign.length).trim();
  const unit = rest ? ` <small>${escapeHtml(rest)}</small>` : '';
  const change = item.change ? ` <em>${lineHtml(item.change)}</em>` : '';
  const deep = /[/\\|()]/.test(item.value) ? ' deep' : '';
  return `<p class="value${deep}">${hedge}<b>${escapeHtml(item.value + sign)}</b>${unit}</p><p>${lineHtml(item.label)}${change}</p>`;
}
