/** All four are started together, but awaited in turn. When a later one fails while you wait for the first, nobody handles that failure, and Node ends the program. `Promise.all` looks after all of them from the start. */
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { asyncComprehension } from '#solution/02-async-comprehension';

export async function measureRuntime(options?: AsyncGeneratorOptions): Promise<number> {
  const startMs = performance.now();
  const runs = Array.from({ length: 4 }, () => asyncComprehension(options));
  for (const run of runs) await run;
  return (performance.now() - startMs) / 1000;
}
