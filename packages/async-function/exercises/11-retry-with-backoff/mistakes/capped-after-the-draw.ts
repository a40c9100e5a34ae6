/** The cap is put on what was drawn, so at the cap most waits are exactly as long as `maxDelay`, and the clients come together again. Put the cap on the bound, and draw below it. */
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
      if (calls === attempts || isRefused) throw failure;
      const drawn = Math.min(maxDelay, random() * baseDelay * 2 ** (calls - 1));
      await sleep(Math.max(drawn, http?.retryAfter ?? 0));
    }
  }
}
