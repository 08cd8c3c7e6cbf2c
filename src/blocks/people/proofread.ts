// People → their texts for the proofreader: each name with its role.
import { type BlockProof, joinedText } from '../proofread.js';
import type { Person } from './value.js';

export const peopleProof = (people: readonly Person[], path: string): BlockProof => ({
  texts: people.map(({ name, role }, i) => ({
    path: `${path}.${i}.name`,
    text: joinedText([name, role], ', '),
  })),
});
