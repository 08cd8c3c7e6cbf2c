// A section's opening → its template data.
import { type Draw, lengthOf, sizeClass } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { SectionBody } from './body.js';

export const sectionView: Draw<SectionBody, View<SectionBody>> = ({ body }) => ({
  body: view(body),
  classes: [
    sizeClass(lengthOf(body.title), body.number ? [16, 36, 66, 112] : [26, 52, 90, 150]),
    ...(body.number ? ['numbered', `number-${Math.min(body.number.length, 5)}`] : []),
  ],
});
