/** No loop: an inner function calls itself with one attempt less and twice the bound, and the failure is met by `then` with two functions. */
import type { WaitOptions } from '#solution/01-wait-random';

export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor(status: number, retryAfter?: number) {
    super(`The server answered with status ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export interface RetryOptions extends WaitOptions {
  attempts?: number;
  baseDelay?: number;
  maxDelay?: number;
}

const defaults: Required<RetryOptions> = {
  attempts: 5,
  baseDelay: 0.1,
  maxDelay: 10,
  random: () => Math.random(),
  sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};

export function retryWithBackoff<T>(job: () => Promise<T>, options?: RetryOptions): Promise<T> {
  const { attempts, baseDelay, maxDelay, random, sleep } = { ...defaults, ...options };
  const tryWith = (left: number, bound: number): Promise<T> =>
    Promise.try(job).then(
      (value) => value,
      (failure: unknown) => {
        if (left === 1) throw failure;
        let wait = random() * Math.min(bound, maxDelay);
        if (failure instanceof HttpError) {
          if (failure.status < 500 && failure.status !== 429) throw failure;
          if (failure.retryAfter !== undefined && failure.retryAfter > wait) wait = failure.retryAfter;
        }
        return sleep(wait).then(() => tryWith(left - 1, bound * 2));
      },
    );
  if (Number.isInteger(attempts) && attempts > 0) return tryWith(attempts, baseDelay);
  return Promise.reject(new RangeError(`${attempts} is no number of attempts`));
}
