// Cards → one finished HTML page of cards in one format, in the theme's colours and motifs.
import type { Deck } from '../../deck/model.js';
import { escapeHtml } from '../escape.js';
import { SOCIAL_CSS } from './style.js';
import type { Card } from './traits.js';

export type CardShape = 'square' | 'portrait';
/**
 * Px of a picture of several cards, one below the other: each picture waits for the screen's next frames. As high for
 * every shape, full or not: what a browser draws ahead may differ by a hair in a window of another height.
 */
export const STRIP = { width: 1080, height: 5400 } as const;
/** Cards of a shape on one picture; a card's height follows. */
export const SHAPES: Record<CardShape, { perStrip: number }> = {
  square: { perStrip: 5 },
  portrait: { perStrip: 4 },
};

/** Strips one below the other; `css`: the theme's tokens on `.card`, and its fonts. */
export function cardsHtml(
  strips: readonly { shape: CardShape; cards: readonly Card[] }[],
  deck: Deck,
  css: string,
): string {
  const all = strips.map(({ shape, cards }) => {
    const articles = cards.map((card) => article(card, deck, shape));
    return `<div class="strip">${articles.join('\n')}</div>`;
  });
  const size = `.strip { width: ${STRIP.width}px; height: ${STRIP.height}px; background: #fff; }`;
  return `<!doctype html><html lang="${deck.lang}"><head><meta charset="utf-8"><style>${css}${SOCIAL_CSS}${size}</style></head>
<body>${all.join('\n')}</body></html>`;
}

function article(card: Card, deck: Deck, shape: CardShape): string {
  const name = card.signed ? signed(deck) : '';
  // Without an issuer there is nothing for the star to stand before.
  const foot = name === '' ? '' : `<footer><i class="star"></i><p>${escapeHtml(name)}</p></footer>`;
  return `<article class="card ${shape} ${card.kind}"><div class="content">${card.content}</div>${foot}</article>`;
}

/** Characters of an issuer that two lines of a card's foot hold; the slides' foot line has less room. */
const FOOT = 110;

function signed({ issuer, footer }: Deck): string {
  return issuer !== undefined && issuer.length <= FOOT ? issuer : footer.issuer;
}
