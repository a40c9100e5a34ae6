import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

/**
 * Measures how long four comprehensions take that run at the same time.
 *
 * @param options - What may be set about each stream, passed on to all four.
 * @returns The time from the start of the first to the end of the last, in seconds.
 * @throws The first failure of the four, as soon as it happens.
 * @example
 * await measureRuntime(); // 10.01: about ten seconds, and not forty
 */
export async function measureRuntime(options?: AsyncGeneratorOptions): Promise<number> {
  const startMs = performance.now();
  await Promise.all(Array.from({ length: 4 }, () => asyncComprehension(options)));
  return (performance.now() - startMs) / 1000;
}
