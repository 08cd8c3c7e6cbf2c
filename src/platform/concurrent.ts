// A list of jobs → their results in list order, with some of them running at once.

/** For jobs in threads that are not ours (pictures, compression): as many as Node's thread pool has. */
export const THREADS = 4;

/**
 * `work` gets the item, its index, and the lane (from 0) that it runs in. After a failure no lane starts another
 * item, and the first error is thrown once all lanes have finished: nothing goes on behind the caller's back.
 */
export async function mapConcurrently<A, B>(
  list: readonly A[],
  lanes: number,
  work: (item: A, place: number, lane: number) => Promise<B>,
): Promise<B[]> {
  const results: B[] = [];
  const errors: unknown[] = [];
  let next = 0;
  const run = async (lane: number): Promise<void> => {
    for (let at = next++; at < list.length && errors.length === 0; at = next++) {
      try {
        results[at] = await work(list[at] as A, at, lane);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, list.length) }, (_, lane) => run(lane)));
  if (errors.length > 0) throw errors[0];
  return results;
}
