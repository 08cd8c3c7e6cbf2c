// Text, points, steps, people, sources → their template data.
import type { PeopleBody, PointItem, PointsBody, SourcesBody, StepsBody, TextBody } from '../model.js';
import { plain } from '../text.js';
import { type View, view } from '../view.js';
import { classes, type Draw, lengthOf, longest, sizeClass } from './draw.js';

export const text: Draw<'text', View<TextBody>> = ({ body }) => {
  const length = body.paragraphs.reduce((sum, p) => sum + lengthOf(p), 0);
  return {
    body: view(body),
    classes: [`n-${body.paragraphs.length}`, sizeClass(length, [110, 230, 420])],
  };
};

export const points: Draw<'points', View<PointsBody>> = ({ body, continued }) => {
  const count = body.items.length;
  const nested = body.items.some((item) => item.points?.length);
  const longestItem = Math.max(0, ...body.items.map(pointLength));
  return {
    body: view(body),
    classes: [
      `n-${count}`,
      ...classes({ split: continued !== undefined }),
      ...classes({ nested, columns: count >= 6 && !nested && longestItem <= 88, short: longestItem <= 26 }),
      ...(count === 1 && !nested ? [sizeClass(longestItem, [90, 180, 320])] : []),
    ],
  };
};

function pointLength(item: PointItem): number {
  return lengthOf(item.lead) + lengthOf(item.text);
}

export const steps: Draw<'steps', View<StepsBody>> = ({ body, continued }) => {
  const bare = body.items.every((item) => !item.text);
  const split = continued !== undefined;
  const few = body.items.length < 3 && !split;
  const stacked = !bare && (few || longest(body.items.map((item) => item.title)) > 44);
  // A step's name stands in a narrow column, as a person's does.
  const items = body.items.map((item) => ({ ...view(item), title: view(item.title, 'name') }));
  return {
    body: { start: body.start, items },
    classes: [`n-${items.length}`, ...classes({ bare, stacked, split })],
  };
};

interface PeopleView {
  /** The head of the body, when its role sets it apart from all others. */
  lead?: View<PeopleBody['items'][number]>;
  items: View<PeopleBody['items']>;
}

export const people: Draw<'people', PeopleView> = ({ body, continued }) => {
  const [first, ...others] = body.items;
  const led = first !== undefined && isLed(body.items);
  const items = led ? others : body.items;
  return {
    body: { lead: led ? view(first) : undefined, items: view(items) },
    classes: [`n-${items.length}`, ...classes({ led, split: continued !== undefined })],
  };
};

/** One first person with a role of its own before at least two who share theirs, or have none. */
function isLed([first, ...others]: PeopleBody['items']): boolean {
  const roles = new Set(others.map((person) => plain(person.role ?? [])));
  const own = plain(first?.role ?? []);
  return others.length >= 2 && roles.size === 1 && own !== '' && !roles.has(own);
}

export const sources: Draw<'sources', View<SourcesBody>> = ({ body }) => ({
  body: view(body),
  classes: [`n-${body.items.length}`, ...classes({ columns: body.items.length > 3 })],
});
