// Sources → the note of each: sources with the same text share one, in the deck and on paper. Pure.
import { plainText } from './inline.js';
import type { Outline } from './schema.js';

/** The note of each source by its id: the same text is one note, unless the addresses differ. */
export function notesOf(sources: Outline['sources'] = []): Map<string, string> {
  const links = new Map<string, Set<string>>();
  for (const { text, link } of sources) {
    const own = links.get(plainText(text)) ?? new Set();
    links.set(plainText(text), link === undefined ? own : own.add(link));
  }
  return new Map(
    sources.map(({ id, text, link }) => {
      const own = plainText(text);
      const apart = link !== undefined && (links.get(own)?.size ?? 0) > 1;
      return [id, apart ? `${own} ${link}` : own];
    }),
  );
}
