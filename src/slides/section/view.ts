// A section's opening → its template data.

import { classes, type Draw, lengthOf, sizeClass } from '../../deck/draw.js';
import { asGround } from '../../deck/picture-places.js';
import { type PictureView, pictureView } from '../../deck/picture-view.js';
import { type View, view } from '../../deck/view.js';
import type { SectionBody } from './body.js';

/** Characters of a title that fit at each size: beside a numeral, alone, and beside a picture. */
const TITLE = { numbered: [16, 36, 66, 112], plain: [26, 52, 90, 150], pictured: [12, 26, 48, 90] };

type SectionView = View<Omit<SectionBody, 'picture'>> & { picture?: PictureView };

export const sectionView: Draw<SectionBody, SectionView> = ({ body: { picture, ...body } }, context) => {
  const limits = picture ? TITLE.pictured : body.number ? TITLE.numbered : TITLE.plain;
  return {
    body: { ...view(body), ...(picture && { picture: asGround(pictureView(picture, context)) }) },
    classes: [
      sizeClass(lengthOf(body.title), limits),
      ...(body.number ? ['numbered', `number-${Math.min(body.number.length, 5)}`] : []),
      ...classes({ pictured: picture !== undefined }),
    ],
  };
};
