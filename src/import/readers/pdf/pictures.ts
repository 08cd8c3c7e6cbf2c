// Extracts the pictures of a page as PNG files with their positions.
import type { SourceImage } from '../../model.js';
import { eachDrawn, type Matrix, type OperatorList, type Ops } from './drawing.js';
import { encodePng, type Pixels } from './png.js';

/** `y`: vertical centre, in pt from the top of the page. */
export type PagePicture = Pick<SourceImage, 'data' | 'type'> & { y: number };

/** Smaller pictures are bullets, rules and shadows. */
const MIN_SIDE = { px: 40, pt: 28 };
/** On a page with text, a picture covering more than this share is a scan or background. */
const MAX_PAGE_SHARE = 0.75;

/** A picture decoded by pdf.js. `kind`: 1 = 1-bit grey, 2 = RGB, 3 = RGBA. */
interface Decoded {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array;
}

/** Size of the displayed page in pt, and the matrix from PDF user space to it. */
export interface PageView {
  width: number;
  height: number;
  transform: Matrix;
}

interface Drawn {
  /** The picture's object name, or its decoded data. */
  source: unknown;
  y: number;
}

/** `find` resolves to the decoded picture of that name, or undefined. `skipped` counts pictures that were not found. */
export async function picturesOf(
  drawing: OperatorList,
  ops: Ops,
  page: PageView,
  find: (name: string) => Promise<unknown>,
): Promise<{ pictures: PagePicture[]; skipped: number }> {
  const pictures: PagePicture[] = [];
  let skipped = 0;
  for (const { source, y } of drawn(drawing, ops, page)) {
    const pixels = pixelsOf(typeof source === 'string' ? await find(source) : source);
    if (!pixels) skipped += 1;
    else if (Math.min(pixels.width, pixels.height) >= MIN_SIDE.px)
      pictures.push({ data: encodePng(pixels), type: 'image/png', y });
  }
  return { pictures, skipped };
}

function drawn(drawing: OperatorList, ops: Ops, page: PageView): Drawn[] {
  const found: Drawn[] = [];
  eachDrawn(drawing, ops, page.transform, (operator, args, [a, b, c, d, , f]) => {
    if (operator !== ops.paintImageXObject && operator !== ops.paintInlineImageXObject) return;
    const [width, height] = [Math.hypot(a, b), Math.hypot(c, d)];
    const isShown =
      Math.min(width, height) >= MIN_SIDE.pt && width * height <= MAX_PAGE_SHARE * page.width * page.height;
    if (isShown) found.push({ source: Array.isArray(args) ? args[0] : undefined, y: f + (b + d) / 2 });
  });
  return found;
}

function pixelsOf(value: unknown): Pixels | undefined {
  if (typeof value !== 'object' || value === null || !('data' in value)) return undefined;
  const { width, height, kind, data } = value as Decoded;
  if (!ArrayBuffer.isView(data) || !(width > 0 && height > 0)) return undefined;
  if (kind === 1) return { width, height, channels: 3, data: grey(data, width, height) };
  const channels = kind === 2 ? 3 : 4;
  const isWhole = data.length >= width * height * channels;
  return isWhole
    ? { width, height, channels, data: new Uint8Array(data.buffer, data.byteOffset, data.length) }
    : undefined;
}

/** One bit per pixel; each row starts at a byte boundary. */
function grey(bits: Uint8Array, width: number, height: number): Uint8Array {
  const stride = (width + 7) >> 3;
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const set = ((bits[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      pixels.fill(set * 255, 3 * (y * width + x), 3 * (y * width + x) + 3);
    }
  return pixels;
}
