// How much a shorter talk would miss pictures.
import type { Rank } from '../traits.js';

export const PICTURES: Rank = { rule: 'pictures', rank: 10 };
