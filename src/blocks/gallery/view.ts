// Pictures → their template data, in justified rows.
import { classes, type Draw, lengthOf } from '../../deck/draw.js';
import type { CaptionedPicture } from '../../deck/picture.js';
import { type PictureView, pictureView, ratioOf } from '../../deck/picture-view.js';
import type { GalleryBody } from './body.js';
import { hangingOf } from './rows.js';

interface GalleryView {
  /** Within a row all pictures have the same height, uncropped. */
  rows: { items: PictureView[] }[];
}

export const galleryView: Draw<GalleryBody, GalleryView> = ({ body, title }, context) => {
  const { items } = body;
  const hung = items.map((picture) => ({
    ratio: Math.min(4.09, Math.max(0.4, ratioOf(context.assets.get(picture.src)))),
    letters: lengthOf(picture.caption) + lengthOf(picture.credit),
  }));
  const { frame, rows, width } = hangingOf(hung, lengthOf(title));
  return {
    body: {
      rows: intoRows(items, rows).map((row) => ({ items: row.map((one) => pictureView(one, context)) })),
    },
    classes: [
      `n-${items.length}`,
      `rows-${rows.length}`,
      frame,
      `w-${width}`,
      ...classes({ captioned: items.some(({ caption, credit }) => caption || credit) }),
    ],
  };
};

function intoRows(items: readonly CaptionedPicture[], rows: readonly number[]): CaptionedPicture[][] {
  let from = 0;
  return rows.map((count) => {
    from += count;
    return items.slice(from - count, from);
  });
}
