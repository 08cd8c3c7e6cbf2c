// Themes → the sample's slides in each, fitted: one page measures them and is restyled for each look.

import type { Layout, Slide } from '../deck/model.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckTab } from '../engine/deck-tab.js';
import { draw, type LookOptions } from '../engine/draw.js';
import { fitDeck } from '../engine/fit.js';
import { prepare } from '../engine/prepare.js';
import type { Prepared } from '../engine/prepared.js';
import type { LoadedOutline } from '../outline/load.js';
import type { Abortable } from '../platform/abort.js';
import type { Browser } from '../render/browser.js';
import type { Measure } from '../render/page.js';
import type { Theme } from '../theme/model.js';
import { samplePictures } from './pictures.js';
import { SAMPLE } from './sample.js';

export interface PreviewLook {
  theme: Theme;
  /** Fonts and layouts, shared by all looks without fonts of their own. */
  shared: string;
  slides: { layout: Layout; html: string }[];
  measures: Measure[];
}

export interface LooksOptions extends Omit<LookOptions, 'province'> {
  /** Slides to show; all by default. */
  layout?: Layout;
}

const LOADED: LoadedOutline = {
  outline: SAMPLE,
  file: 'preview',
  dir: '.',
  locate: () => ({}),
  locateIn: () => ({}),
};

/** The sample deck: the first slide of each layout. */
export async function prepareSample({ signal }: Abortable = {}): Promise<Prepared> {
  const prepared = await prepare(LOADED, { pictures: samplePictures(), signal });
  const seen = new Set<Layout>();
  const slides = prepared.deck.slides.filter(({ layout }) => !seen.has(layout) && seen.add(layout));
  return { ...prepared, deck: { ...prepared.deck, slides } };
}

/** The sample in one theme; no value when the theme has errors. */
export async function lookAt(
  theme: string,
  sample: Prepared,
  options: LooksOptions,
  browser: Browser,
  tab: DeckTab,
): Promise<{ value?: PreviewLook; diagnostics: Diagnostic[] }> {
  const drawn = await draw(sample, { ...options, province: theme });
  if (!drawn.value) return { diagnostics: drawn.diagnostics };
  const drawing = drawn.value;
  for (const [src, asset] of samplePictures(drawing.theme)) drawing.assets.set(src, asset);
  const { deck, measures, diagnostics } = await fitDeck(sample, drawing, browser, tab);
  const shown = deck.slides.filter(({ layout }) => options.layout === undefined || layout === options.layout);
  const html = drawing.sections(
    shown.map((slide) => withNames(slide, drawing.theme)),
    deck,
  );
  const value: PreviewLook = {
    theme: drawing.theme,
    shared: drawing.shared,
    slides: shown.map(({ layout }, i) => ({ layout, html: html[i] ?? '' })),
    measures: [...measures.values()],
  };
  return { value, diagnostics: [...drawn.diagnostics, ...diagnostics] };
}

/** The cover shows the theme's name lines where a deck shows its issuer. */
function withNames(slide: Slide, { nameLines }: Theme): Slide {
  if (slide.layout !== 'cover' || nameLines.length === 0) return slide;
  return { ...slide, body: { ...slide.body, issuer: nameLines.slice(0, 2) } };
}
