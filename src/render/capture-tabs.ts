// A loaded tab → that tab and, once there is enough to capture, a copy of it, so that both cores draw slides, or one
// prints while the other draws.
import type { Take } from './page.js';
import { photographEach, type Tab } from './tab.js';

export interface CaptureTabs {
  print(): Promise<Uint8Array>;
  /** Captures all slides, strip by strip. While `take` works, its tab waits. */
  photograph(slides: number, scale: number, take: Take): Promise<void>;
  /** Closes the copy: the first tab's content has changed. */
  forget(): Promise<void>;
}

/** The number of slides from which a second tab pays off, although it has to be loaded first. */
const SECOND_TAB_FROM = 10;

/** Slides per capture. Each capture waits for the next frames of the compositor, so four at once wait only once. */
const STRIP = 4;
/** The maximum height of a strip in device pixels; browsers cope with half as much again. */
const HIGHEST = 10_000;

/** Slides per strip: one, if the edge of a slide does not fall on a device pixel. */
function perStrip(height: number, scale: number): number {
  const pixels = height * scale;
  return Number.isInteger(pixels) ? Math.max(1, Math.min(STRIP, Math.floor(HIGHEST / pixels))) : 1;
}

/** `height` is the height of a slide in CSS px; `copy` opens a tab with the same content as the first. */
export function createCaptureTabs(first: Tab, height: number, copy: () => Promise<Tab>): CaptureTabs {
  let second: Promise<Tab> | undefined;
  return {
    print: () => first.print(),
    async photograph(slides, scale, take) {
      // From both ends towards the middle: a browser rasters ahead of the viewport, and each tab should profit from that.
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
      // Requested before the first capture, which would delay it.
      if (slides >= SECOND_TAB_FROM) second ??= copy();
      const lanes = [lane(first, down)];
      if (second) lanes.push(second.then((tab) => lane(tab, up)));
      await Promise.all(lanes);
    },
    async forget() {
      const old = second;
      second = undefined;
      // One that could not be opened has failed its own capture already.
      await old?.then(
        (tab) => tab.close(),
        () => undefined,
      );
    },
  };
}
