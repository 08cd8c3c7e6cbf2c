// Replaces the deck's HTML with that of another tab.
import type { PageScripts } from './api.js';
import { deckElement } from './document/deck.js';

const writeDeck: PageScripts['write-deck'] = (html) => {
  deckElement().innerHTML = html;
};

export default writeDeck;
