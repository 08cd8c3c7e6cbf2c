// The deck's element and its sections, as Marp names them.

/** @throws if no deck has been written yet */
export function deckElement(): Element {
  const deck = document.querySelector('div.marpit');
  if (!deck) throw new Error('the page has not been filled');
  return deck;
}

export const deckSections = (): NodeListOf<Element> => document.querySelectorAll('div.marpit > section');
