// What a slide of running text stands for → how much a shorter talk would miss it.
import { statesFacts, tellsMeaning } from '../../outline/importance.js';
import type { Rank } from '../traits.js';

/** Text is dropped slide by slide: slides that state no fact first, those that say what it all meant last. */
export function rankOfWords(whole: readonly string[]): Rank {
  if (whole.some(tellsMeaning)) return { rule: 'words-of-meaning', rank: 110, further: 20, bySlide: true };
  return whole.some(statesFacts)
    ? { rule: 'words-with-facts', rank: 60, bySlide: true }
    : { rule: 'words-without-facts', rank: 20, bySlide: true };
}
