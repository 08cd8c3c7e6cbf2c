// A loaded tab → the tab and, once there is much to photograph, its copy: so that both cores draw slides, or one
// prints while the other draws.
import type { Tab } from './tab.js';

export interface Twins {
  print(): Promise<Uint8Array>;
  photograph(top: number, scale: number): Promise<Uint8Array>;
  /** The first tab's content changed: the copy is closed. */
  forget(): Promise<void>;
}

const CONTENT = "'<!doctype html>' + document.documentElement.outerHTML";

/** `open` fills a new tab; `worthwhile` says whether the page is large enough to pay for a copy. */
export function createTwins(
  first: Tab,
  open: (html: string) => Promise<Tab>,
  worthwhile: () => boolean,
): Twins {
  let second: Promise<Tab> | undefined;
  let [busyFirst, busySecond] = [0, 0];

  const inFirst = async <T>(work: Promise<T>): Promise<T> => {
    busyFirst++;
    return work.finally(() => busyFirst--);
  };
  const inSecond = async <T>(work: (tab: Tab) => Promise<T>): Promise<T> => {
    busySecond++;
    second ??= first.evaluate<string>(CONTENT).then(open);
    return second.then(work).finally(() => busySecond--);
  };
  return {
    print: () => inFirst(first.print()),
    photograph: (top, scale) =>
      busyFirst > busySecond && worthwhile()
        ? inSecond((tab) => tab.photograph(top, scale))
        : inFirst(first.photograph(top, scale)),
    async forget() {
      const old = second;
      second = undefined;
      await old?.then((tab) => tab.close());
    },
  };
}
