// Findings → their part of the page, grouped by slide.
import { describe } from '../../diagnostics/diagnostic.js';
import { placeWords } from '../../import/origin.js';
import { fill } from '../../messages/message.js';
import type { ReviewWords } from '../../messages/review.js';
import { escapeHtml } from '../../render/escape.js';
import type { Finding } from '../rule-context.js';
import { anchorsIn } from './anchors.js';
import type { Review, Titled } from './model.js';
import { slideAt } from './slides.js';

export function findingsPart(review: Review, words: ReviewWords): string {
  const { findings, context, slides, lang } = review;
  const placesOf = anchorsIn(context);
  const groups = new Map<string, string[]>();
  for (const finding of findings) {
    const title = groupOf(finding, slides, words, context.loaded.file);
    const { statement, passage } = placesOf(finding);
    const ways = [
      statement && `<a href="#${statement}">${words.toOutline}</a>`,
      passage && `<a href="#${passage}">${words.toDocument}</a>`,
    ].filter(Boolean);
    const shown = item(finding, ways.join(' · '), words, lang);
    const own = groups.get(title);
    if (own) own.push(shown);
    else groups.set(title, [shown]);
  }
  const order = [words.whole, ...slides.map(({ title }) => fill(words.slide, { title })), words.paper];
  const places = new Map(order.toReversed().map((title, back) => [title, order.length - back]));
  const placeOf = ([title]: [string, string[]]): number => places.get(title) ?? 0;
  const sorted = [...groups].sort((a, b) => placeOf(a) - placeOf(b));
  const parts = sorted.map(([title, own]) => `<h3>${escapeHtml(title)}</h3><ol>${own.join('')}</ol>`);
  const none = `<p>${words.none}</p>`;
  return `<section id="findings"><h2>${words.findings}</h2>${parts.join('') || none}</section>`;
}

function groupOf(
  { path, file }: Finding,
  slides: readonly Titled[],
  words: ReviewWords,
  outline: string,
): string {
  if (path === undefined) return file === undefined || file === outline ? words.whole : words.paper;
  const title = slideAt(path, slides);
  return title === undefined ? words.whole : fill(words.slide, { title });
}

function item(finding: Finding, ways: string, words: ReviewWords, lang: Review['lang']): string {
  const { severity, ours, theirs, line, passage } = finding;
  const { message, hint } = describe(finding, lang);
  const place = line === undefined ? '' : fill(words.line, { line });
  const sides = [
    ours !== undefined && `<p><b>${words.ours}</b> <q class="ours">${escapeHtml(ours)}</q> ${place}</p>`,
    theirs !== undefined &&
      `<p><b>${words.theirs}</b> <q class="theirs">${escapeHtml(theirs)}</q> ${escapeHtml(passage ? placeWords(passage.origin, lang) : '')}</p>`,
    hint && `<p class="todo"><b>${words.todo}</b> ${escapeHtml(hint)}</p>`,
  ].filter(Boolean);
  return `<li class="${severity}"><p><span class="tag">${words.severity[severity]}</span> ${escapeHtml(message)}</p>
${sides.join('\n')}<p class="ways">${ways}<label><input type="checkbox"> ${words.reviewed}</label></p></li>`;
}
