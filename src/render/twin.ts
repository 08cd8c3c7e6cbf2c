// A loaded tab → the tab and, once there is much to photograph, its copy: so that both cores draw slides, or one
// prints while the other draws.
import type { Take } from './page.js';
import { photographEach, type Tab } from './tab.js';

export interface Twins {
  print(): Promise<Uint8Array>;
  /** Photographs all slides, in strips; `take` holds up its tab. */
  photograph(slides: number, scale: number, take: Take): Promise<void>;
  /** The first tab's content changed: the copy is closed. */
  forget(): Promise<void>;
}

/** Slides from which a second tab, that has to be loaded, is sooner done than one. */
const TWIN_FROM = 10;

/** Slides on one picture: each picture waits for the screen's next frames, and four in one wait once. */
const STRIP = 4;
/** Device pixels that a strip may be high; browsers draw half as much again at once. */
const HIGHEST = 10_000;

/** Slides that a strip may hold: one, where slides do not end between two device pixels. */
function perStrip(height: number, scale: number): number {
  const pixels = height * scale;
  return Number.isInteger(pixels) ? Math.max(1, Math.min(STRIP, Math.floor(HIGHEST / pixels))) : 1;
}

/** `height` is a slide's, in CSS px; `copy` opens a tab that shows what the first shows now. */
export function createTwins(first: Tab, height: number, copy: () => Promise<Tab>): Twins {
  let second: Promise<Tab> | undefined;
  return {
    print: () => first.print(),
    async photograph(slides, scale, take) {
      // From both ends towards the middle: a browser draws what is near the window ahead, and each tab shall use it.
      const size = perStrip(height, scale);
      let [low, high] = [0, Math.ceil(slides / size)];
      const down = (): number | undefined => (low < high ? low++ : undefined);
      const up = (): number | undefined => (low < high ? --high : undefined);
      function* strips(next: () => number | undefined) {
        for (let strip = next(); strip !== undefined; strip = next()) {
          const first = strip * size;
          const count = Math.min(size, slides - first);
          yield { first, count, top: first * height, height: count * height };
        }
      }
      const lane = (tab: Tab, next: () => number | undefined): Promise<void> =>
        photographEach(tab, strips(next), scale, (picture, { first, count }) =>
          take({ first, count, picture }),
        );
      // Asked for before the first picture, which would keep it waiting.
      if (slides >= TWIN_FROM) second ??= copy();
      const lanes = [lane(first, down)];
      if (second) lanes.push(second.then((tab) => lane(tab, up)));
      await Promise.all(lanes);
    },
    async forget() {
      const old = second;
      second = undefined;
      await old?.then((tab) => tab.close());
    },
  };
}
