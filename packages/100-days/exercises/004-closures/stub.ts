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
 */
export function createCounter(): Counter {
  // TODO: make a variable for the count, and return an object with three functions that use it.
  throw new Error('Not written yet: createCounter');
}

/**
 * Makes a check that knows some roles.
 *
 * @param roles - The roles to allow, as they are now; later changes of the list have no effect.
 * @returns A function that says whether a role is exactly one of them.
 */
export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  // TODO: keep the roles in something of your own, and return a function that looks there.
  throw new Error('Not written yet: allowedRoles');
}

/**
 * Makes a limiter that allows a number of calls in each window of time. A window begins with the first call after the
 * last window has ended.
 *
 * @param options - How many calls, in how many milliseconds, by which clock.
 * @returns A function to call for each request; it counts the ones that it allows.
 */
export function createRateLimiter(options: RateLimiterOptions): () => Decision {
  // TODO: remember the window and the calls in it, and return a function that asks the clock and decides.
  throw new Error('Not written yet: createRateLimiter');
}
