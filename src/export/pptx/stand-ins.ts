// Vectors → the PNG that stands beside each, for programs that draw no vectors. The theme's own ornaments are known
// before any slide is laid out, and are begun then: their drawing takes longer than the rest of the file.
import type Sharp from 'sharp';
import type { Theme } from '../../theme/model.js';
import { loadSharp } from '../../theme/sharp.js';
import { palettePng } from './palette-png.js';

/** The same SVG has one PNG, whoever asks for it. */
export interface StandIns {
  /** `shown` is the width in px at which a slide shows the picture, `own` that of the SVG itself. */
  of(svg: string, size: { shown: number; own: number }): Promise<Uint8Array>;
}

/** The most pixels across: who draws vectors never shows it. */
const LARGEST = 960;

/** What only slides with little to say show is drawn when one of them asks for it. */
type Ornament = Exclude<keyof Theme['motifs'], 'landPaper'>;

/** Px across of each ornament: about as large as slides show it, whichever of them a deck has. */
const ORNAMENTS: Readonly<Record<Ornament, { shown: number; own: number }>> = {
  drumOpen: { shown: 800, own: 1200 },
  landDeep: { shown: LARGEST, own: 1280 },
  drumDeep: { shown: 800, own: 1200 },
  corner: { shown: 266, own: 266 },
  drumGold: { shown: 800, own: 1200 },
};

/** As the stylesheet quotes it, in which the page's geometry shows it (theme/css.ts). */
const asShown = (svg: string): string => svg.replaceAll('"', "'");

/** Begins the theme's ornaments, one after the other: the browser needs the other core. */
export function beginStandIns({ motifs }: Theme): StandIns {
  const begun = new Map<string, Promise<Uint8Array>>();
  const sharp = loadSharp();
  let last: Promise<unknown> = Promise.resolve();
  for (const name of Object.keys(ORNAMENTS) as Ornament[]) {
    const svg = asShown(motifs[name]);
    const next = last.then(() => drawn(sharp, svg, ORNAMENTS[name]));
    last = quiet(next);
    begun.set(svg, next);
  }
  return {
    of(svg, size) {
      const png = begun.get(svg) ?? drawn(sharp, svg, size);
      begun.set(svg, png);
      quiet(png);
      return png;
    },
  };
}

/** Who waits for it hears of a failure; until then it is not unheard. */
const quiet = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

/** Ornaments have few colours. */
async function drawn(
  sharp: typeof Sharp,
  svg: string,
  { shown, own }: { shown: number; own: number },
): Promise<Uint8Array> {
  const width = Math.round(Math.min(LARGEST, shown));
  const vector = sharp(Buffer.from(svg), { density: Math.min(2_000, Math.max(1, (72 * width) / own)) });
  const { data, info } = await vector.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = { data, width: info.width, height: info.height };
  return (
    (await palettePng(pixels)) ??
    sharp(data, { raw: { ...pixels, channels: 4 } })
      .png()
      .toBuffer()
  );
}
