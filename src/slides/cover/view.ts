// The cover → its template data.

import { classes, type Draw, lengthOf, sizeClass } from '../../deck/draw.js';
import { asGround } from '../../deck/picture-places.js';
import { type PictureView, pictureView } from '../../deck/picture-view.js';
import { type View, view } from '../../deck/view.js';
import type { CoverBody } from './body.js';

/** Characters that fit at 104, 88, 76, 62 and 52 px beside the number, and across the slide without one. */
const COVER = { numbered: [24, 34, 54, 84, 130], plain: [30, 44, 72, 110, 160] };

type CoverView = View<Omit<CoverBody, 'picture'>> & { picture?: PictureView };

export const coverView: Draw<CoverBody, CoverView> = ({ body: { picture, ...body } }, context) => ({
  body: { ...view(body), ...(picture && { picture: asGround(pictureView(picture, context)) }) },
  classes: [
    sizeClass(lengthOf(body.title), body.number || picture ? COVER.numbered : COVER.plain),
    ...classes({
      numbered: body.number !== undefined,
      'number-long': (body.number?.value.length ?? 0) > 2,
      'has-logo': context.cover.logo,
      'has-photograph': context.cover.photograph && !picture,
      pictured: picture !== undefined,
    }),
  ],
});
