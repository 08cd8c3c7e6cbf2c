// The deck's slides → cards to share: what each says, dealt so that a card never carries too much. Pure.

import type { FiguresBody } from '../../blocks/figures/body.js';
import type { TimelineBody } from '../../blocks/timeline/body.js';
import type { Deck, Line, Slide } from '../../deck/model.js';

type Figure = FiguresBody['items'][number];
type Event = TimelineBody['items'][number];

export type Card =
  | { kind: 'cover'; slide: Extract<Slide, { layout: 'cover' }> }
  | { kind: 'figures'; title?: Line; items: Figure[] }
  | { kind: 'timeline'; title?: Line; items: Event[] }
  | { kind: 'quote'; text: Line; by?: Line }
  | { kind: 'slogans'; items: Line[] };

/** Items a card, and characters a quotation card, that read well on a telephone. */
const MOST = { figures: 3, timeline: 4, slogans: 3 } as const;
/** Letters of a quotation up to which it is set so. */
const QUOTE = { short: 48, brief: 130, usual: 420 } as const;

export function cardsOf(deck: Deck): Card[] {
  return deck.slides.flatMap((slide): Card[] => {
    switch (slide.layout) {
      case 'cover':
        return [{ kind: 'cover', slide }];
      case 'figures':
        return deal(slide.body.items, MOST.figures).map((items) => ({
          kind: 'figures',
          title: slide.title,
          items,
        }));
      case 'timeline':
        return deal(slide.body.items, MOST.timeline).map((items) => ({
          kind: 'timeline',
          title: slide.title,
          items,
        }));
      case 'quote':
        return [{ kind: 'quote', text: slide.body.text, by: slide.body.by }];
      case 'slogans':
        return deal(slide.body.items, MOST.slogans).map((items) => ({ kind: 'slogans', items }));
      default:
        return [];
    }
  });
}

/** Even groups of at most `most`, in order: 5 by 4 gives 3 and 2. */
function deal<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / groups);
  return Array.from({ length: groups }, (_, i) => items.slice(i * size, (i + 1) * size)).filter(
    (g) => g.length > 0,
  );
}

/** How a quotation is set, by its letters: few large; it is never cut between cards, so that very many are small. */
export function quoteLength(text: string): 'short' | 'brief' | 'usual' | 'long' {
  if (text.length <= QUOTE.short) return 'short';
  if (text.length <= QUOTE.brief) return 'brief';
  return text.length > QUOTE.usual ? 'long' : 'usual';
}
