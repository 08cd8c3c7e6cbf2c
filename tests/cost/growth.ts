// Measures by what factor CPU time grows when the input is four times as long. CPU time and the minimum of several
// runs are used, so that other load on the machine hardly counts.

const RUNS = 3;
/** Shorter runs, in ms, are mostly noise and count as this much. */
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

/** Linear work gives about 4, quadratic about 16. `prepare` is not measured. */
export async function growth<T>(
  prepare: (length: number) => T | Promise<T>,
  work: (input: T) => unknown,
  length: number,
): Promise<number> {
  const [short, long] = [await prepare(length), await prepare(4 * length)];
  await work(short);
  // A busy machine may spoil one measurement, but not three; quadratic work stays quadratic.
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= SQUARE; tries++)
    least = Math.min(least, (await cost(() => work(long))) / (await cost(() => work(short))));
  return least;
}

/** Between linear and quadratic, with room for garbage collection. */
export const SQUARE = 12;
