// Pictures → p:pic: vectors with a PNG fallback, crops and round frames. Pure.
import type { Box } from '../../render/box.js';
import { type Paint, solid } from './colours.js';
import type { PictureItem } from './scene.js';
import { identity, type Placeholder, placeholderXml, transform } from './shape-xml.js';
import { el } from './xml.js';

/** Relationship ids of a picture's parts, and its intrinsic size in px. */
export interface PlacedImage {
  /** PNG or JPEG. */
  image: string;
  /** The SVG version, which PowerPoint prefers. */
  vector?: string;
  width: number;
  height: number;
}

const SVG_URI = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

export function pictureXml(
  picture: PictureItem,
  placed: PlacedImage,
  id: number,
  paint: Paint,
  placeholder?: Placeholder,
): string {
  const { box, crop } = fitted(picture, placed);
  const vector =
    placed.vector &&
    `<a:extLst><a:ext uri="${SVG_URI}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${placed.vector}"/></a:ext></a:extLst>`;
  const share = (value: number): number => Math.round(value * 100_000);
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      identity(id, `Picture ${id}`, picture.alt),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1, ...(placeholder && { noGrp: 1 }) })),
      el('p:nvPr', {}, placeholder && placeholderXml(placeholder)),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': placed.image }, vector),
      crop &&
        el('a:srcRect', {
          l: share(crop.left),
          t: share(crop.top),
          r: share(crop.right),
          b: share(crop.bottom),
        }),
      el('a:stretch', {}, el('a:fillRect')),
    ),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', box),
      el('a:prstGeom', { prst: picture.round ? 'ellipse' : 'rect' }, el('a:avLst')),
      picture.ground && solid(paint, picture.ground),
    ),
  );
}

/** "cover" crops the picture to its box; "contain" shrinks the box to the picture. */
function fitted(
  { box, crop, fit }: PictureItem,
  { width, height }: PlacedImage,
): { box: Box; crop?: PictureItem['crop'] } {
  if (!fit || width <= 0 || height <= 0) return { box, crop };
  const scaleX = box.width / width;
  const scaleY = box.height / height;
  const scale = fit.kind === 'cover' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
  const [w, h] = [width * scale, height * scale];
  const [x, y] = [(box.width - w) * fit.x, (box.height - h) * fit.y];
  if (fit.kind === 'contain') return { box: { x: box.x + x, y: box.y + y, width: w, height: h } };
  return {
    box,
    crop: {
      left: -x / w,
      top: -y / h,
      right: (w + x - box.width) / w,
      bottom: (h + y - box.height) / h,
    },
  };
}
