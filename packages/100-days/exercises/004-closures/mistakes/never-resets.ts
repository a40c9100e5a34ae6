/** Your limiter counts for ever: once it is full, it blocks every call until the program ends. It has to ask the clock, and begin a new window when the old one is over. */
import type { Decision, RateLimiterOptions } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createRateLimiter({ limit }: RateLimiterOptions): () => Decision {
  let used = 0;
  return () => {
    used += 1;
    return used <= limit ? 'allowed' : 'blocked';
  };
}
