// Deck → the slides that others link to. Marp uses a slide's number, from 1, as the id of its section.
import type { Places } from './draw.js';
import { layoutTraits } from './layouts.js';
import type { Deck, Line } from './model.js';
import { plain } from './text.js';

type Slides = Pick<Deck, 'slides'>;

export function placesOf(deck: Slides): Places {
  const { sections, sources } = numbersOf(deck);
  return { section: (item) => sections.get(keyOf(item)), source: (mark) => sources.get(mark) };
}

/** All link targets as one string: decks with the same string link alike. */
export function linksOf(deck: Slides): string {
  const { sections, sources } = numbersOf(deck);
  return JSON.stringify([...sections, ...sources]);
}

const keyOf = ({ number = '', title }: { number?: string; title: Line }): string =>
  `${number}\n${plain(title)}`;

function numbersOf({ slides }: Slides): { sections: Map<string, number>; sources: Map<number, number> } {
  const sections = new Map<string, number>();
  const sources = new Map<number, number>();
  for (const [index, slide] of slides.entries()) {
    const { section, marks = [] } = layoutTraits(slide.layout).names?.(slide.body) ?? {};
    if (section && !sections.has(keyOf(section))) sections.set(keyOf(section), index + 1);
    for (const mark of marks) sources.set(mark, index + 1);
  }
  return { sections, sources };
}

/** Turns source marks in a slide's HTML into links to the slide that lists the source. */
export function linkMarks(html: string, places: Places): string {
  return html.replace(/<sup class="mark">\u00a0(\d{1,6})<\/sup>/g, (whole, mark: string) => {
    const place = places.source(Number(mark));
    return place ? `<sup class="mark">\u00a0<a href="#${place}">${mark}</a></sup>` : whole;
  });
}
