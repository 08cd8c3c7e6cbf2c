// A picture of the outline → a picture in a Word document, scaled to fit its place.
import { ImageRun } from 'docx';
import type { Asset } from '../../deck/asset.js';

export type PictureSize = Pick<Asset, 'width' | 'height'>;
/** The most that a picture fills, in px at 96 dpi: 150 × 110 mm, or 75 × 75 mm beside another one. */
export const WIDE: PictureSize = { width: 567, height: 416 };
export const NARROW: PictureSize = { width: 283, height: 283 };

export function imageRun(
  { data, width, height }: Asset,
  type: 'image/png' | 'image/jpeg',
  alt: string,
  most: PictureSize,
): ImageRun {
  const scale = Math.min(most.width / width, most.height / height, 1);
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, description: alt, title: alt },
  });
}
