/** Your check uses `in` on an object, and that also finds names which every object inherits, such as `toString`. Ask for own properties only, or use a container made for this. */
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
  const allowed = Object.fromEntries(roles.map((role) => [role, true]));
  return (role) => role in allowed;
}

export function createRateLimiter({ limit, windowMs, now }: RateLimiterOptions): () => Decision {
  let end = -Infinity;
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
