// People on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import { bold, list, listItem, plainRun } from '../../export/booklet/write.js';
import type { Person } from './value.js';

export const booklet: BookletTraits<Person[]> = {
  nodes: (people, runs) =>
    list(
      people.map(({ name, role, source }) =>
        listItem([...bold(runs(name)), ...(role ? [plainRun(', ')] : []), ...runs(role ?? '', source)]),
      ),
    ),
  listed: false,
};
