// The last slide → its template data.
import { type Draw, sizeClass } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { ClosingBody } from './body.js';

export const closingView: Draw<ClosingBody, View<ClosingBody>> = ({ body }) => ({
  body: view(body),
  classes: [sizeClass(body.title.length, [24, 40, 70])],
});
