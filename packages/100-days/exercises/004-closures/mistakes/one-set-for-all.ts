/** Your checks put their roles into one container at the top of the file, so each check allows the roles of all of them. Make the container inside of `allowedRoles`. */
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

const allowed = new Set<string>();

export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  for (const role of roles) allowed.add(role);
  return (role) => allowed.has(role);
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
