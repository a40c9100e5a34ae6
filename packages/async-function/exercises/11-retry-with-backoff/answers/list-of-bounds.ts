/** A generator makes the bounds, one for each wait; the wait itself is `waitRandom` of the first room, with a sleep that never ends too early. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export class HttpError extends Error {
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor(status: number, retryAfter?: number) {
    super(`The server answered with status ${status}`);
    this.name = 'HttpError';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export interface RetryOptions extends WaitOptions {
  attempts?: number;
  baseDelay?: number;
  maxDelay?: number;
}

type Outcome<T> = { value: T } | { failure: unknown };

async function outcomeOf<T>(job: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await job() };
  } catch (failure) {
    return { failure };
  }
}

function* bounds(count: number, first: number, cap: number): Generator<number, void, undefined> {
  for (let bound = first; count > 0; count--, bound *= 2) yield Math.min(bound, cap);
}

export async function retryWithBackoff<T>(
  job: () => Promise<T>,
  { attempts = 5, baseDelay = 0.1, maxDelay = 10, random = Math.random, sleep = realSleep }: RetryOptions = {},
): Promise<T> {
  if (attempts < 1 || !Number.isInteger(attempts)) throw new RangeError(`attempts: ${attempts}`);
  for (const bound of bounds(attempts - 1, baseDelay, maxDelay)) {
    const outcome = await outcomeOf(job);
    if ('value' in outcome) return outcome.value;
    const { failure } = outcome;
    let least = 0;
    if (failure instanceof HttpError) {
      const { status, retryAfter = 0 } = failure;
      if (status !== 429 && status < 500) throw failure;
      least = retryAfter;
    }
    await waitRandom(bound, { random, sleep: (seconds) => sleep(Math.max(seconds, least)) });
  }
  return job();
}

async function realSleep(seconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  setTimeout(() => {
    resolve(undefined);
  }, seconds * 1000);
  await promise;
}
