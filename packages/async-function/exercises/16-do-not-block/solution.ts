import { setImmediate as nextTurn } from 'node:timers/promises';

/** How a long computation gives way to other work. */
export interface SliceOptions {
  /** After how many milliseconds a slice is over; 0 or more, and 10 if left out. */
  sliceMs?: number;
  /** Gives the time in milliseconds, from any beginning, and never runs backwards. */
  now?: () => number;
  /** Ends when other work has had its turn. */
  pause?: () => Promise<void>;
  /** Stops the computation at the next pause. */
  signal?: AbortSignal;
}

/**
 * Computes a result from each item, and lets other work have a turn whenever it has computed for a while.
 *
 * @param items - What to compute from.
 * @param fn - Computes one result. No turn is given during a call, so one call should be short.
 * @param options - The length of a slice, the clock, the pause and the signal to stop.
 * @returns The results in the order of the items. Rejects if `fn` throws, `pause` rejects or the signal is aborted.
 * @throws {RangeError} If `sliceMs` is negative or not a number.
 * @example
 * await mapInSlices(passwords, (password) => scryptSync(password, salt, 32)); // a list of hashes
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  fn: (item: T, index: number) => R,
  options: SliceOptions = {},
): Promise<R[]> {
  const { sliceMs = 10, now = () => performance.now(), pause = () => nextTurn(), signal } = options;
  if (!(sliceMs >= 0)) {
    throw new RangeError(`Cannot cut the work into slices: sliceMs is ${sliceMs}, and must be 0 or more`);
  }
  signal?.throwIfAborted();
  const results: R[] = [];
  let sliceStartMs = now();
  for (const [index, item] of items.entries()) {
    if (index > 0 && now() - sliceStartMs >= sliceMs) {
      await pause();
      signal?.throwIfAborted();
      // Read after the pause: what others computed in their turn is not part of this slice.
      sliceStartMs = now();
    }
    results.push(fn(item, index));
  }
  return results;
}
