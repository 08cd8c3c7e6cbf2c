// Photographs of the page → JPEG files within a budget, and the contact sheet of a deck.
import { loadSharp } from '../../theme/sharp.js';

/** Bytes of one picture to share: what messaging services pass on without squeezing it again. */
const BUDGET = 500_000;

/** Lowers the quality until the picture keeps within the budget; 4:4:4 keeps red text sharp. */
async function jpegWithin(png: Uint8Array, budget = BUDGET): Promise<Uint8Array> {
  const sharp = loadSharp();
  let jpeg: Uint8Array = new Uint8Array();
  for (const quality of [90, 82, 74, 64, 50]) {
    jpeg = await sharp(png).removeAlpha().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (jpeg.length <= budget) break;
  }
  return jpeg;
}

/** Cuts a column of `count` pictures of `width` × `height` px into JPEG files. */
export async function cutColumn(
  png: Uint8Array,
  width: number,
  height: number,
  count: number,
): Promise<Uint8Array[]> {
  const sharp = loadSharp();
  const column = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { channels } = column.info;
  const raw = { width: column.info.width, height: column.info.height, channels };
  const one = async (i: number): Promise<Uint8Array> => {
    const part = sharp(column.data, { raw }).extract({ left: 0, top: i * height, width, height });
    return jpegWithin(await part.png({ compressionLevel: 0 }).toBuffer());
  };
  return Promise.all(Array.from({ length: count }, (_, i) => one(i)));
}

const THUMB = { width: 480, height: 270, gap: 16 } as const;

/** All slides on one picture, four in a row (px). */
export async function contactSheet(slides: readonly Uint8Array[], ground: string): Promise<Uint8Array> {
  const sharp = loadSharp();
  const columns = Math.min(4, slides.length);
  const rows = Math.ceil(slides.length / columns);
  const at = (i: number, size: number): number => THUMB.gap + i * (size + THUMB.gap);
  const thumbs = await Promise.all(
    slides.map((s) => sharp(s).resize(THUMB.width, THUMB.height).png().toBuffer()),
  );
  const sheet = sharp({
    create: {
      width: at(columns, THUMB.width),
      height: at(rows, THUMB.height),
      channels: 3,
      background: ground,
    },
  }).composite(
    thumbs.map((input, i) => ({
      input,
      left: at(i % columns, THUMB.width),
      top: at(Math.floor(i / columns), THUMB.height),
    })),
  );
  return jpegWithin(await sheet.png({ compressionLevel: 1 }).toBuffer(), 2_000_000);
}
