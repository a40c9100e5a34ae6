/**
 * Changes each value of a stream.
 *
 * It asks the source for a value when it is asked for one, and closes the source when it is closed.
 *
 * @param source - Where the values come from; it may be endless.
 * @param fn - Makes a new value from each; may be async. Its errors reach the consumer and close the source.
 * @returns A stream of the new values, in the order of the source.
 * @example
 * for await (const n of mapAsync(asyncGenerator(), Math.floor)) console.log(n); // 7, 0, 9, …
 */
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void, undefined> {
  for await (const value of source) yield fn(value);
}

/**
 * Leaves out values of a stream.
 *
 * It asks the source until a value stays, and closes the source when it is closed.
 *
 * @param source - Where the values come from; it may be endless.
 * @param keep - Says whether a value stays; may be async. Its errors reach the consumer and close the source.
 * @returns A stream of the values that stay, in the order of the source.
 * @example
 * for await (const n of filterAsync(asyncGenerator(), (n) => n >= 5)) console.log(n); // 7.3, 9.1, …
 */
export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void, undefined> {
  for await (const value of source) {
    if (await keep(value)) yield value;
  }
}

/**
 * Ends a stream after a number of values.
 *
 * After the last of them it closes the source, and never asks for a value that nobody gets.
 *
 * @param source - Where the values come from; it may be endless.
 * @param limit - How many values come at most: a whole number, 0 or more.
 * @returns A stream of the first values.
 * @throws {RangeError} If `limit` is negative or not a whole number; at the call.
 * @example
 * for await (const n of takeAsync(asyncGenerator(), 2)) console.log(n); // 7.3, 0.4
 */
export function takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) {
    throw new RangeError(`Cannot take from the stream: limit is ${limit}, and must be a whole number, 0 or more`);
  }
  return firstOf(source, limit);
}

async function* firstOf<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  // Without this, the loop would ask for a value before it could stop.
  if (limit === 0) return;
  let taken = 0;
  for await (const value of source) {
    yield value;
    taken++;
    if (taken === limit) return;
  }
}
