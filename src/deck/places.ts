// Deck → the places that its slides link to. Marp gives a slide's section its number, from 1, as its id.
import type { Deck, Line } from './model.js';
import { plain } from './text.js';

export interface Places {
  /** The slide that opens a section, by its number and title. */
  section(item: { number?: string; title: Line }): number | undefined;
  /** The slide that names a source, by its mark. */
  source(mark: number): number | undefined;
}

export function placesOf({ slides }: Pick<Deck, 'slides'>): Places {
  const sections = new Map<string, number>();
  const sources = new Map<number, number>();
  const keyOf = ({ number = '', title }: { number?: string; title: Line }): string =>
    `${number}\n${plain(title)}`;
  for (const [index, slide] of slides.entries()) {
    if (slide.layout === 'section' && !sections.has(keyOf(slide.body)))
      sections.set(keyOf(slide.body), index + 1);
    if (slide.layout === 'sources') for (const { mark } of slide.body.items) sources.set(mark, index + 1);
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
