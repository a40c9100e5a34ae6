/** Your count is `private`, but that is a rule for the compiler only: at run time it is a property like any other. Keep the count in a variable that is no property, or in a field with `#`. */
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

class PrivateCounter {
  private count = 0;
  readonly hit = () => ++this.count;
  readonly total = () => this.count;
  readonly reset = () => {
    this.count = 0;
  };
}

export function createCounter(): Counter {
  return new PrivateCounter();
}

export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  const allowed = new Set(roles);
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
