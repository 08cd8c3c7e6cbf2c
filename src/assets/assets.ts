// Deck + Theme → Assets: every picture in the deck, read and sanitised, and every chart, drawn.

import type { Asset, Assets } from '../deck/asset.js';
import { layoutTraits } from '../deck/layouts.js';
import type { Deck, Slide } from '../deck/model.js';
import { PICTURE_PLACES } from '../deck/picture.js';
import { cropOf } from '../deck/picture-crop.js';
import { isSharpIn, LEAST_PIXELS, PLACE_RATIOS } from '../deck/picture-places.js';
import { picturesOn, type ShownPicture } from '../deck/pictures-on.js';
import { type Diagnostic, diagnostic, type Place, type Result } from '../diagnostics/diagnostic.js';
import { type Abortable, abortable, yieldToEvents } from '../platform/abort.js';
import { mapConcurrently, THREADS } from '../platform/concurrent.js';
import { createRasteriser } from '../platform/rasterise.js';
import type { Theme } from '../theme/model.js';
import { type Images, type PictureCache, readImage } from './images.js';

export { type Images, PictureCache } from './images.js';

export interface AssetOptions extends Abortable {
  /** Folder of the outline. */
  dir: string;
  /** Position of an outline path, for diagnostics. */
  locate(path: string): Place;
  /** The pictures themselves, for an outline that is not in a folder. */
  images?: Images;
  cache?: PictureCache;
}

/** Charts already drawn in one theme, by content. */
export type ChartCache = Map<string, Omit<Asset, 'path'>>;

/** The pictures and, drawn in the theme's colours, the charts. @throws the signal's reason when it aborts. */
export async function withCharts(
  pictures: Assets,
  deck: Deck,
  theme: Theme,
  { signal, cache }: Abortable & { cache?: ChartCache } = {},
): Promise<Assets> {
  return new Map([...pictures, ...(await drawCharts(deck, theme, cache ?? new Map(), signal))]);
}

/**
 * Pictures depend only on the outline: a batch over themes reads them once.
 * @throws the signal's reason when it aborts: no further picture is started, and those in progress are not awaited.
 */
export async function readPictures(
  deck: Deck,
  { dir, locate, images, cache, signal }: AssetOptions,
): Promise<Result<Assets>> {
  const wanted = new Map<string, ShownPicture>();
  for (const one of deck.slides.flatMap(picturesOn)) wanted.set(one.src, larger(one, wanted.get(one.src)));
  const draw = createRasteriser();
  const results = await mapConcurrently([...wanted.values()], THREADS, ({ src, path }, index) => {
    const target = `assets/image-${String(index + 1).padStart(2, '0')}`;
    signal?.throwIfAborted();
    const place = locate(path);
    return abortable(readImage({ src, dir, target, place, draw, images, cache, signal }), signal);
  });
  const assets: Assets = new Map();
  const diagnostics = results.flatMap((result) => result.diagnostics);
  for (const [index, [src, shown]] of [...wanted].entries()) {
    const asset = results[index]?.value;
    if (!asset) continue;
    assets.set(src, asset);
    diagnostics.push(...tooSmall(asset, shown, locate));
  }
  return { value: assets, diagnostics };
}

/** Of two uses of one file, the first, with the place that needs more pixels. */
function larger(one: ShownPicture, known: ShownPicture | undefined): ShownPicture {
  const size = ({ fills }: ShownPicture): number => (fills ? PICTURE_PLACES.indexOf(fills) : -1);
  return known ? { ...known, ...(size(one) > size(known) && { fills: one.fills }) } : one;
}

/** Reports a picture that looks coarse in its place; one beside text can take a smaller place instead. */
function tooSmall(
  asset: Asset,
  { src, path, fills }: ShownPicture,
  locate: AssetOptions['locate'],
): Diagnostic[] {
  if (!fills || asset.type === 'image/svg+xml' || isSharpIn(fills, asset, undefined)) return [];
  const { width, height } = asset;
  const least = Math.ceil(LEAST_PIXELS[fills] / cropOf(width / height, PLACE_RATIOS[fills]).width);
  return [diagnostic('assets/image-small', { src, width, height, least }, locate(path))];
}

/** Afterwards the cache holds this deck's charts only. */
async function drawCharts(
  deck: Deck,
  theme: Theme,
  cache: ChartCache,
  signal?: AbortSignal,
): Promise<[string, Asset][]> {
  const charts: [string, Asset][] = [];
  const known = new Map(cache);
  cache.clear();
  for (const slide of deck.slides) {
    const { drawn } = layoutTraits(slide.layout);
    if (!drawn) continue;
    const key = JSON.stringify([deck.lang, slide.body]);
    const chart = known.get(key) ?? (await drawOne(drawn, slide.body));
    cache.set(key, chart);
    const path = `assets/chart-${String(charts.length + 1).padStart(2, '0')}.svg`;
    charts.push([slide.path, { ...chart, path }]);
  }
  return charts;

  async function drawOne(load: NonNullable<Drawn>, body: Slide['body']): Promise<Omit<Asset, 'path'>> {
    const draw = await load();
    await yieldToEvents(signal);
    const { svg, ...size } = draw(body, theme, deck.lang);
    return { type: 'image/svg+xml', data: new TextEncoder().encode(svg), ...size };
  }
}

type Drawn = ReturnType<typeof layoutTraits>['drawn'];
