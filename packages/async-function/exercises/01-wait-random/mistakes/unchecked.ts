/** Nobody checks `maxDelay`, so `NaN` or a negative number goes to the timer, which treats both as no delay at all. Ask `Number.isFinite` and compare with 0 before you draw, and throw a `RangeError`. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export async function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  const { random = Math.random, sleep = sleepOnTimer } = options;
  const delay = random() * maxDelay;
  await sleep(delay);
  return delay;
}

function sleepOnTimer(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
