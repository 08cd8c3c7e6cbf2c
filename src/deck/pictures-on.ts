// A slide → the picture files that it shows, each with the place in the outline that names it.
import { isOwnLayout, OWN_SLIDES } from '../slides/index.js';
import { layoutTraits } from './layouts.js';
import type { Slide } from './model.js';
import type { PicturePlace } from './picture.js';

export interface ShownPicture {
  src: string;
  path: string;
  /** The place whose pixels it needs, where it is a large one. */
  fills?: PicturePlace;
}

export function picturesOn(slide: Slide): ShownPicture[] {
  const own = layoutTraits(slide.layout).pictures?.(slide.body) ?? [];
  const { picture, path } = slide;
  return [
    ...own.map(({ at, ...one }) => ({ ...one, path: pathIn(slide, at) })),
    ...(picture
      ? [{ src: picture.src, path: `${path}.image.src`, fills: picture.place ?? ('third' as const) }]
      : []),
  ];
}

/** Of a block, inside its value; of a section's slide, inside the section; of the deck's others, inside the outline. */
function pathIn({ layout, path }: Slide, at: string): string {
  if (!isOwnLayout(layout)) return `${path}.${layout}.${at}`;
  return OWN_SLIDES[layout].stands === 'section' ? `${path}.${at}` : at;
}
