// Where a quotation is split: its speaker is repeated under each part.
import { divideLine } from '../../compose/divide.js';
import { plain } from '../../compose/line.js';
import { type Splittable, splitter } from '../../compose/splitter.js';
import type { Line } from '../../deck/line.js';
import type { QuoteBody } from './body.js';

const splittable: Splittable<QuoteBody, Line> = {
  atoms: (body) => [body.text],
  of: (body, [text = []]) => ({ ...body, text }),
  divide: divideLine,
  length: (line) => plain(line).length,
};

export const quoteSplitter = splitter(splittable);
