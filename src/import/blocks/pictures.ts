// A document's images → pictures to be stored beside the outline: decoded, rotated upright, scaled down, without
// metadata.

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { type Abortable, abortable } from '../../platform/abort.js';
import { createRasteriser, isDrawing, type Rasterise } from '../../platform/rasterise.js';
import { loadSharp } from '../../platform/sharp.js';
import type { SourceDocument, SourceImage } from '../model.js';
import { originParams, placeOf } from '../origin.js';

export interface PictureFile {
  data: Uint8Array;
  extension: 'png' | 'jpg';
}

/** Pixels decoded at most, the longest side kept (px), seconds of one decoding, images of one document. */
const LIMITS = { pixels: 60_000_000, side: 2400, seconds: 10, images: 200 } as const;
const WITHIN = { width: LIMITS.side, height: LIMITS.side } as const;

/** @throws the signal's reason when it aborts: no further picture is begun, and the one at work is not waited for. */
export async function readPictures(
  document: SourceDocument,
  { signal }: Abortable = {},
): Promise<{ pictures: Map<SourceImage, PictureFile>; diagnostics: Diagnostic[] }> {
  const pictures = new Map<SourceImage, PictureFile>();
  const diagnostics: Diagnostic[] = [];
  const images = document.blocks.filter((block): block is SourceImage => block.kind === 'image');
  const draw = createRasteriser();
  for (const image of images.slice(0, LIMITS.images)) {
    const picture = await abortable(decode(image, draw, signal), signal);
    if (picture) pictures.set(image, picture);
    else
      diagnostics.push(
        diagnostic(
          'import/structure-image',
          { type: image.type, ...originParams(image.origin) },
          placeOf(image.origin),
        ),
      );
  }
  if (images.length > LIMITS.images)
    diagnostics.push(
      diagnostic('import/structure-many-images', { limit: LIMITS.images, count: images.length }),
    );
  return { pictures, diagnostics };
}

/** Undefined for what sharp cannot decode within the limits (EMF and WMF drawings among others). */
async function decode(
  { data }: SourceImage,
  draw: Rasterise,
  signal?: AbortSignal,
): Promise<PictureFile | undefined> {
  const sharp = loadSharp();
  try {
    const drawing = isDrawing(Buffer.from(data.buffer, data.byteOffset, data.length));
    const plain = drawing ? await draw(Buffer.from(data), WITHIN, { signal }) : data;
    const image = sharp(plain, { limitInputPixels: LIMITS.pixels, failOn: 'error' });
    const { format } = await image.metadata();
    const upright = image
      .timeout({ seconds: LIMITS.seconds })
      .rotate()
      .resize({ width: LIMITS.side, height: LIMITS.side, fit: 'inside', withoutEnlargement: true });
    const photograph = format === 'jpeg';
    const encoded = photograph ? upright.jpeg({ quality: 88 }) : upright.png({ compressionLevel: 9 });
    return { data: await encoded.toBuffer(), extension: photograph ? 'jpg' : 'png' };
  } catch {
    return undefined;
  }
}
