// The cover → its template data.
import { classes, type Draw, lengthOf, sizeClass } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { CoverBody } from './body.js';

/** Characters that fit at 104, 88, 76, 62 and 52 px beside the number, and across the slide without one. */
const COVER = { numbered: [24, 34, 54, 84, 130], plain: [30, 44, 72, 110, 160] };

export const coverView: Draw<CoverBody, View<CoverBody>> = ({ body }, context) => ({
  body: view(body),
  classes: [
    sizeClass(lengthOf(body.title), body.number ? COVER.numbered : COVER.plain),
    ...classes({
      numbered: body.number !== undefined,
      'number-long': (body.number?.value.length ?? 0) > 2,
      'has-logo': context.cover.logo,
      'has-photograph': context.cover.photograph,
    }),
  ],
});
