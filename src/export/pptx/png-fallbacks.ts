// Vectors → PNG fallbacks for programs that cannot draw SVG. The theme's ornaments are known before any slide is
// laid out and are started then, because drawing them takes longer than the rest of the file.
import type { Abortable } from '../../platform/abort.js';
import { loadSharp } from '../../platform/sharp.js';
import { channels } from '../../theme/colour.js';
import type { Theme } from '../../theme/model.js';
import type { PngFallbacks, ShownSize } from '../exporter.js';
import { type Indexed, indexedPng, indexPixels, type RgbaPixels } from './palette-png.js';
import { cachedShape, cacheShape } from './shape-cache.js';

/** Maximum width in px; programs that draw vectors never show these. */
const MAX_WIDTH = 960;

/** Ornaments drawn up front. `landPaper` appears only on slides with little text, so it is drawn on demand. */
type Ornament = Exclude<keyof Theme['motifs'], 'landPaper'>;

/** Width of each ornament in px: about the largest size at which slides show it. */
const ORNAMENTS: Readonly<Record<Ornament, ShownSize>> = {
  drumOpen: { shown: 800, own: 1200 },
  landDeep: { shown: MAX_WIDTH, own: 1280 },
  drumDeep: { shown: 800, own: 1200 },
  corner: { shown: 266, own: 266 },
  foot: { shown: 266, own: 266 },
  edge: { shown: MAX_WIDTH, own: 1280 },
  drumGold: { shown: 800, own: 1200 },
};

/** With quotes as in the stylesheet, which is how the page's geometry reports it (theme/css.ts). */
const asInStylesheet = (svg: string): string => svg.replaceAll('"', "'");

/**
 * Concurrent drawings. They only start while this thread is idle, and more of them would take CPU time from
 * Chromium.
 */
const CONCURRENCY = 2;

/** Starts drawing the theme's ornaments. After an abort nothing more is drawn or cached. */
export function startPngFallbacks({ motifs }: Theme, { signal }: Abortable = {}): PngFallbacks {
  const started = new Map<string, Promise<Uint8Array>>();
  const shapes = new Map<string, Promise<Indexed | undefined>>();
  const lanes: Promise<unknown>[] = Array.from({ length: CONCURRENCY }, () => Promise.resolve());
  const inLane = (svg: string, size: ShownSize): Promise<Indexed | undefined> => {
    const pixels = Promise.resolve(lanes.shift()).then(() => {
      signal?.throwIfAborted();
      return drawn(svg, size);
    });
    lanes.push(handled(pixels));
    return pixels.then(indexPixels);
  };
  const indexedOf = async (svg: string, size: ShownSize): Promise<Indexed | undefined> => {
    const width = widthOf(size);
    const known = cachedShape(svg, width);
    if (known) return known;
    const made = await inLane(svg, size);
    signal?.throwIfAborted();
    if (made) cacheShape(svg, width, made);
    return made;
  };
  const ornament = async (svg: string, size: ShownSize): Promise<Uint8Array> => {
    const { shape, inks } = inPureInks(svg);
    const drawing = shapes.get(shape) ?? indexedOf(shape, size);
    shapes.set(shape, drawing);
    const indexed = await drawing;
    return indexed ? indexedPng({ ...indexed, colours: withInks(indexed.colours, inks) }) : png(svg, size);
  };
  const present = (Object.keys(ORNAMENTS) as Ornament[]).filter((name) => motifs[name] !== '');
  for (const name of present) {
    const svg = asInStylesheet(motifs[name]);
    const made = ornament(svg, ORNAMENTS[name]);
    handled(made);
    started.set(svg, made);
  }
  return {
    of(svg, size) {
      const made = started.get(svg) ?? png(svg, size);
      started.set(svg, made);
      handled(made);
      return made;
    },
  };
}

/** Failures are reported to whoever awaits the promise; this prevents an unhandled rejection until then. */
const handled = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

const INK = /#[0-9a-f]{6}\b/gi;
const PURE = ['#ff0000', '#00ff00', '#0000ff'];

/**
 * Recolours a drawing of up to three inks to pure red, green and blue, so that drawings differing only in their
 * inks share one shape. Each pixel's channels are then the shares of the inks.
 */
function inPureInks(svg: string): { shape: string; inks: string[] } {
  const inks = [...new Set(svg.match(INK))];
  if (inks.length > PURE.length) return { shape: svg, inks: [] };
  return { shape: svg.replace(INK, (ink) => PURE[inks.indexOf(ink)] ?? ink), inks };
}

/** Replaces the pure colours in a palette of RGBA values with the inks. */
function withInks(colours: readonly number[], inks: readonly string[]): number[] {
  if (inks.length === 0) return [...colours];
  const triples = inks.map(channels);
  return colours.map((value, at) => {
    const channel = at % 4;
    const share = (ink: number): number => (colours[at - channel + ink] ?? 0) / 255;
    if (channel === 3) return value;
    return Math.round(triples.reduce((sum, triple, ink) => sum + share(ink) * (triple[channel] ?? 0), 0));
  });
}

/** Indexed where possible, as most drawings have few colours. */
async function png(svg: string, size: ShownSize): Promise<Uint8Array> {
  const pixels = await drawn(svg, size);
  const indexed = await indexPixels(pixels);
  if (indexed) return indexedPng(indexed);
  return loadSharp()(pixels.data, { raw: { ...pixels, channels: 4 } })
    .png()
    .toBuffer();
}

const widthOf = ({ shown }: ShownSize): number => Math.round(Math.min(MAX_WIDTH, shown));

async function drawn(svg: string, size: ShownSize): Promise<RgbaPixels> {
  const density = Math.min(2_000, Math.max(1, (72 * widthOf(size)) / size.own));
  const vector = loadSharp()(Buffer.from(svg), { density });
  const { data, info } = await vector.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
