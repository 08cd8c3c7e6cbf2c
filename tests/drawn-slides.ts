// An outline → its slides, fitted, in a page of the browser: what a test measures there.

import type { Deck } from '../src/deck/model.js';
import { DeckTab } from '../src/engine/deck-tab.js';
import { draw } from '../src/engine/draw.js';
import { fitDeck } from '../src/engine/fit.js';
import { prepare } from '../src/engine/prepare.js';
import type { Browser } from '../src/render/browser.js';
import { pageDocument } from '../src/render/document.js';
import type { Measure } from '../src/render/page.js';
import type { blocks } from './builders.js';

export interface DrawnSlides<Found> {
  deck: Deck;
  overflowing: Measure[];
  /** What the function found in the page. */
  found: Found;
}

/** `look` runs in the page, so it must be a single function. */
export async function drawnSlides<Found>(
  browser: Browser,
  outline: ReturnType<typeof blocks>,
  look: () => Found,
): Promise<DrawnSlides<Found>> {
  const tab = new DeckTab();
  try {
    const prepared = await prepare({ ...outline, file: 'outline.yaml', dir: '.' });
    const { value } = await draw(prepared, { province: 'lang-son', mode: 'light', base: '.' });
    if (!value) throw new Error('no look');
    const { deck, measures } = await fitDeck(prepared, value, browser, tab);
    const page = await browser.openTab({ width: 1280, height: 720 });
    const sections = value.sections(deck.slides, deck);
    await page.fill(pageDocument({ lang: 'vi', title: '', sections }), [value.shared, value.look]);
    const found = await page.evaluate<Found>(`(${look})()`);
    await page.close();
    return { deck, found, overflowing: [...measures.values()].filter(({ overflow }) => overflow) };
  } finally {
    await tab.close();
  }
}
