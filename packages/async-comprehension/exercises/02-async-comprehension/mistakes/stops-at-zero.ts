/** The loop ends at the first value that counts as false, and 0 is such a value. The end of a stream shows in `done`, not in the value. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export * from '#solution/02-async-comprehension';

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
