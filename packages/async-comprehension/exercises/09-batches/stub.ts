/** When a batch is given: at whichever limit is reached first. */
export interface BatchOptions {
  /** How many values a batch holds at most: a whole number, 1 or more. */
  readonly size: number;
  /** How long the first value of a batch waits for others at most, in milliseconds: 1 to 2147483647. */
  readonly maxWaitMs: number;
}

/**
 * Collects the values of a stream in batches: full ones, or what has come when the time is up.
 *
 * @param source - Where the values come from.
 * @param options - How many values a batch holds, and how long its first value waits.
 * @returns A stream of batches, none of them empty.
 * @throws {RangeError} If `size` or `maxWaitMs` is out of bounds; at the call.
 */
export function batches<T>(source: AsyncIterable<T>, options: BatchOptions): AsyncGenerator<T[], void, undefined> {
  // TODO: check the options here, then return what an `async function*` gives that collects the batches.
  throw new Error('Not written yet: batches');
}
