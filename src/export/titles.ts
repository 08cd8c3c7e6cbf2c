// Slide → its one-line name for bookmarks, lists and screen readers.
import { layoutTraits } from '../deck/layouts.js';
import type { Deck, Slide } from '../deck/model.js';
import { plain } from '../deck/text.js';
import { fill } from '../messages/message.js';
import { words } from '../messages/words.js';

/** The title as the slide's layout defines it; empty if it has none. */
function ownTitle(deck: Deck, { layout, body, title }: Slide): string {
  const { heading } = layoutTraits(layout);
  if (heading) return heading(body, deck);
  return title ? plain(title) : '';
}

/** `place` counts from 1 and names slides without a title ("Slide 7"). */
export function slideTitle(deck: Deck, slide: Slide, place: number): string {
  const translated = words[deck.lang];
  const title = ownTitle(deck, slide) || fill(translated.slide, { number: place });
  const { continued } = slide;
  return continued && continued.part > 1
    ? `${title} (${fill(translated.continued, { part: continued.part, of: continued.of })})`
    : title;
}

export interface Bookmark {
  title: string;
  /** Index in the deck, from 0. */
  slide: number;
  children: Bookmark[];
}

/** No-break spaces only make sense on a slide; in a bookmarks pane they break text search. */
export const inPane = (title: string): string => title.replace(/[\u00A0\u202F\u2007]/g, ' ');

/** Bookmarks as a tree: slides of a section below its section slide, all others at the top level. */
export function bookmarks(deck: Deck): Bookmark[] {
  const top: Bookmark[] = [];
  let open: { section: number; bookmark: Bookmark } | undefined;
  for (const [index, slide] of deck.slides.entries()) {
    const title = inPane(slideTitle(deck, slide, index + 1));
    const bookmark: Bookmark = { title, slide: index, children: [] };
    if (
      !layoutTraits(slide.layout).names?.(slide.body).section &&
      open &&
      slide.section?.index === open.section
    ) {
      open.bookmark.children.push(bookmark);
      continue;
    }
    top.push(bookmark);
    open = slide.section && { section: slide.section.index, bookmark };
  }
  return top;
}
