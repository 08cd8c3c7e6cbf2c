// Deck → the places that its slides link to. Marp gives a slide's section its number, from 1, as its id.
import type { Places } from './draw.js';
import { layoutTraits } from './layouts.js';
import type { Deck, Line } from './model.js';
import { plain } from './text.js';

export function placesOf({ slides }: Pick<Deck, 'slides'>): Places {
  const sections = new Map<string, number>();
  const sources = new Map<number, number>();
  const keyOf = ({ number = '', title }: { number?: string; title: Line }): string =>
    `${number}\n${plain(title)}`;
  for (const [index, slide] of slides.entries()) {
    const { section, marks = [] } = layoutTraits(slide.layout).names?.(slide.body) ?? {};
    if (section && !sections.has(keyOf(section))) sections.set(keyOf(section), index + 1);
    for (const mark of marks) sources.set(mark, index + 1);
  }
  return { section: (item) => sections.get(keyOf(item)), source: (mark) => sources.get(mark) };
}

/** The marks of sources in a slide's HTML → the same as links to the slide that names them. */
export function linkMarks(html: string, places: Places): string {
  return html.replace(/<sup class="mark">\u00a0(\d{1,6})<\/sup>/g, (whole, mark: string) => {
    const place = places.source(Number(mark));
    return place ? `<sup class="mark">\u00a0<a href="#${place}">${mark}</a></sup>` : whole;
  });
}
