import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

/**
 * Measures how long four comprehensions take that run at the same time.
 *
 * @param options - What may be set about each stream, passed on to all four.
 * @returns The time from the start of the first to the end of the last, in seconds.
 */
export async function measureRuntime(options?: AsyncGeneratorOptions): Promise<number> {
  // TODO: look at the clock, start four times asyncComprehension(options), wait for all, and look again.
  throw new Error('Not written yet: measureRuntime');
}
