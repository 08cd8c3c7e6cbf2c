// HTML of a deck that stands elsewhere → the same deck here.
import type { PageScripts } from './api.js';
import { deckElement } from './document/deck.js';

const writeDeck: PageScripts['write-deck'] = (html) => {
  deckElement().innerHTML = html;
};

export default writeDeck;
