// The deck's slides → cards to share: what each says, dealt so that a card never carries too much. Pure.
import type { Deck, FiguresBody, Line, Slide, TimelineBody } from '../../deck/model.js';

type Figure = FiguresBody['items'][number];
type Event = TimelineBody['items'][number];

export type Card =
  | { kind: 'cover'; slide: Extract<Slide, { layout: 'cover' }> }
  | { kind: 'figures'; title?: Line; items: Figure[] }
  | { kind: 'timeline'; title?: Line; items: Event[] }
  | { kind: 'quote'; text: Line; by?: Line }
  | { kind: 'slogans'; items: Line[] };

/** Items a card, and characters a quotation card, that read well on a telephone. */
const MOST = { figures: 3, timeline: 4, slogans: 3, quote: 420 } as const;

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

/** Whether a quotation may be cut between cards is not ours to say: a long one is set smaller. */
export function isLongQuote(text: string): boolean {
  return text.length > MOST.quote;
}
