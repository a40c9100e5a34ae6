/** The defaults are a constant that the options are spread over; the options type is an alias with readonly fields, and the function an arrow. */
export type WaitOptions = Readonly<{
  random?: () => number;
  sleep?: (seconds: number) => Promise<void>;
}>;

const defaults = {
  random: Math.random,
  sleep: async (seconds: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  },
};

export const waitRandom = async (maxDelay: number = 10, options: WaitOptions = {}): Promise<number> => {
  if (!(maxDelay >= 0 && maxDelay < Infinity)) throw new RangeError(`Cannot wait: maxDelay is ${maxDelay}`);
  const { random, sleep } = { ...defaults, ...options };
  const delay = 0 + random() * (maxDelay - 0);
  await sleep(delay);
  return delay;
};
