// The sources of an outline → the slides that list them.
import { plain } from '../../compose/line.js';
import type { Line } from '../../deck/line.js';
import { words } from '../../messages/words.js';
import { explains } from '../../outline/explains.js';
import type { Outline } from '../../outline/schema.js';
import type { OwnContext, OwnSlide } from '../define.js';
import type { SourcesBody } from './body.js';

/** All sources with their numbers, then the explanatory notes; none of it is read aloud. */
export function sourcesSlides(_: Outline, context: OwnContext): OwnSlide<'sources', SourcesBody>[] {
  const { sources, lang } = context;
  const items = sources.list.map(({ text, link }, index) => ({
    mark: index + 1,
    text: sources.line(text),
    ...(link !== undefined && { link }),
  }));
  const isNote = (item: (typeof items)[number]): boolean => !('link' in item) && explains(plain(item.text));
  return [
    ...listSlide(
      items.filter((item) => !isNote(item)),
      words[lang].sources,
      'sources',
    ),
    ...listSlide(items.filter(isNote), words[lang].explanations, 'sources.notes'),
  ];
}

function listSlide(
  items: SourcesBody['items'],
  name: string,
  path: string,
): OwnSlide<'sources', SourcesBody>[] {
  if (items.length === 0) return [];
  const title: Line = [{ text: name }];
  return [{ piece: { layout: 'sources', body: { items } }, path, title, notes: [], brief: true }];
}
