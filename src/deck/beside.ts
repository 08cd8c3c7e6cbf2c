// A slide with a picture beside its text → the picture's place, chosen by its shape, its pixels and the amount of text.
import type { Asset } from './asset.js';
import type { DrawContext } from './draw.js';
import { layoutTraits } from './layouts.js';
import type { Slide } from './model.js';
import { type BesidePicture, PICTURE_PLACES, type PicturePlace } from './picture.js';
import { asGround, fullClasses, isSharpIn } from './picture-places.js';
import { type PictureView, pictureView, ratioOf } from './picture-view.js';
import { plain } from './text.js';

/** From this ratio on, a picture is a band across the slide: beside text, most of it would be cropped. */
const BAND = 1.95;
/** Characters of text that fit beside a picture half the slide wide, and over one that fills it. */
const LETTERS = { upright: 300, across: 460, full: 190 } as const;
/** Ratios that lose little when they fill a slide, and the lowest focus (per cent) that the text would not cover. */
const FILLS = { least: 1.25, focus: 55 } as const;

/** Template data of a slide's picture, and the classes that place it. */
export function drawBeside(
  slide: Slide,
  context: DrawContext,
): { view?: PictureView; classes: readonly string[] } {
  const { picture } = slide;
  if (!picture) return { classes: [] };
  const asset = context.assets.get(picture.src);
  const place = placeOf(slide, picture, asset);
  const view = pictureView(picture, context);
  if (place === 'full') return { view: asGround(view), classes: fullClasses(picture, asset) };
  const captioned = picture.caption || picture.credit ? ['captioned'] : [];
  const shape = ratioOf(asset) >= BAND ? ['photo-band'] : ['photo-beside'];
  return { view, classes: ['photo', `photo-${place}`, ...shape, ...captioned] };
}

function placeOf(slide: Slide, picture: BesidePicture, asset: Asset | undefined): PicturePlace {
  const wanted = picture.place ?? fitting(slide, picture, asset);
  return asset ? sharpEnough(wanted, picture, asset) : wanted;
}

function fitting(slide: Slide, { focus }: BesidePicture, asset: Asset | undefined): PicturePlace {
  const ratio = ratioOf(asset);
  const letters = lettersOn(slide);
  if (slide.continued) return 'third';
  const fills = ratio >= FILLS.least && ratio < BAND && (focus?.y ?? 50) <= FILLS.focus;
  if (asset && fills && letters <= LETTERS.full) return 'full';
  return letters <= (ratio < 1.1 ? LETTERS.upright : LETTERS.across) ? 'half' : 'third';
}

function lettersOn({ title, layout, body }: Slide): number {
  const texts = [plain(title ?? []), ...layoutTraits(layout).spoken(body)];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The largest place, up to the wanted one, for which the picture has enough pixels. */
function sharpEnough(wanted: PicturePlace, { focus }: BesidePicture, asset: Asset): PicturePlace {
  const places = PICTURE_PLACES.slice(0, PICTURE_PLACES.indexOf(wanted) + 1);
  return places.findLast((place) => isSharpIn(place, asset, focus)) ?? 'third';
}
