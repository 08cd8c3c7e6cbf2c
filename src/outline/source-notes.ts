// Sources → their notes: sources with the same text share one, in the deck and on paper. Pure.
import { plainText } from './inline.js';
import type { Outline } from './schema.js';

/** Notes by source id: sources with the same text share a note, unless their addresses differ. */
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
