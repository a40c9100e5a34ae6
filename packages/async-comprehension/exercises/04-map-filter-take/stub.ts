// TODO: make the three functions generic, replace each `unknown`, and put `async` and a star where they belong.

/**
 * Changes each value of a stream.
 *
 * @param source - Where the values come from.
 * @param fn - Makes a new value from each; may be async.
 * @returns A stream of the new values, in the order of the source.
 */
export function mapAsync(source: unknown, fn: unknown): unknown {
  throw new Error('Not written yet: mapAsync');
}

/**
 * Leaves out values of a stream.
 *
 * @param source - Where the values come from.
 * @param keep - Says whether a value stays; may be async.
 * @returns A stream of the values that stay, in the order of the source.
 */
export function filterAsync(source: unknown, keep: unknown): unknown {
  throw new Error('Not written yet: filterAsync');
}

/**
 * Ends a stream after a number of values.
 *
 * @param source - Where the values come from.
 * @param limit - How many values come at most: a whole number, 0 or more.
 * @returns A stream of the first values.
 * @throws {RangeError} If `limit` is negative or not a whole number; at the call.
 */
export function takeAsync(source: unknown, limit: unknown): unknown {
  throw new Error('Not written yet: takeAsync');
}
