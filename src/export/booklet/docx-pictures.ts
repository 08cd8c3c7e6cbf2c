// A picture of the outline → an image run of a Word document, scaled to fit.
import { ImageRun } from 'docx';
import type { Asset } from '../../deck/asset.js';

export type PictureSize = Pick<Asset, 'width' | 'height'>;
/** Maximum size in px at 96 dpi: 150 × 110 mm alone, 75 × 75 mm in a row of two. */
export const WIDE: PictureSize = { width: 567, height: 416 };
export const NARROW: PictureSize = { width: 283, height: 283 };

export function imageRun(
  { data, width, height }: Asset,
  type: 'image/png' | 'image/jpeg',
  alt: string,
  limit: PictureSize,
): ImageRun {
  const scale = Math.min(limit.width / width, limit.height / height, 1);
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, description: alt, title: alt },
  });
}
