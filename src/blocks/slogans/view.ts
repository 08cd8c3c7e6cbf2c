// Slogans → their template data.
import { classes, type Draw, longest, sizeClass } from '../../deck/draw.js';
import { plain } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import type { SlogansBody } from './body.js';

export const slogansView: Draw<SlogansBody, View<SlogansBody>> = ({ body, continued }) => {
  const count = body.items.length;
  const shown = { items: view(body.items, 'title') };
  const split = continued !== undefined;
  if (count === 1 && !split) {
    return { body: shown, classes: ['single', sizeClass(longest(body.items), [26, 62, 96, 140])] };
  }
  const height = body.items.reduce((sum, item) => sum + Math.ceil(plain(item).length / 42) * 50 + 34, 0);
  return { body: shown, classes: [`n-${count}`, ...classes({ display: height <= 470, split })] };
};
