// Cards of one format → one HTML page in the theme's colours and motifs.
import type { Assets } from '../../deck/asset.js';
import type { Deck } from '../../deck/model.js';
import { creditOf } from '../../deck/picture-view.js';
import type { Lang } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { escapeHtml } from '../escape.js';
import { SOCIAL_CSS } from './style.js';
import type { Card } from './traits.js';

export type CardShape = 'square' | 'portrait';
/**
 * Size in px of a picture of several cards stacked vertically; one picture of many cards is quicker than many of
 * one, as each waits for frames to be drawn. All strips have the same height because Chromium's rasterisation can
 * differ slightly with the size of the window.
 */
export const STRIP = { width: 1080, height: 5400 } as const;
/** Cards per strip by shape; the card's height follows from it. */
export const SHAPES: Record<CardShape, { perStrip: number }> = {
  square: { perStrip: 5 },
  portrait: { perStrip: 4 },
};

/** Strips stacked vertically. `css` holds the theme's fonts, and its tokens on `.card`. */
export function cardsHtml(
  strips: readonly { shape: CardShape; cards: readonly Card[] }[],
  deck: Deck,
  css: string,
  assets: Assets = new Map(),
): string {
  const all = strips.map(({ shape, cards }) => {
    const articles = cards.map((card) => article(card, deck, shape, pictureOf(card, deck.lang, assets)));
    return `<div class="strip">${articles.join('\n')}</div>`;
  });
  const size = `.strip { width: ${STRIP.width}px; height: ${STRIP.height}px; background: #fff; }`;
  return `<!doctype html><html lang="${deck.lang}"><head><meta charset="utf-8"><style>${css}${SOCIAL_CSS}${size}</style></head>
<body>${all.join('\n')}</body></html>`;
}

/** Its credit goes where the picture goes. */
function pictureOf({ picture }: Card, lang: Lang, assets: Assets): string {
  const asset = picture && assets.get(picture.src);
  if (!asset) return '';
  const { x, y } = picture.focus ?? { x: 50, y: 50 };
  const data = Buffer.from(asset.data).toString('base64');
  const { credit: by } = picture;
  const credit = by === undefined ? '' : `<small>${escapeHtml(creditOf(by, words[lang]))}</small>`;
  return `<figure><img src="data:${asset.type};base64,${data}" alt="${escapeHtml(picture.alt)}" style="object-position: ${x}% ${y}%">${credit}</figure>`;
}

function article(card: Card, deck: Deck, shape: CardShape, picture: string): string {
  const name = card.signed ? signature(deck) : '';
  // The star only decorates an issuer's name.
  const foot = name === '' ? '' : `<footer><i class="star"></i><p>${escapeHtml(name)}</p></footer>`;
  const pictured = picture === '' ? '' : ' pictured';
  return `<article class="card ${shape} ${card.kind}${pictured}">${picture}<div class="content">${card.content}</div>${foot}</article>`;
}

/**
 * Longest issuer, in characters, that fits two lines of a card's footer; the deck's short form was made for the
 * narrower slide footer.
 */
const FOOT = 110;

function signature({ issuer, footer }: Deck): string {
  return issuer !== undefined && issuer.length <= FOOT ? issuer : footer.issuer;
}
