// The deck's current HTML, each slide at its type-scale step.
import type { PageScripts } from './api.js';
import { deckElement } from './document/deck.js';

const readDeck: PageScripts['read-deck'] = () => deckElement().innerHTML;

export default readDeck;
