/** Your window is one millisecond too long. A window that begins at 0 and lasts 1000 ms has its last moment at 999. */
import type { Decision, RateLimiterOptions } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createRateLimiter({ limit, windowMs, now }: RateLimiterOptions): () => Decision {
  let end = -Infinity;
  let used = 0;
  return () => {
    const time = now();
    if (time > end) {
      end = time + windowMs;
      used = 0;
    }
    if (used >= limit) return 'blocked';
    used += 1;
    return 'allowed';
  };
}
