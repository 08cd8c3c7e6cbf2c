// A writer and a renderer → the slides of a deck as Markdown and HTML. Each is cached by its content, across looks,
// formats and edits.
import type { Assets } from '../deck/asset.js';
import type { Deck, Slide } from '../deck/model.js';
import { picturesOn } from '../deck/pictures-on.js';
import { linksOf } from '../deck/places.js';
import type { Writer } from '../deck/writer.js';
import { yieldToEvents } from '../platform/abort.js';
import { Recent } from '../platform/recent.js';
import type { SlideRenderer } from '../render/marp.js';
import type { FitCache } from './fit-cache.js';

/** A writer with its cache: the same in every look, except for pictures. */
export interface CachedWriter {
  writer: Writer;
  /** The deck's Markdown, front matter first. */
  markdown(deck: Deck, assets: Assets): string;
  /** One <section> for each of `slides` (a subset of the deck's); pictures are referenced by path. */
  html(slides: readonly Slide[], deck: Deck, assets: Assets): string[];
  /** Warms the caches of both, a few slides at a time. @throws the signal's reason on abort. */
  ready(slides: readonly Slide[], deck: Deck, assets: Assets, signal?: AbortSignal): Promise<void>;
  /** Slides fitted to a set of fonts, by its CSS. */
  fits: Map<string, FitCache>;
}

/** Slides drawn before yielding to signals and timers: some ten milliseconds. */
const AT_ONCE = 4;

/** Slides whose Markdown is cached. */
const CAPACITY = 2_000;

export function withCache(writer: Writer, renderer: SlideRenderer): CachedWriter {
  const texts = new Recent<string, string>(CAPACITY);
  const sharedOf = memoizedShared();
  const text = (slide: Slide, deck: Deck, assets: Assets): string =>
    texts.take(`${sharedOf(deck)}\n${contentOf(slide, assets)}`, () => writer.slide(slide, deck, assets));
  const html: CachedWriter['html'] = (slides, deck, assets) => {
    const numbers = new Map(deck.slides.map(({ id }, index) => [id, index + 1]));
    const placed = slides.map((slide, index) => ({
      markdown: text(slide, deck, assets),
      number: numbers.get(slide.id) ?? index + 1,
      of: deck.slides.length,
    }));
    return renderer.slides(writer.head(deck), placed);
  };
  return {
    writer,
    html,
    markdown: (deck, assets) => {
      const written = deck.slides.map((slide) => text(slide, deck, assets));
      return writer.join(deck, written);
    },
    ready: async (slides, deck, assets, signal) => {
      for (let at = 0; at < slides.length; at += AT_ONCE) {
        await yieldToEvents(signal);
        // The renderer caches the result.
        html(slides.slice(at, at + AT_ONCE), deck, assets);
      }
    },
    fits: new Map(),
  };
}

/**
 * What a slide's Markdown takes from the deck: its words, and the slides that others link to. Computed once per deck.
 */
function memoizedShared(): (deck: Deck) => string {
  const cache = new WeakMap<Deck, string>();
  return (deck) => {
    const { lang, title, subtitle, issuer } = deck;
    const shared = cache.get(deck) ?? JSON.stringify([lang, title, subtitle, issuer, linksOf(deck)]);
    cache.set(deck, shared);
    return shared;
  };
}

/** A slide's content and the pictures it shows, whose file names depend on their order. */
function contentOf(slide: Slide, assets: Assets): string {
  const { id: _id, path, from: _from, ...content } = slide;
  const shown = [path, ...picturesOn(slide).map(({ src }) => src)].flatMap((key) => {
    const asset = assets.get(key);
    const lights = asset?.lights && Buffer.from(asset.lights).toString('base64');
    return asset ? [[asset.path, asset.width, asset.height, lights]] : [];
  });
  return JSON.stringify([content, shown]);
}
