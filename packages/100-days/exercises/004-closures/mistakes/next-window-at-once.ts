/** Your next window begins where the last one ended. It has to begin with the next call, which may be much later. */
import type { Decision, RateLimiterOptions } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createRateLimiter({ limit, windowMs, now }: RateLimiterOptions): () => Decision {
  let end: number | undefined;
  let used = 0;
  return () => {
    const time = now();
    end ??= time + windowMs;
    while (time >= end) {
      end += windowMs;
      used = 0;
    }
    if (used >= limit) return 'blocked';
    used += 1;
    return 'allowed';
  };
}
