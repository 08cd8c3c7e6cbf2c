// Steps → their template data.
import { classes, type Draw, longest } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { StepsBody } from './body.js';

export const stepsView: Draw<StepsBody, View<StepsBody>> = ({ body, continued }) => {
  const bare = body.items.every((item) => !item.text);
  const split = continued !== undefined;
  const few = body.items.length < 3 && !split;
  const stacked = !bare && (few || longest(body.items.map((item) => item.title)) > 44);
  // A step's name is in a narrow column, like a person's.
  const items = body.items.map((item) => ({ ...view(item), title: view(item.title, 'name') }));
  return {
    body: { start: body.start, items },
    classes: [`n-${items.length}`, ...classes({ bare, stacked, split })],
  };
};
