// The cover as a card to share.
import { escapeHtml } from '../../export/escape.js';
import type { SocialTraits } from '../../export/social/traits.js';
import { lineHtml } from '../../export/social/write.js';
import type { CoverBody } from './body.js';

export const social: SocialTraits<CoverBody> = {
  cards: ({ body }) => [
    {
      kind: 'cover',
      content: contentOf(body),
      signed: false,
      ...(body.picture && { picture: body.picture }),
    },
  ],
};

function contentOf(body: CoverBody): string {
  const number =
    body.number &&
    `<p class="number"><b>${escapeHtml(body.number.value)}</b><span>${escapeHtml(body.number.unit)}</span></p>`;
  const issuer = body.issuer.map(escapeHtml).join('<br>');
  return [
    issuer && `<div class="issuer"><i class="star"></i><p>${issuer}</p></div>`,
    number ?? '',
    `<div class="names">${body.eyebrow ? `<p class="eyebrow">${escapeHtml(body.eyebrow)}</p>` : ''}<h1>${lineHtml(body.title)}</h1>`,
    body.subtitle ? `<p class="date">${escapeHtml(body.subtitle)}</p>` : '',
    '</div>',
  ].join('');
}
