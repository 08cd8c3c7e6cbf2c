// A slide → its one-line name for bookmarks, lists and screen readers.
import { layoutTraits } from '../deck/layouts.js';
import type { Deck, Slide } from '../deck/model.js';
import { plain } from '../deck/text.js';
import { fill } from '../messages/message.js';
import { words } from '../messages/words.js';

/** The slide's own title as its layout keeps it; empty when it has none. */
function ownTitle(deck: Deck, { layout, body, title }: Slide): string {
  const { heading } = layoutTraits(layout);
  if (heading) return heading(body, deck);
  return title ? plain(title) : '';
}

/** `place` counts from 1 and names a slide that has no title of its own. */
export function slideTitle(deck: Deck, slide: Slide, place: number): string {
  const own = words[deck.lang];
  const title = ownTitle(deck, slide) || fill(own.slide, { number: place });
  const { continued } = slide;
  return continued && continued.part > 1
    ? `${title} (${fill(own.continued, { part: continued.part, of: continued.of })})`
    : title;
}

export interface Bookmark {
  title: string;
  /** Place in the deck, from 0. */
  slide: number;
  children: Bookmark[];
}

/** No-break spaces hold lines together on a slide; in a reader's pane they only keep words from being found. */
export const inPane = (title: string): string => title.replace(/[\u00A0\u202F\u2007]/g, ' ');

/** Slides as a tree: a section's slides below its section slide, all others on the top level. */
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
