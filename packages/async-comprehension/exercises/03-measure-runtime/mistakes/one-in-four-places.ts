/** There is only one comprehension, and its promise stands in all four places. The time is right by accident, but only one stream was collected: call the function four times. */
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

export async function measureRuntime(options?: AsyncGeneratorOptions): Promise<number> {
  const startMs = performance.now();
  await Promise.all(new Array(4).fill(asyncComprehension(options)));
  return (performance.now() - startMs) / 1000;
}
