import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

/**
 * Collects the numbers of one `asyncGenerator`.
 *
 * @param options - What may be set about the stream, passed on to it.
 * @returns The numbers from 0 up to 10, in the order in which they came.
 * @example
 * await asyncComprehension({ count: 3 }); // [7.3, 0.4, 9.1], after 3 seconds
 */
export function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  return Array.fromAsync(asyncGenerator(options));
}

/**
 * Collects a stream into a list, and changes and filters its values on the way.
 *
 * It deals with one value at a time: the source is asked for the next when `map` is done with the one before.
 *
 * @param source - Where the values come from; if it never ends, the promise never settles.
 * @param map - Makes an element of the list from a value; may be async. Called for the values that stay.
 * @param keep - Says whether a value stays. Default: every value does.
 * @returns The mapped values, in the order of the source.
 * @throws What the source, `map` or `keep` throws.
 * @example
 * await collect(asyncGenerator(), Math.floor, (n) => n >= 5); // [7, 9, 5]: whole parts of the upper half
 */
export async function collect<T, R>(
  source: AsyncIterable<T>,
  map: (value: T) => R | Promise<R>,
  keep: (value: T) => boolean = () => true,
): Promise<R[]> {
  const list: R[] = [];
  for await (const value of source) {
    if (keep(value)) list.push(await map(value));
  }
  return list;
}
