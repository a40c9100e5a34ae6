/** Your first window begins at time 0. That goes unnoticed with a clock that shows large numbers: say "no window yet" with a value that no clock shows. */
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
