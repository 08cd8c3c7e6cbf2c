// The deck's slides → social cards in order, for layouts that have them.
import { layoutTraits } from '../../deck/layouts.js';
import type { Deck, Slide } from '../../deck/model.js';
import type { Card } from './traits.js';

export async function cardsOf({ slides }: Pick<Deck, 'slides'>): Promise<Card[]> {
  return (await Promise.all(slides.map(ofSlide))).flat();
}

async function ofSlide({ layout, title, body }: Slide): Promise<Card[]> {
  const { social } = layoutTraits(layout);
  return social === 'none' ? [] : (await social()).cards({ title, body });
}
