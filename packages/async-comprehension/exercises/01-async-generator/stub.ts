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
 * @param options - How many numbers come, how long each wait is, and the source of randomness.
 * @returns A stream of numbers from 0 up to 10, without 10.
 */
export function asyncGenerator(options?: AsyncGeneratorOptions): unknown {
  // TODO: put `async` before `function` and a star behind it, fix the return type, then wait and yield in a loop.
  throw new Error('Not written yet: asyncGenerator');
}
