// Figures → their texts as they are read aloud.
import { say } from '../../compose/say.js';
import { amount } from '../../outline/amount.js';
import type { FiguresBody } from './body.js';

export const figureTexts = ({ items }: FiguresBody): string[] =>
  items.map((item) => say(item.hedge, amount(item.value, item.unit), item.label, item.change));
