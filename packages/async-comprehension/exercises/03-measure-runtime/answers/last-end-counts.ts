/** Each of the four measures itself from the common start; the longest time is the answer. */
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

export async function measureRuntime(options: AsyncGeneratorOptions = {}): Promise<number> {
  const startMs = performance.now();
  const timed = async () => {
    await asyncComprehension(options);
    return performance.now() - startMs;
  };
  const timesMs = await Promise.all([timed(), timed(), timed(), timed()]);
  return Math.max(...timesMs) / 1000;
}
