/** Your limiter reads the time of the machine. Ask the clock in the options, so that a test can decide what time it is. */
import type { Decision, RateLimiterOptions } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createRateLimiter({ limit, windowMs }: RateLimiterOptions): () => Decision {
  let end = -Infinity;
  let used = 0;
  return () => {
    const time = Date.now();
    if (time >= end) {
      end = time + windowMs;
      used = 0;
    }
    if (used >= limit) return 'blocked';
    used += 1;
    return 'allowed';
  };
}
