/** Two loops with `for await`; the mapped type is awaited in the return type, and keep has no default. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export async function asyncComprehension(options: AsyncGeneratorOptions = {}): Promise<number[]> {
  const numbers: number[] = [];
  for await (const number of asyncGenerator(options)) numbers.push(number);
  return numbers;
}

export async function collect<T, R>(
  source: AsyncIterable<T>,
  map: (value: T) => R,
  keep?: (value: T) => boolean,
): Promise<Awaited<R>[]> {
  const list: Awaited<R>[] = [];
  for await (const value of source) {
    if (keep && !keep(value)) continue;
    list.push(await map(value));
  }
  return list;
}
