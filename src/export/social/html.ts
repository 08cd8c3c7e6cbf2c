// Cards → one finished HTML page of cards in one shape, in the theme's colours and motifs.
import type { Deck, Line } from '../../deck/model.js';
import { escapeHtml } from '../escape.js';
import { type Card, quoteLength } from './card.js';
import { SOCIAL_CSS } from './style.js';

export type Shape = 'square' | 'portrait';
/**
 * Px of a picture of several cards, one below the other: each picture waits for the screen's next frames. As high for
 * every shape, full or not: what a browser draws ahead may differ by a hair in a window of another height.
 */
export const STRIP = { width: 1080, height: 5400 } as const;
/** Cards of a shape on one picture; a card's height follows. */
export const SHAPES: Record<Shape, { perStrip: number }> = {
  square: { perStrip: 5 },
  portrait: { perStrip: 4 },
};

/** Strips one below the other; `css`: the theme's tokens on `.card`, and its fonts. */
export function cardsHtml(
  strips: readonly { shape: Shape; cards: readonly Card[] }[],
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

function article(card: Card, deck: Deck, shape: Shape): string {
  const name = card.kind === 'cover' ? '' : signed(deck);
  // Without an issuer there is nothing for the star to stand before.
  const foot = name === '' ? '' : `<footer><i class="star"></i><p>${escapeHtml(name)}</p></footer>`;
  return `<article class="card ${shape} ${card.kind}"><div class="content">${content(card)}</div>${foot}</article>`;
}

/** Characters of an issuer that two lines of a card's foot hold; the slides' foot line has less room. */
const FOOT = 110;

function signed({ issuer, footer }: Deck): string {
  return issuer !== undefined && issuer.length <= FOOT ? issuer : footer.issuer;
}

function content(card: Card): string {
  switch (card.kind) {
    case 'cover':
      return cover(card.slide.body);
    case 'figures':
      return title(card.title) + list('figures', card.items.map(figure));
    case 'timeline':
      return (
        title(card.title) +
        list(
          'events',
          card.items.map((e) => `<time>${line(e.when)}</time><p>${line(e.what)}</p>`),
        )
      );
    case 'quote': {
      return `<blockquote class="${quoteLength(plain(card.text))}">${line(card.text)}</blockquote>${card.by ? `<cite>${line(card.by)}</cite>` : ''}`;
    }
    case 'slogans':
      return list(
        'slogans',
        card.items.map((item) => `<p>${line(item)}</p>`),
      );
  }
}

function cover(body: Extract<Card, { kind: 'cover' }>['slide']['body']): string {
  const number =
    body.number &&
    `<p class="number"><b>${escapeHtml(body.number.value)}</b><span>${escapeHtml(body.number.unit)}</span></p>`;
  const issuer = body.issuer.map(escapeHtml).join('<br>');
  return [
    issuer && `<div class="issuer"><i class="star"></i><p>${issuer}</p></div>`,
    number ?? '',
    `<div class="names">${body.eyebrow ? `<p class="eyebrow">${escapeHtml(body.eyebrow)}</p>` : ''}<h1>${line(body.title)}</h1>`,
    body.subtitle ? `<p class="date">${escapeHtml(body.subtitle)}</p>` : '',
    '</div>',
  ].join('');
}

function figure(item: Extract<Card, { kind: 'figures' }>['items'][number]): string {
  const hedge = item.hedge ? `<small>${escapeHtml(item.hedge)}</small> ` : '';
  // "7,8" and "%" are one number to the eye; other units stand beside it.
  const [sign = ''] = /^%\S*/.exec(item.unit ?? '') ?? [];
  const rest = (item.unit ?? '').slice(sign.length).trim();
  const unit = rest ? ` <small>${escapeHtml(rest)}</small>` : '';
  const change = item.change ? ` <em>${line(item.change)}</em>` : '';
  const deep = /[/\\|()]/.test(item.value) ? ' deep' : '';
  return `<p class="value${deep}">${hedge}<b>${escapeHtml(item.value + sign)}</b>${unit}</p><p>${line(item.label)}${change}</p>`;
}

function title(text: Line | undefined): string {
  return text === undefined ? '' : `<h2>${line(text)}</h2>`;
}

function list(name: string, items: string[]): string {
  return `<ul class="${name} n-${items.length}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** Marks of sources are left out: a card has no list that they could point to. */
function line(text: Line): string {
  return text
    .map((run) => {
      if (!('text' in run)) return '';
      const inner = run.bold ? `<strong>${escapeHtml(run.text)}</strong>` : escapeHtml(run.text);
      return run.italic ? `<em>${inner}</em>` : inner;
    })
    .join('');
}

function plain(text: Line): string {
  return text.map((run) => ('text' in run ? run.text : '')).join('');
}
