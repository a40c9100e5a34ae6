/** Your limiter reads the time of the machine. Ask the clock in the options, so that a test can decide what time it is. */
export interface Counter {
  readonly hit: () => number;
  readonly total: () => number;
  readonly reset: () => void;
}

export type Decision = 'allowed' | 'blocked';

export interface RateLimiterOptions {
  readonly limit: number;
  readonly windowMs: number;
  readonly now: () => number;
}

export function createCounter(): Counter {
  let count = 0;
  return {
    hit: () => ++count,
    total: () => count,
    reset: () => {
      count = 0;
    },
  };
}

export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  const allowed = new Set(roles);
  return (role) => allowed.has(role);
}

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
