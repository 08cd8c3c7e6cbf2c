// Where slides of people are split.
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { PeopleBody } from './body.js';

const splittable: Splittable<PeopleBody, PeopleBody['items'][number]> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  length: (item) => atomLength(item.name, item.role),
};

export const peopleSplitter = splitter(splittable);
