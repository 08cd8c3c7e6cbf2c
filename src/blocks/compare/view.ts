// Two columns → their template data.
import { classes, type Draw, longest, sizeOf } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { CompareBody } from './body.js';

export const compareView: Draw<CompareBody, View<CompareBody>> = ({ body }) => ({
  body: view(body),
  classes: [
    `n-${body.rows.length}`,
    `head-${sizeOf(longest(body.columns), [6, 20, 36])}`,
    ...classes({ labelled: body.rows.some((row) => row.label) }),
  ],
});
