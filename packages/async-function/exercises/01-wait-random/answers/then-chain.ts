/** Without `await`: the promise is built by hand, and the bounds are asked one by one. */
export interface WaitOptions {
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}

export function waitRandom(maxDelay?: number, options?: WaitOptions): Promise<number> {
  const limit = maxDelay ?? 10;
  if (Number.isNaN(limit) || limit < 0 || limit === Infinity) {
    return Promise.reject(new RangeError(`Cannot wait: maxDelay is ${limit}, and must be finite and 0 or more`));
  }
  const delay = (options?.random ?? Math.random)() * limit;
  const slept = options?.sleep
    ? options.sleep(delay)
    : new Promise<void>((resolve) => {
        setTimeout(() => {
          resolve();
        }, delay * 1000);
      });
  return slept.then(() => delay);
}
