// A running browser → word of it when it neither answers nor works any more: the system has stopped it, or it hangs.

/** ms between two looks at a browser, and how many in a row may find nothing new: it counts as gone after 12 s. */
export const LOOKS = { every: 3_000, most: 4 } as const;

export interface Life {
  /** Something was heard from the browser. */
  heard(): void;
  stop(): void;
}

/** How a browser is looked at. */
export interface Look {
  /** Seconds that the processes of its pages have worked, all together; it need not answer. */
  work(): Promise<number>;
  /** Whether anybody waits for it. */
  awaited(): boolean;
  /** Called once, when it has neither answered nor worked while somebody waited. */
  lost(): void;
}

/**
 * Looks are counted, no time is measured: a computer that was asleep, or busy with something else, wakes up to one look.
 * A page that works without answering is waited for. Holds no program open.
 */
export function watchLife({ work, awaited, lost }: Look, { every, most } = LOOKS): Life {
  let silent = 0;
  let asked = false;
  let worked = -1;
  const heard = (): void => {
    silent = 0;
  };
  const ask = async (): Promise<void> => {
    asked = true;
    const now = await work().catch(() => worked);
    asked = false;
    if (now !== worked) heard();
    worked = now;
  };
  const timer = setInterval(() => {
    silent = awaited() ? silent + 1 : 0;
    if (silent <= most) {
      if (!asked) void ask();
      return;
    }
    clearInterval(timer);
    lost();
  }, every);
  timer.unref();
  return { heard, stop: () => clearInterval(timer) };
}
