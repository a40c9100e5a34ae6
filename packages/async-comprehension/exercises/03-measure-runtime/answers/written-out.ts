/** The four calls are written out, the promises have names, and the chain has no await. */
import { asyncComprehension } from '#solution/02-async-comprehension';

type Options = Parameters<typeof asyncComprehension>[0];

export function measureRuntime(options?: Options): Promise<number> {
  const start = performance.now();
  const a = asyncComprehension(options);
  const b = asyncComprehension(options);
  const c = asyncComprehension(options);
  const d = asyncComprehension(options);
  return Promise.all([a, b, c, d]).then(() => (performance.now() - start) / 1e3);
}
