// People on paper.
import type { BookletNode } from '../../export/booklet/document.js';
import type { BookletTraits, Runs } from '../../export/booklet/traits.js';
import { bold, list, listItem, plainRun } from '../../export/booklet/write.js';
import { pictureOf } from '../image/booklet.js';
import type { Person } from './value.js';

export const booklet: BookletTraits<Person[]> = {
  nodes: (people, runs) => [
    ...list(
      people.map(({ name, role, source }) =>
        listItem([...bold(runs(name)), ...(role ? [plainRun(', ')] : []), ...runs(role ?? '', source)]),
      ),
    ),
    ...portraitsOf(people, runs),
  ],
  listed: false,
};

function portraitsOf(people: readonly Person[], runs: Runs): BookletNode[] {
  const pictures = people.flatMap(({ name, image }) =>
    image ? [pictureOf({ ...image, alt: image.alt ?? name, caption: name }, runs)] : [],
  );
  return pictures.length > 0 ? [{ kind: 'gallery', pictures }] : [];
}
