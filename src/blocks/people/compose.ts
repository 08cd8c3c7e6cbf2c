// People and their roles → slides of at most nine.

import { grouped, shortenText, withHead, words } from '../../compose/items.js';
import { unlisted } from '../../compose/list-marks.js';
import { readPicture } from '../../compose/pictures.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { Line } from '../../deck/line.js';
import type { PeopleBody } from './body.js';
import type { Person } from './value.js';

const NAME = { words: 12, most: 16 };
const ROLE = { words: 28, most: 36 };
const ROOM = { capacity: 130, most: 9 };
const GAP = 6;

interface Read {
  item: PeopleBody['items'][number];
  whole: Line;
  cut: boolean;
}

export function peoplePieces(
  value: readonly Person[],
  context: ComposeContext,
): PieceOf<'people', PeopleBody>[] {
  const all = inList(value.map((person) => read(person, context)));
  return grouped(all, ({ item }) => words(item.name, item.role) + GAP, ROOM).map((group) => ({
    layout: 'people',
    body: { items: group.map(({ item }) => item) },
    ...(group.some(({ cut }) => cut) && { fullText: group.map(({ whole }) => whole) }),
  }));
}

/** People as a list, without what parts them in running text. */
function inList(people: readonly Read[]): Read[] {
  const ends = unlisted(people.map(({ item }) => item.role ?? item.name));
  return people.map((person, at) => {
    const end = ends[at];
    const key = person.item.role ? 'role' : 'name';
    return end ? { ...person, item: { ...person.item, [key]: end } } : person;
  });
}

function read(person: Person, context: ComposeContext): Read {
  const portrait = portraitOf(person, context);
  if (person.role === undefined) {
    const only = shortenText(context, person.name, NAME, person.source);
    const others = isOthers(person.name);
    return {
      item: { name: only.line, ...portrait, ...(others && { others }) },
      whole: only.whole,
      cut: only.cut,
    };
  }
  const name = shortenText(context, person.name, NAME);
  const role = shortenText(context, person.role, ROLE, person.source);
  return {
    item: { name: name.line, role: role.line, ...portrait },
    whole: withHead(name.whole, role.whole),
    cut: name.cut || role.cut,
  };
}

/** Placeholders for people whom a list leaves unnamed: "…", "v.v.", "và các đồng chí khác". */
const isOthers = (name: string): true | undefined => (OTHERS.test(name.trim()) ? true : undefined);
const OTHERS = /^(?:…|\.{3}|v\.\s?v\.?|etc\.?|(?:và|cùng|and|among)\s.+)$/iu;

function portraitOf({ name, image }: Person, context: ComposeContext): Pick<Read['item'], 'portrait'> {
  if (!image) return {};
  return { portrait: readPicture({ ...image, alt: image.alt ?? name }, context).picture };
}
