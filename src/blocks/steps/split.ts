// Where slides of steps are split: each continues the numbering.
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { StepsBody } from './body.js';

/** A step with its number. */
interface NumberedStep {
  number: number;
  item: StepsBody['items'][number];
}

const splittable: Splittable<StepsBody, NumberedStep> = {
  atoms: (body) => body.items.map((item, index) => ({ number: body.start + index, item })),
  of: (body, atoms) => ({ start: atoms[0]?.number ?? body.start, items: atoms.map(({ item }) => item) }),
  length: ({ item }) => atomLength(item.title, item.text),
};

export const stepsSplitter = splitter(splittable);
