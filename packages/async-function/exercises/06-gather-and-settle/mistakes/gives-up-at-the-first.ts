/** `settle` is built on `Promise.all` here, which ends at the first failure: the other values are lost, and so are the other failures. Use `Promise.allSettled`, which waits for every job. */
import { gather, type Settled } from '#solution/06-gather-and-settle';

export * from '#solution/06-gather-and-settle';

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  try {
    return { values: await gather(jobs), failures: [] };
  } catch (reason) {
    return { values: [], failures: [{ index: 0, reason }] };
  }
}
