// A timeline → its texts for the proofreader: each date with what happened, and the dates alone.
import type { BlockProof } from '../proofread.js';
import type { Event } from './value.js';

export const timelineProof = (events: readonly Event[], path: string): BlockProof => ({
  texts: events.map(({ when, what }, i) => ({ path: `${path}.${i}.what`, text: `${when}: ${what}` })),
  dates: events.map(({ when }, i) => ({ path: `${path}.${i}.when`, text: when })),
});
