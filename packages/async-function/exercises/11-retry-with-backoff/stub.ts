import type { WaitOptions } from '#solution/01-wait-random';

/** An answer of a server that is no success. */
export class HttpError extends Error {
  /** The status code, such as 503. */
  readonly status: number;
  /** The seconds that the server asks to wait, from its `Retry-After` header; undefined if it does not ask. */
  readonly retryAfter: number | undefined;

  /**
   * Makes the error for one answer.
   *
   * @param status - The status code.
   * @param retryAfter - The seconds that the server asks to wait, if it asks.
   */
  constructor(status: number, retryAfter?: number) {
    super(`The server answered with status ${status}`);
    this.name = 'HttpError';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** How often and how fast to try again, and the dice and the timer for it. */
export interface RetryOptions extends WaitOptions {
  /** How many times the job is called at most; a whole number, 1 or more. 5, unless you say otherwise. */
  attempts?: number;
  /** The first wait stays below this many seconds, and the bound doubles with each failure. 0.1, unless you say otherwise. */
  baseDelay?: number;
  /** The bound stops growing at this many seconds. 10, unless you say otherwise. */
  maxDelay?: number;
}

/**
 * Calls a job until it succeeds, with longer and longer random waits in between.
 *
 * @param job - A function that starts work; must be safe to call more than once.
 * @param options - How often and how fast to try again.
 * @returns The job's value. Rejects with the failure of the last call, or with an `HttpError` that another call cannot
 * fix: a status below 500 that is not 429.
 * @throws {RangeError} If `attempts` is below 1 or not a whole number.
 */
export async function retryWithBackoff<T>(job: () => Promise<T>, options?: RetryOptions): Promise<T> {
  // TODO: call the job in a loop; when it fails, rethrow or sleep, and the loop calls it again.
  throw new Error('Not written yet: retryWithBackoff');
}
