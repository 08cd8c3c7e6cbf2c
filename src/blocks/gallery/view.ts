// Pictures → their template data, in one or two rows.
import type { Assets } from '../../deck/asset.js';
import { classes, type Draw } from '../../deck/draw.js';
import type { CaptionedPicture } from '../image/body.js';
import { type PictureView, pictureView, ratioOf } from '../image/view.js';
import type { GalleryBody } from './body.js';

interface GalleryView {
  /** One or two rows; within a row all pictures have the same height, uncropped. */
  rows: { items: PictureView[] }[];
}

export const galleryView: Draw<GalleryBody, GalleryView> = ({ body }, context) => {
  const rows = intoRows(body.items, context.assets);
  return {
    body: { rows: rows.map((row) => ({ items: row.map((picture) => pictureView(picture, context)) })) },
    classes: [
      `n-${body.items.length}`,
      `rows-${rows.length}`,
      ...classes({ captioned: isCaptioned(body.items) }),
    ],
  };
};

function isCaptioned(items: readonly CaptionedPicture[]): boolean {
  return items.some(({ caption, credit }) => caption || credit);
}

/** Two rows when one would make the pictures less than about 250 px high; three only when no captions need the room. */
function intoRows(items: CaptionedPicture[], assets: Assets): CaptionedPicture[][] {
  const width = items.reduce((sum, picture) => sum + ratioOf(assets.get(picture.src)), 0);
  if (items.length < (isCaptioned(items) ? 4 : 3) || width <= (items.length === 3 ? 5.5 : 4.3))
    return [items];
  const half = Math.ceil(items.length / 2);
  return [items.slice(0, half), items.slice(half)];
}
