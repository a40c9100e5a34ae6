/** Your first window begins at time 0. That goes unnoticed with a clock that shows large numbers: say "no window yet" with a value that no clock shows. */
import type { Decision, RateLimiterOptions } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createRateLimiter({ limit, windowMs, now }: RateLimiterOptions): () => Decision {
  let end = windowMs;
  let used = 0;
  return () => {
    const time = now();
    if (time >= end) {
      end = time + windowMs;
      used = 0;
    }
    if (used >= limit) return 'blocked';
    used += 1;
    return 'allowed';
  };
}
