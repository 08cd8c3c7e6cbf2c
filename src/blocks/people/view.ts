// People → their template data; the head of the group is set apart.
import { classes, type Draw, type DrawContext, longest } from '../../deck/draw.js';
import { type PictureView, pictureView } from '../../deck/picture-view.js';
import { plain } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import type { PeopleBody } from './body.js';

type Person = PeopleBody['items'][number];
type PersonView = View<Omit<Person, 'portrait'>> & { portrait?: PictureView };

interface PeopleView {
  /** The head of the group, if their role distinguishes them from all others. */
  lead?: PersonView;
  items: PersonView[];
}

/**
 * Portraits are set side by side if there are few of them with short texts: characters of a role, and of a name by
 * number of people.
 */
const HUNG = { most: 5, role: 90, names: [0, 44, 24, 17, 15, 13] } as const;

export const peopleView: Draw<PeopleBody, PeopleView> = ({ body, continued }, context) => {
  const [first, ...others] = body.items;
  const hung = areHung(body.items);
  const led = first !== undefined && !hung && isLed(body.items);
  const items = led ? others : body.items;
  return {
    body: {
      lead: led ? personView(first, context) : undefined,
      items: items.map((person) => personView(person, context)),
    },
    classes: [`n-${items.length}`, ...classes({ led, hung, split: continued !== undefined })],
  };
};

function personView({ portrait, ...person }: Person, context: DrawContext): PersonView {
  return { ...view(person), ...(portrait && { portrait: pictureView(portrait, context) }) };
}

function areHung(people: PeopleBody['items']): boolean {
  const role = longest(people.map((person) => person.role));
  const name = longest(people.map((person) => person.name));
  const brief = role <= HUNG.role && name <= (HUNG.names[people.length] ?? 0);
  return people.length <= HUNG.most && brief && people.every(({ portrait }) => portrait);
}

/** A first person with a distinct role, followed by at least two who share a role or have none. */
function isLed([first, ...others]: PeopleBody['items']): boolean {
  const roles = new Set(others.filter((person) => !person.others).map((person) => plain(person.role ?? [])));
  const own = plain(first?.role ?? []);
  return others.length >= 2 && roles.size === 1 && own !== '' && !roles.has(own);
}
