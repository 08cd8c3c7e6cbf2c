// Cards with their text → cards whose text keeps inside: the scale of a card is `--k`, that of a figure `--f`.
import type { PageScripts } from './api.js';

/** Lowers a custom property of `element` from 1 by steps of 0.04, to `least` hundredths at most, until it `fits`. */
function shrink(element: HTMLElement, property: string, least: number, fits: () => boolean): void {
  for (let scale = 100; scale >= least && !fits(); scale -= 4)
    element.style.setProperty(property, String(scale / 100));
}

/** A figure wider than its line is set smaller by itself: one long figure is no reason for a small card. */
function fitFigure(value: HTMLElement): void {
  const number = value.querySelector('b');
  const onOneLine = (): boolean =>
    value.scrollWidth <= value.clientWidth + 1 && number?.getClientRects().length === 1;
  shrink(value, '--f', 52, onOneLine);
}

/** A word that asks for too small a type may break. */
function fitCard(card: HTMLElement): void {
  const content = card.querySelector('.content');
  if (!content) return;
  const fits = (): boolean =>
    content.scrollHeight <= content.clientHeight + 1 && content.scrollWidth <= content.clientWidth + 1;
  shrink(card, '--k', 68, fits);
  if (content.scrollWidth > content.clientWidth + 1) {
    card.classList.add('breaking');
    card.style.setProperty('--k', '1');
  }
  shrink(card, '--k', 40, fits);
}

const fitCards: PageScripts['fit-cards'] = () => {
  for (const value of document.querySelectorAll<HTMLElement>('.value')) fitFigure(value);
  for (const card of document.querySelectorAll<HTMLElement>('.card')) fitCard(card);
};

export default fitCards;
