// Text, points, steps, people, sources → their template data.

import type { PeopleBody } from '../../blocks/people/body.js';
import type { Arrangement, PointItem } from '../../blocks/points/body.js';
import type { StepsBody } from '../../blocks/steps/body.js';
import type { TextBody } from '../../blocks/text/body.js';
import type { SourcesBody } from '../../slides/sources/body.js';
import { plain } from '../text.js';
import { type View, view } from '../view.js';
import { headApart } from './apart.js';
import { classes, type Draw, lengthOf, longest, sizeClass, sizeOf } from './draw.js';

export const text: Draw<'text', View<TextBody>> = ({ body }) => {
  // Each paragraph but the first ends a line before its time.
  const length = body.paragraphs.reduce((sum, p) => sum + lengthOf(p) + 30, -30);
  return {
    body: view(body),
    classes: [`n-${body.paragraphs.length}`, sizeClass(length, [110, 150, 190, 230, 290, 350, 420])],
  };
};

interface PointsView {
  items: View<PointItem>[];
  /** Whether each point's head stands apart from its text. */
  apart: boolean;
}

export const points: Draw<'points', PointsView> = ({ body, continued }) => {
  const { arrangement, items } = body;
  const apart = arrangement === 'abreast' || arrangement === 'dated';
  const shown = apart ? items.map(headApart) : items;
  return {
    body: { items: shown.map((item) => view(item)), apart },
    classes: arrangement
      ? [`n-${items.length}`, ...arrangedClasses(arrangement, shown)]
      : listClasses(items, continued !== undefined),
  };
};

function listClasses(items: readonly PointItem[], split: boolean): string[] {
  const count = items.length;
  const nested = items.some((item) => item.points?.length);
  const longestItem = Math.max(0, ...items.map(pointLength));
  return [
    `n-${count}`,
    ...classes({ split }),
    ...classes({ nested, columns: count >= 6 && !nested && longestItem <= 88, short: longestItem <= 26 }),
    ...(count === 1 && !nested ? [sizeClass(longestItem, [90, 180, 320])] : []),
  ];
}

/** Characters of the longest point abreast, of the dated rows together, of a topic: the limits of their sizes. */
const ARRANGED_SIZES: Record<Arrangement, readonly number[]> = {
  abreast: [90, 140, 200],
  dated: [260, 400, 560],
  topic: [90, 140, 190],
};

/** Characters of what stands beside a topic. */
const BESIDE_SIZES = [150, 240];

function arrangedClasses(arrangement: Arrangement, items: readonly PointItem[]): string[] {
  const lengths = items.map(pointLength);
  const length = {
    abreast: Math.max(...lengths),
    dated: lengths.reduce((a, b) => a + b, 0),
    topic: lengths[0] ?? 0,
  }[arrangement];
  const size = sizeClass(length, ARRANGED_SIZES[arrangement]);
  const beside = lengths.slice(1).reduce((a, b) => a + b, 0);
  return [
    arrangement,
    size,
    ...(arrangement === 'topic' ? [`beside-${sizeOf(beside, BESIDE_SIZES)}`] : []),
    'wide',
  ];
}

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
