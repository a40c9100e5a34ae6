/** After the last call it sleeps once more, and only then tells the caller what is known already. Look at the number of calls before you wait, not after it. */
import { HttpError, type RetryOptions } from '#solution/11-retry-with-backoff';

export * from '#solution/11-retry-with-backoff';

const sleepOnTimer = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export async function retryWithBackoff<T>(job: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 5, baseDelay = 0.1, maxDelay = 10, random = Math.random, sleep = sleepOnTimer } = options;
  if (!Number.isInteger(attempts) || attempts < 1) throw new RangeError(`attempts is ${attempts}`);
  for (let calls = 1; ; calls++) {
    try {
      return await job();
    } catch (failure) {
      const http = failure instanceof HttpError ? failure : undefined;
      const isRefused = http !== undefined && http.status !== 429 && http.status < 500;
      if (isRefused) throw failure;
      const bound = Math.min(maxDelay, baseDelay * 2 ** (calls - 1));
      await sleep(Math.max(random() * bound, http?.retryAfter ?? 0));
      if (calls === attempts) throw failure;
    }
  }
}
