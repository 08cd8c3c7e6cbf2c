// A slide → the picture files that it shows, each with its place in the outline.
import { isOwnLayout, OWN_SLIDES } from '../slides/index.js';
import { layoutTraits } from './layouts.js';
import type { Slide } from './model.js';
import type { PicturePlace } from './picture.js';

export interface ShownPicture {
  src: string;
  path: string;
  /** The large place whose pixels it needs, if it has one. */
  fills?: PicturePlace;
}

export function picturesOn(slide: Slide): ShownPicture[] {
  const own = layoutTraits(slide.layout).pictures?.(slide.body) ?? [];
  const { picture, path } = slide;
  return [
    ...own.map(({ at, ...picture }) => ({ ...picture, path: pathIn(slide, at) })),
    ...(picture
      ? [{ src: picture.src, path: `${path}.image.src`, fills: picture.place ?? ('third' as const) }]
      : []),
  ];
}

/** A path inside the block's value, the section of a section slide, or else the outline. */
function pathIn({ layout, path }: Slide, at: string): string {
  if (!isOwnLayout(layout)) return `${path}.${layout}.${at}`;
  return OWN_SLIDES[layout].stands === 'section' ? `${path}.${at}` : at;
}
