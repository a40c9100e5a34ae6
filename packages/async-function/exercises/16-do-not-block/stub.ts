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
 * @param fn - Computes one result.
 * @param options - The length of a slice, the clock, the pause and the signal to stop.
 * @returns The results in the order of the items. Rejects if `fn` throws, `pause` rejects or the signal is aborted.
 * @throws {RangeError} If `sliceMs` is negative or not a number.
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  fn: (item: T, index: number) => R,
  options?: SliceOptions,
): Promise<R[]> {
  // TODO: go through the items, look at the clock after each one, and pause when the slice is over.
  throw new Error('Not written yet: mapInSlices');
}
