// A running browser → a report when it neither responds nor works any more (it hangs, or the system has stopped it), or
// works for too long without a response.

/** When a browser counts as hung. */
export interface Looks {
  /** ms between two checks. */
  every: number;
  /** How many checks in a row may find no progress: with the defaults it counts as hung after 12 s. */
  most: number;
  /** Seconds of processor time allowed without a response; a deck of 938 slides took 31 s for all steps together. */
  work: number;
}

export const LOOKS: Looks = { every: 3_000, most: 4, work: 40 };

export interface Watchdog {
  /** To be called when the browser has responded. */
  heard(): void;
  stop(): void;
}

/** The browser being watched. */
export interface Look {
  /** Processor time of its page processes in seconds, all together; it need not respond. */
  work(): Promise<number>;
  /** Whether anyone is waiting for it. */
  awaited(): boolean;
  /** Called once: it has neither responded nor worked while someone was waiting, or worked for too long. */
  lost(why: 'silent' | 'busy'): void;
}

/**
 * It counts checks instead of measuring time: a computer that was asleep, or busy with something else, wakes up to a single
 * check. A page that works without responding is waited for. Does not keep the process alive.
 */
export function startWatchdog(
  { work, awaited, lost }: Look,
  { every, most, work: longest } = LOOKS,
): Watchdog {
  let silent = 0;
  /** Seconds of processor time since the last response. */
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
    // The sum may shrink: processes that have ended are no longer counted.
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
