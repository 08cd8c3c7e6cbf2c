// Where slides of text are split: between paragraphs, then inside them.
import { divideLine } from '../../compose/divide.js';
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { Line } from '../../deck/line.js';
import type { TextBody } from './body.js';

const splittable: Splittable<TextBody, Line> = {
  atoms: (body) => body.paragraphs,
  of: (_, paragraphs) => ({ paragraphs }),
  divide: divideLine,
  length: (line) => atomLength(line),
};

export const textSplitter = splitter(splittable);
