/** A stopwatch as a closure, a promise chain in place of await, and the options declared as an alias. */
import type { WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export type MeasureOptions = WaitOptions & { readonly now?: () => number };

function startStopwatch(now: () => number): () => number {
  const startMs = now();
  return () => (now() - startMs) / 1000;
}

export function measureTime(n: number, maxDelay: number, options?: MeasureOptions): Promise<number> {
  if (n >= 1 && n % 1 === 0) {
    const seconds = startStopwatch(options?.now ?? performance.now.bind(performance));
    return waitN(n, maxDelay, options).then(() => seconds() / n);
  }
  return Promise.reject(new RangeError(`Cannot measure the waits: n is ${n}, and must be a whole number from 1 up`));
}
