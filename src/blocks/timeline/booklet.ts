// Events on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import { bold, list, listItem, plainRun } from '../../export/booklet/write.js';
import type { Event } from './value.js';

export const booklet: BookletTraits<Event[]> = {
  nodes: (events, runs) =>
    list(
      events.map(({ when, what, source }) =>
        listItem([...bold(runs(when)), plainRun(': '), ...runs(what, source)]),
      ),
    ),
  listed: false,
};
