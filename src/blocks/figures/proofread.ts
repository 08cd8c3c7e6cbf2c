// Figures → their texts for the proofreader: each amount with its label and change.
import { amount } from '../../outline/amount.js';
import { type BlockProof, joinedText } from '../proofread.js';
import type { Figure } from './value.js';

export const figuresProof = (figures: readonly Figure[], path: string): BlockProof => ({
  texts: figures.map(({ value, unit, label, change }, i) => ({
    path: `${path}.${i}.value`,
    text: joinedText([amount(value, unit), label, change && `(${change})`], ' '),
  })),
});
