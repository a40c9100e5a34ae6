/** Without `async`, the RangeError flies out of the call itself, so a caller who handles the promise's rejection misses it. Make the function `async`: then what it throws becomes a rejection. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  if (!Number.isFinite(maxDelay) || maxDelay < 0) throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}`);
  const { random = Math.random, sleep = sleepOnTimer } = options;
  const delay = random() * maxDelay;
  return sleep(delay).then(() => delay);
}

function sleepOnTimer(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
