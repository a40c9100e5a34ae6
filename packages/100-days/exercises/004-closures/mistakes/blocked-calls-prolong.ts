/** Your blocked calls make the window longer, so whoever keeps asking stays out for ever. Only the call that begins a window may decide when it ends. */
import type { Decision, RateLimiterOptions } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createRateLimiter({ limit, windowMs, now }: RateLimiterOptions): () => Decision {
  let end = -Infinity;
  let used = 0;
  return () => {
    const time = now();
    if (time >= end) {
      end = time + windowMs;
      used = 0;
    }
    if (used >= limit) {
      end = time + windowMs;
      return 'blocked';
    }
    used += 1;
    return 'allowed';
  };
}
