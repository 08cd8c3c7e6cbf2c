// Where the list of sources is split.
import { divideLine } from '../../compose/divide.js';
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { SourcesBody } from './body.js';

const splittable: Splittable<SourcesBody, SourcesBody['items'][number]> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: ({ link, ...item }, parts, lang) => {
    const texts = divideLine(item.text, parts, lang);
    return texts.map((piece, index) => ({
      ...item,
      text: piece,
      ...(index === texts.length - 1 && link && { link }),
    }));
  },
  length: (item) => atomLength(item.text) + (item.link?.length ?? 0),
  columns: 2,
};

export const sourcesSplitter = splitter(splittable);
