// Where slides of slogans are split.
import { divideLine } from '../../compose/divide.js';
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { Line } from '../../deck/line.js';
import type { SlogansBody } from './body.js';

const splittable: Splittable<SlogansBody, Line> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: divideLine,
  length: (line) => atomLength(line),
};

export const slogansSplitter = splitter(splittable);
