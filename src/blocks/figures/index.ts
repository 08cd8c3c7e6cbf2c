// Figures as large numerals with what they count.
import { say } from '../../compose/say.js';
import { amount } from '../../outline/amount.js';
import { defineBlock } from '../define.js';
import type { FiguresBody } from './body.js';
import { type Figure, figuresSchema, hints } from './value.js';
import { figuresView } from './view.js';

export const figures = defineBlock<'figures', Figure[], FiguresBody>({
  kind: 'figures',
  schema: figuresSchema,
  hints,
  spoken: (body) =>
    body.items.map((item) => say(item.hedge, amount(item.value, item.unit), item.label, item.change)),
  view: figuresView,
  rail: true,
  foot: true,
});
