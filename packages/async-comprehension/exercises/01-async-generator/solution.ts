/** What may be set about the stream; every part may be left out. */
export interface AsyncGeneratorOptions {
  /** How many numbers come: a whole number, 0 or more, or `Infinity`. Default 10. */
  count?: number;
  /** How long to wait before each number, in milliseconds. Default 1000. */
  intervalMs?: number;
  /** Where the numbers come from: gives 0 up to 1, without 1. Default `Math.random`. */
  random?: () => number;
}

/**
 * Gives random numbers, with a wait before each of them.
 *
 * The wait for a number begins when that number is asked for: nothing is made ahead.
 *
 * @param options - How many numbers come, how long each wait is, and the source of randomness.
 * @returns A stream of numbers from 0 up to 10, without 10.
 * @example
 * for await (const n of asyncGenerator({ count: 2 })) console.log(n); // 7.3 after 1 s, 0.4 after 2 s
 */
export async function* asyncGenerator(options: AsyncGeneratorOptions = {}): AsyncGenerator<number, void, undefined> {
  const { count = 10, intervalMs = 1000, random = Math.random } = options;
  for (let given = 0; given < count; given++) {
    await sleep(intervalMs);
    yield random() * 10;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
