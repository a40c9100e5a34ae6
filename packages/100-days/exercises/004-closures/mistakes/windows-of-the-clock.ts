/** Your windows are cut from the clock, as in the example. Here a window begins with a call, at whatever time that is: remember this time, or the time when the window ends. */
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
  let current = -1;
  let used = 0;
  return () => {
    const index = Math.floor(now() / windowMs);
    if (index !== current) {
      current = index;
      used = 0;
    }
    used += 1;
    return used <= limit ? 'allowed' : 'blocked';
  };
}
