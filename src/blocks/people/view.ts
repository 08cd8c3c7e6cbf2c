// People → their template data; the head of the group is set apart.
import { classes, type Draw } from '../../deck/draw.js';
import { plain } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import type { PeopleBody } from './body.js';

interface PeopleView {
  /** The head of the group, if their role distinguishes them from all others. */
  lead?: View<PeopleBody['items'][number]>;
  items: View<PeopleBody['items']>;
}

export const peopleView: Draw<PeopleBody, PeopleView> = ({ body, continued }) => {
  const [first, ...others] = body.items;
  const led = first !== undefined && isLed(body.items);
  const items = led ? others : body.items;
  return {
    body: { lead: led ? view(first) : undefined, items: view(items) },
    classes: [`n-${items.length}`, ...classes({ led, split: continued !== undefined })],
  };
};

/** A first person with a distinct role, followed by at least two who share a role or have none. */
function isLed([first, ...others]: PeopleBody['items']): boolean {
  const roles = new Set(others.filter((person) => !person.others).map((person) => plain(person.role ?? [])));
  const own = plain(first?.role ?? []);
  return others.length >= 2 && roles.size === 1 && own !== '' && !roles.has(own);
}
