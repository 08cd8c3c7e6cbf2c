// A running browser → word of it when it neither answers nor works any more (the system has stopped it, or it hangs), or
// works for too long without an answer.

/** When a browser counts as gone. */
export interface Looks {
  /** ms between two looks at it. */
  every: number;
  /** How many of them in a row may find nothing new: it counts as gone after 12 s. */
  most: number;
  /** Seconds of a processor that it may work without an answer: a deck of 938 slides took 31 for all its steps together. */
  work: number;
}

export const LOOKS: Looks = { every: 3_000, most: 4, work: 40 };

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
  /** Called once: it has neither answered nor worked while somebody waited, or worked for too long. */
  lost(why: 'silent' | 'busy'): void;
}

/**
 * Looks are counted, no time is measured: a computer that was asleep, or busy with something else, wakes up to one look.
 * A page that works without answering is waited for. Holds no program open.
 */
export function watchLife({ work, awaited, lost }: Look, { every, most, work: longest } = LOOKS): Life {
  let silent = 0;
  /** Seconds of work since something was heard. */
  let unanswered = 0;
  let asked = false;
  let worked: number | undefined;
  const heard = (): void => {
    silent = 0;
    unanswered = 0;
  };
  const ask = async (): Promise<void> => {
    asked = true;
    const now = await work().catch(() => worked);
    asked = false;
    if (now === worked) return;
    silent = 0;
    // The processes that have ended are not counted any more.
    if (worked !== undefined && now !== undefined) unanswered += Math.max(0, now - worked);
    worked = now;
  };
  const timer = setInterval(() => {
    if (!awaited()) heard();
    else silent++;
    if (silent <= most && unanswered <= longest) {
      if (!asked) void ask();
      return;
    }
    clearInterval(timer);
    lost(silent > most ? 'silent' : 'busy');
  }, every);
  timer.unref();
  return { heard, stop: () => clearInterval(timer) };
}
