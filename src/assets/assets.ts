// Deck + Theme → Assets: every picture the deck names, read and made safe, and every chart drawn.
import type { Deck, Picture, Slide } from '../deck/model.js';
import type { Place, Result } from '../diagnostics/diagnostic.js';
import type { Theme } from '../theme/model.js';
import { chartSize } from './chart-rules.js';
import { readImage } from './images.js';
import type { Asset, Assets } from './model.js';

export interface AssetOptions {
  /** Folder of the outline. */
  dir: string;
  /** Position of an outline path, for diagnostics. */
  locate(path: string): Place;
}

/** The pictures and, drawn in the theme's colours, the charts. */
export async function withCharts(pictures: Assets, deck: Deck, theme: Theme): Promise<Assets> {
  return new Map([...pictures, ...(await drawCharts(deck, theme))]);
}

/** The pictures only depend on the outline: a batch over themes reads them once. */
export async function readPictures(deck: Deck, { dir, locate }: AssetOptions): Promise<Result<Assets>> {
  const wanted = new Map<string, Place>();
  for (const slide of deck.slides)
    for (const [at, picture] of picturesOf(slide).entries())
      if (!wanted.has(picture.src)) wanted.set(picture.src, locate(picturePath(slide, at)));
  const results = await Promise.all(
    [...wanted].map(([src, place], index) =>
      readImage({ src, dir, target: `assets/image-${String(index + 1).padStart(2, '0')}`, place }),
    ),
  );
  const assets: Assets = new Map();
  for (const [index, [src]] of [...wanted].entries()) {
    const asset = results[index]?.value;
    if (asset) assets.set(src, asset);
  }
  return { value: assets, diagnostics: results.flatMap((r) => r.diagnostics) };
}

async function drawCharts(deck: Deck, theme: Theme): Promise<[string, Asset][]> {
  const slides = deck.slides.filter((s) => s.layout === 'chart');
  if (slides.length === 0) return [];
  const { drawChart } = await import('./charts.js');
  return slides.map((slide, index) => {
    const data = new TextEncoder().encode(drawChart(slide.body, theme, deck.lang));
    const path = `assets/chart-${String(index + 1).padStart(2, '0')}.svg`;
    return [slide.path, { path, type: 'image/svg+xml', data, ...chartSize(slide.body) }];
  });
}

function picturesOf(slide: Slide): Picture[] {
  if (slide.layout === 'image') return [slide.body.picture];
  return slide.layout === 'gallery' ? slide.body.items : [];
}

function picturePath(slide: Slide, at: number): string {
  return slide.layout === 'image' ? `${slide.path}.image.src` : `${slide.path}.gallery.${at}.src`;
}
