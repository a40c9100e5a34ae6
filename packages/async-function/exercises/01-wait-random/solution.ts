/** What a caller may bring instead of the real dice and the real timer. */
export interface WaitOptions {
  /** Gives a number from 0 up to, but not including, 1. `Math.random`, unless you say otherwise. */
  random?: () => number;
  /** Resolves after that many seconds. A `setTimeout`, unless you say otherwise. */
  sleep?: (seconds: number) => Promise<void>;
}

/**
 * Waits for a random time and resolves to how long it was.
 *
 * @param maxDelay - The delay stays below this many seconds; a finite number, 0 or more. 10 if it is left out.
 * @param options - The source of randomness and the timer.
 * @returns The delay in seconds, as it was drawn; the wait begins at the call.
 * @throws {RangeError} If `maxDelay` is negative, `NaN` or infinite.
 * @example
 * await waitRandom(4, { random: () => 0.75 }); // 3, after 3 seconds
 */
export async function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  if (!Number.isFinite(maxDelay) || maxDelay < 0) {
    throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}, and must be a finite number of seconds, 0 or more`);
  }
  const { random = Math.random, sleep = sleepOnTimer } = options;
  const delay = random() * maxDelay;
  await sleep(delay);
  return delay;
}

function sleepOnTimer(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
