/** `collect` maps every value and throws some results away. Ask `keep` first, and map only what stays: mapping may be slow or cost money. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  return Array.fromAsync(asyncGenerator(options));
}

export async function collect<T, R>(
  source: AsyncIterable<T>,
  map: (value: T) => R | Promise<R>,
  keep: (value: T) => boolean = () => true,
): Promise<R[]> {
  const list: R[] = [];
  for await (const value of source) {
    const mapped = await map(value);
    if (keep(value)) list.push(mapped);
  }
  return list;
}
