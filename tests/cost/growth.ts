// Work and a length → how much more processor time four times the length takes. The processor's time, not the clock's, and
// the least of several runs, so that what else the machine does counts little.

const RUNS = 3;
/** Below so many milliseconds a run is mostly noise: it counts as this much. */
const LEAST = 20;

async function cost(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return Math.max(LEAST, least);
}

/** What grows as the text does gives about 4, what grows as its square about 16. `prepare` is not measured. */
export async function growth<T>(
  prepare: (length: number) => T | Promise<T>,
  work: (input: T) => unknown,
  length: number,
): Promise<number> {
  const [short, long] = [await prepare(length), await prepare(4 * length)];
  await work(short);
  // What a busy machine adds to one measure it does not add to three; a square stays one.
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= SQUARE; tries++)
    least = Math.min(least, (await cost(() => work(long))) / (await cost(() => work(short))));
  return least;
}

/** Between the two, with room for the collector of garbage. */
export const SQUARE = 12;
