/** The filter is a stream of its own, which Array.fromAsync maps; the first function is built on the second. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export const asyncComprehension = async (options?: AsyncGeneratorOptions): Promise<number[]> =>
  collect(asyncGenerator(options), (number) => number);

export const collect = <T, R>(
  source: AsyncIterable<T>,
  map: (value: T) => R | PromiseLike<R>,
  keep: (value: T) => boolean = () => true,
): Promise<R[]> => {
  async function* kept() {
    for await (const value of source) if (keep(value)) yield { value };
  }
  return Array.fromAsync(kept(), ({ value }) => map(value));
};
