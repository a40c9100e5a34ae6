/** `collect` does not wait for `map` inside its loop: it starts to map a value and asks for the next one already. Await what `map` gives before you push it. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  return Array.fromAsync(asyncGenerator(options));
}

export async function collect<T, R>(
  source: AsyncIterable<T>,
  map: (value: T) => R | Promise<R>,
  keep: (value: T) => boolean = () => true,
): Promise<R[]> {
  const list: (R | Promise<R>)[] = [];
  for await (const value of source) {
    if (keep(value)) list.push(map(value));
  }
  return Promise.all(list);
}
