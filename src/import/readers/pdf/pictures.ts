// A page's operators → its pictures, with position and pixels as PNG files.
import type { SourceImage } from '../../model.js';
import { eachDrawn, type Matrix, type OperatorList, type Ops } from './drawing.js';
import { encodePng, type Pixels } from './png.js';

/** `y`: of its middle, pt from the page's top. */
export type PagePicture = Pick<SourceImage, 'data' | 'type'> & { y: number };

/** Smaller ones are bullets, rules and shadows. */
const SMALLEST = { px: 40, pt: 28 };
/** A picture that covers so much of a page with text is its paper: a scan that was read, a background. */
const PAPER = 0.75;

/** How pdf.js hands over a picture; `kind` is 1 for black and white, 2 for RGB, 3 for RGBA. */
interface Decoded {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array;
}

/** A page as it is shown: its size in pt, and the matrix that brings a PDF's own places to it. */
export interface PageView {
  width: number;
  height: number;
  transform: Matrix;
}

interface Drawn {
  /** The picture's name, or what pdf.js decoded already. */
  source: unknown;
  y: number;
}

/** `find` waits for the decoded picture of a name, undefined when there is none; `skipped` counts those. */
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
    else if (Math.min(pixels.width, pixels.height) >= SMALLEST.px)
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
      Math.min(width, height) >= SMALLEST.pt && width * height <= PAPER * page.width * page.height;
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

/** One bit a pixel, rows begin at a byte. */
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
