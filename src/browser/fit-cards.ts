// Scales the text of social cards to fit: `--k` for a whole card, `--f` for a figure.
import type { PageScripts } from './api.js';

/** Lowers a custom property of `element` from 1 in steps of 0.04 until it `fits`, but not below `least` hundredths. */
function shrink(element: HTMLElement, property: string, least: number, fits: () => boolean): void {
  for (let scale = 100; scale >= least && !fits(); scale -= 4)
    element.style.setProperty(property, String(scale / 100));
}

/** A figure too wide for its line shrinks alone, rather than the whole card with it. */
function fitFigure(value: HTMLElement): void {
  const number = value.querySelector('b');
  const onOneLine = (): boolean =>
    value.scrollWidth <= value.clientWidth + 1 && number?.getClientRects().length === 1;
  shrink(value, '--f', 52, onOneLine);
}

/** Words may only break if they would otherwise force the type too small. */
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
