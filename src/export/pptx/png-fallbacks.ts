// Vectors → the PNG beside each, for programs that cannot draw vectors. The theme's own ornaments are known before
// any slide is laid out and are started then: drawing them takes longer than the rest of the file.
import type { Abortable } from '../../platform/abort.js';
import { loadSharp } from '../../platform/sharp.js';
import { channels } from '../../theme/colour.js';
import type { Theme } from '../../theme/model.js';
import type { PngFallbacks, ShownSize } from '../exporter.js';
import { type Indexed, indexedPng, indexPixels, type RgbaPixels } from './palette-png.js';
import { cachedShape, cacheShape } from './shape-cache.js';

/** The most pixels across: who draws vectors never shows it. */
const LARGEST = 960;

/** What only slides with little to say show is drawn when one of them asks for it. */
type Ornament = Exclude<keyof Theme['motifs'], 'landPaper'>;

/** Px across of each ornament: about as large as slides show it, whichever of them a deck has. */
const ORNAMENTS: Readonly<Record<Ornament, ShownSize>> = {
  drumOpen: { shown: 800, own: 1200 },
  landDeep: { shown: LARGEST, own: 1280 },
  drumDeep: { shown: 800, own: 1200 },
  corner: { shown: 266, own: 266 },
  drumGold: { shown: 800, own: 1200 },
};

/** As the stylesheet quotes it, in which the page's geometry shows it (theme/css.ts). */
const asShown = (svg: string): string => svg.replaceAll('"', "'");

/** Drawings at once: while this thread is busy none is begun, and more would keep the browser from its core. */
const AT_ONCE = 2;

/** Begins the theme's ornaments; after an abort none is drawn or kept any more. */
export function startPngFallbacks({ motifs }: Theme, { signal }: Abortable = {}): PngFallbacks {
  const begun = new Map<string, Promise<Uint8Array>>();
  const shapes = new Map<string, Promise<Indexed | undefined>>();
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  const inLane = (svg: string, size: ShownSize): Promise<Indexed | undefined> => {
    const pixels = Promise.resolve(lanes.shift()).then(() => {
      signal?.throwIfAborted();
      return drawn(svg, size);
    });
    lanes.push(quiet(pixels));
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
    return indexed ? indexedPng({ ...indexed, colours: inked(indexed.colours, inks) }) : png(svg, size);
  };
  for (const name of Object.keys(ORNAMENTS) as Ornament[]) {
    const svg = asShown(motifs[name]);
    const made = ornament(svg, ORNAMENTS[name]);
    quiet(made);
    begun.set(svg, made);
  }
  return {
    of(svg, size) {
      const made = begun.get(svg) ?? png(svg, size);
      begun.set(svg, made);
      quiet(made);
      return made;
    },
  };
}

/** Who waits for it hears of a failure; until then it is not unheard. */
const quiet = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

const INK = /#[0-9a-f]{6}\b/gi;
const PURE = ['#ff0000', '#00ff00', '#0000ff'];

/**
 * A drawing of up to three inks, in pure red, green and blue: drawings that differ in their inks alone are then one. The
 * channels of a pixel are the shares that its inks have in it.
 */
function inPureInks(svg: string): { shape: string; inks: string[] } {
  const inks = [...new Set(svg.match(INK))];
  if (inks.length > PURE.length) return { shape: svg, inks: [] };
  return { shape: svg.replace(INK, (ink) => PURE[inks.indexOf(ink)] ?? ink), inks };
}

/** The same colours (red, green, blue and opacity of one after the other) with the inks in place of the pure ones. */
function inked(colours: readonly number[], inks: readonly string[]): number[] {
  if (inks.length === 0) return [...colours];
  const triples = inks.map(channels);
  return colours.map((value, at) => {
    const channel = at % 4;
    const share = (ink: number): number => (colours[at - channel + ink] ?? 0) / 255;
    if (channel === 3) return value;
    return Math.round(triples.reduce((sum, triple, ink) => sum + share(ink) * (triple[channel] ?? 0), 0));
  });
}

/** Ornaments have few colours. */
async function png(svg: string, size: ShownSize): Promise<Uint8Array> {
  const pixels = await drawn(svg, size);
  const indexed = await indexPixels(pixels);
  if (indexed) return indexedPng(indexed);
  return loadSharp()(pixels.data, { raw: { ...pixels, channels: 4 } })
    .png()
    .toBuffer();
}

const widthOf = ({ shown }: ShownSize): number => Math.round(Math.min(LARGEST, shown));

async function drawn(svg: string, size: ShownSize): Promise<RgbaPixels> {
  const density = Math.min(2_000, Math.max(1, (72 * widthOf(size)) / size.own));
  const vector = loadSharp()(Buffer.from(svg), { density });
  const { data, info } = await vector.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
