// A loaded tab → the tab and, once there is much to photograph, its copy: so that both cores draw slides, or one
// prints while the other draws.
import type { Tab } from './tab.js';

/** What becomes of a picture: its place in the list that was asked for, and the PNG. */
export type Take = (place: number, png: Uint8Array) => Promise<void>;

export interface Twins {
  print(): Promise<Uint8Array>;
  /** Photographs the window at each of these heights (CSS px), in no order; `take` holds up its tab. */
  photograph(tops: readonly number[], scale: number, take: Take): Promise<void>;
  /** The first tab's content changed: the copy is closed. */
  forget(): Promise<void>;
}

const CONTENT = "'<!doctype html>' + document.documentElement.outerHTML";

/** Slides from which a second tab, that has to be loaded, is sooner done than one. */
const TWIN_FROM = 10;

/** `open` fills a new tab. */
export function createTwins(first: Tab, open: (html: string) => Promise<Tab>): Twins {
  let second: Promise<Tab> | undefined;
  const copy = (): Promise<Tab> => {
    second ??= first.evaluate<string>(CONTENT).then(open);
    return second;
  };
  return {
    print: () => first.print(),
    async photograph(tops, scale, take) {
      // From both ends towards the middle: a browser draws what is near the window ahead, and each tab shall use it.
      let [low, high] = [0, tops.length];
      const down = (): number | undefined => (low < high ? low++ : undefined);
      const up = (): number | undefined => (low < high ? --high : undefined);
      const lane = async (tab: Tab, next: () => number | undefined): Promise<void> => {
        let taken = Promise.resolve();
        for (let place = next(); place !== undefined; place = next()) {
          const png = await tab.photograph(tops[place] ?? 0, scale);
          await taken;
          taken = take(place, png);
          // Awaited before the next picture or at the end; a failure until then is not unheard.
          taken.catch(() => undefined);
        }
        await taken;
      };
      const lanes = [lane(first, down)];
      if (tops.length >= TWIN_FROM) lanes.push(copy().then((tab) => lane(tab, up)));
      await Promise.all(lanes);
    },
    async forget() {
      const old = second;
      second = undefined;
      await old?.then((tab) => tab.close());
    },
  };
}
