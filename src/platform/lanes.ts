// A list of jobs → their results in the order of the list, some of them at work at once.

/** Jobs for threads that are not ours (pictures, compression): as many at once as Node has threads for them. */
export const THREADS = 4;

/**
 * `work` gets the item, its place, and the lane (from 0) that it runs in. After a failure no lane begins another item,
 * and the first error is thrown when all lanes have come to their end: nothing goes on behind the caller's back.
 */
export async function inLanes<A, B>(
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
