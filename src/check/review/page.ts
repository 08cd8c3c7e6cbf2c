// An outline, its documents and the findings → one page for a reviewer: the findings by slide, and both texts in full
// side by side, with links from each finding to its two places. It opens from disk, runs no scripts and fetches
// nothing.
import { fill } from '../../messages/message.js';
import { type ReviewWords, reviewWords } from '../../messages/review.js';
import { escapeHtml } from '../../render/escape.js';
import { findingsPart } from './findings.js';
import type { Review } from './model.js';
import { sideBySide } from './side-by-side.js';
import { REVIEW_STYLE } from './style.js';

/** Distinguishes our page from a file of the user's own. */
export const GENERATOR = '<meta name="generator" content="decuong check">';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function reviewPage(review: Review): string {
  const { context, lang, findings } = review;
  const words = reviewWords[lang];
  const { outline, file } = context.loaded;
  const traced = context.traced.filter(({ window }) => window.length > 0).length;
  const counts = { traced, told: context.traced.length, findings: findings.length };
  const files = [
    `${words.outline}: ${file}`,
    ...context.documents.map((document) => `${words.document}: ${document.file}`),
  ];
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">${GENERATOR}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(`${words.title}: ${outline.title}`)}</title><style>${REVIEW_STYLE}</style></head><body>
<header><h1>${words.title}</h1><p class="of">${escapeHtml(outline.title)}</p>
<ul>${files.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>
<p>${fill(words.traced, counts)}</p></header>
<main>${findingsPart(review, words)}${sideBySide(review, words)}${signOff(words)}</main></body></html>
`;
}

function signOff(words: ReviewWords): string {
  const lines = [words.name, words.date, words.signature].map((word) => `<p><b>${word}</b><i></i></p>`);
  return `<section id="sign-off"><h2>${words.signOff}</h2><p class="remarks"><b>${words.remarks}</b></p><div>${lines.join('')}</div></section>`;
}
