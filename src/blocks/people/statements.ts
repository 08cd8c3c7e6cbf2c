// People → their statements. Pure.
import type { BlockStatement } from '../statement.js';
import type { Person } from './value.js';

export function peopleStatements(people: readonly Person[], path: string): BlockStatement[] {
  return people.map(({ name, role }, i) => ({
    kind: 'person',
    parts: [
      ['name', name, `${path}.${i}.name`],
      ['role', role, `${path}.${i}.role`],
    ],
  }));
}
