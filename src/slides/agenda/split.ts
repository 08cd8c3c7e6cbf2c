// Where the agenda is split.
import { divideLine } from '../../compose/divide.js';
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { AgendaBody } from './body.js';

const splittable: Splittable<AgendaBody, AgendaBody['items'][number]> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: ({ lead, ...item }, parts, lang) => {
    const titles = divideLine(item.title, parts, lang);
    return titles.map((title, index) => ({
      ...item,
      title,
      ...(index === titles.length - 1 && lead && { lead }),
    }));
  },
  length: (item) => atomLength(item.title, item.lead),
};

export const agendaSplitter = splitter(splittable);
