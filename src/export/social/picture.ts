// Screenshots → JPEG files within a size budget, and the contact sheet of a deck.
import { type Abortable, abortable } from '../../platform/abort.js';
import { loadSharp, type Sharp } from '../../platform/sharp.js';

/** Maximum bytes of a picture to share: messaging services pass this on without recompressing it. */
const BUDGET = 500_000;

/** Lowers the quality until the picture fits the budget. 4:4:4 keeps red text sharp. */
export async function jpegWithin(
  picture: Sharp,
  { budget = BUDGET, signal }: Abortable & { budget?: number } = {},
): Promise<Uint8Array> {
  let jpeg: Uint8Array = new Uint8Array();
  for (const quality of [90, 82, 74, 64, 50]) {
    // Reconfigures the same instance: clone() would copy the pixels, including those of the strip it was cut from.
    const encoded = picture.removeAlpha().jpeg({ quality, chromaSubsampling: '4:4:4' });
    jpeg = await abortable(encoded.toBuffer(), signal);
    if (jpeg.length <= budget) break;
  }
  return jpeg;
}

const THUMB = { width: 480, height: 270, gap: 16 } as const;

/** Raw pixels of a slide at contact-sheet size. */
export interface Thumb {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

export const thumbOf = (slide: Sharp): Promise<Thumb> =>
  slide.resize(THUMB.width, THUMB.height).raw().toBuffer({ resolveWithObject: true });

/** All slides on one picture, four per row. Sizes in px. */
export async function contactSheet(
  thumbs: readonly Thumb[],
  ground: string,
  { signal }: Abortable = {},
): Promise<Uint8Array> {
  const sharp = loadSharp();
  const columns = Math.min(4, thumbs.length);
  const rows = Math.ceil(thumbs.length / columns);
  const at = (i: number, size: number): number => THUMB.gap + i * (size + THUMB.gap);
  const sheet = sharp({
    create: {
      width: at(columns, THUMB.width),
      height: at(rows, THUMB.height),
      channels: 3,
      background: ground,
    },
  }).composite(
    thumbs.map(({ data, info: raw }, i) => ({
      input: data,
      raw,
      left: at(i % columns, THUMB.width),
      top: at(Math.floor(i / columns), THUMB.height),
    })),
  );
  const drawn = sheet.raw().toBuffer({ resolveWithObject: true });
  const { data, info: raw } = await abortable(drawn, signal);
  return jpegWithin(sharp(data, { raw }), { budget: 2_000_000, signal });
}
