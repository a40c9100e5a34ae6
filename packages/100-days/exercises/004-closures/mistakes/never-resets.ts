/** Your limiter counts for ever: once it is full, it blocks every call until the program ends. It has to ask the clock, and begin a new window when the old one is over. */
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

export function createRateLimiter({ limit }: RateLimiterOptions): () => Decision {
  let used = 0;
  return () => {
    used += 1;
    return used <= limit ? 'allowed' : 'blocked';
  };
}
