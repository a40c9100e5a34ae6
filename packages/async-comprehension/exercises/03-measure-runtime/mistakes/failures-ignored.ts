/** `Promise.allSettled` never rejects: it waits for the others and reports a failure as a value, and here nobody looks at it. Use `Promise.all`, so that a failure comes out at once. */
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

export async function measureRuntime(options?: AsyncGeneratorOptions): Promise<number> {
  const startMs = performance.now();
  await Promise.allSettled(Array.from({ length: 4 }, () => asyncComprehension(options)));
  return (performance.now() - startMs) / 1000;
}
