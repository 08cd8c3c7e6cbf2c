// Where slides of figures are split: into slides with equal numbers of figures.
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { FiguresBody } from './body.js';

const splittable: Splittable<FiguresBody, FiguresBody['items'][number]> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  sharing: 'even',
  length: (item) => atomLength(item.label, item.change) + 40,
};

export const figuresSplitter = splitter(splittable);
