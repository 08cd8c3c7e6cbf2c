// The deck as it stands, each slide at its step → its HTML.
import type { PageScripts } from './api.js';
import { deckElement } from './document/deck.js';

const readDeck: PageScripts['read-deck'] = () => deckElement().innerHTML;

export default readDeck;
