/** Three functions around one count that nobody else can reach. */
export interface Counter {
  /** Counts one more and returns the new total. */
  readonly hit: () => number;
  /** Returns how many hits there were since the start or the last reset. */
  readonly total: () => number;
  /** Sets the total back to 0. */
  readonly reset: () => void;
}

/** What a rate limiter says about one call. */
export type Decision = 'allowed' | 'blocked';

/** What a rate limiter has to know. */
export interface RateLimiterOptions {
  /** How many calls one window allows: a whole number, 0 or more. */
  readonly limit: number;
  /** How long a window lasts, in milliseconds; more than 0. */
  readonly windowMs: number;
  /** The clock: returns the time in milliseconds. It may begin anywhere, and never goes back. */
  readonly now: () => number;
}

/**
 * Makes a counter that begins at 0 and has nothing to do with any other counter.
 *
 * @returns The functions of the counter. Each works on its own, without the object that it came in.
 * @example
 * const { hit, total } = createCounter();
 * hit(); // 1
 * hit(); // 2
 * total(); // 2
 */
export function createCounter(): Counter {
  let count = 0;
  return {
    hit: () => {
      count += 1;
      return count;
    },
    total: () => count,
    reset: () => {
      count = 0;
    },
  };
}

/**
 * Makes a check that knows some roles.
 *
 * @param roles - The roles to allow, as they are now; later changes of the list have no effect.
 * @returns A function that says whether a role is exactly one of them.
 * @example
 * const mayEdit = allowedRoles(['admin', 'editor']);
 * mayEdit('editor'); // true
 * mayEdit('guest'); // false
 */
export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  const allowed = new Set(roles);
  return (role) => allowed.has(role);
}

/**
 * Makes a limiter that allows a number of calls in each window of time. A window begins with the first call after the
 * last window has ended.
 *
 * @param options - How many calls, in how many milliseconds, by which clock.
 * @returns A function to call for each request; it counts the ones that it allows.
 * @example
 * const check = createRateLimiter({ limit: 1, windowMs: 1000, now: () => performance.now() });
 * check(); // 'allowed'
 * check(); // 'blocked'
 */
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
