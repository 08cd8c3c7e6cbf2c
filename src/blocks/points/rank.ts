// What a slide of running text stands for → how much a shorter talk would miss it.
import { statesFacts } from '../../outline/importance.js';
import type { Rank } from '../traits.js';

/** Text is dropped slide by slide: slides that state no fact first. */
export const rankOfWords = (whole: readonly string[]): Rank =>
  whole.some(statesFacts)
    ? { rule: 'words-with-facts', rank: 60, bySlide: true }
    : { rule: 'words-without-facts', rank: 20, bySlide: true };
