/** Your functions need `this`, and lose it when somebody takes them out of the object. Think about functions that find the count without `this`. */
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

class MethodCounter {
  #count = 0;

  hit(): number {
    return ++this.#count;
  }

  total(): number {
    return this.#count;
  }

  reset(): void {
    this.#count = 0;
  }
}

export function createCounter(): Counter {
  return new MethodCounter();
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
