// People → what it states. Pure.
import type { Stated } from '../stated.js';
import type { Person } from './value.js';

export function peopleStates(people: readonly Person[], path: string): Stated[] {
  return people.map(({ name, role }, i) => ({
    kind: 'person',
    parts: [
      ['name', name, `${path}.${i}.name`],
      ['role', role, `${path}.${i}.role`],
    ],
  }));
}
