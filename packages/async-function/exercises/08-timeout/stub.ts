/** What a caller may add to a time limit. */
export interface TimeoutOptions {
  /** Stops the work before its time is over. */
  signal?: AbortSignal;
}

/**
 * Runs work that may take so long and no longer.
 *
 * When the time is over, or the caller's signal is aborted, the work is told by its own signal, and the promise rejects
 * at once, whether the work listens or not. No timer and no listener stays behind.
 *
 * @param work - Starts the work; called once. It should stop when its signal is aborted.
 * @param timeoutMs - How long the work may take, in milliseconds: 0 to 2 147 483 647, which is more than 24 days.
 * @param options - The caller's own signal. If it is aborted already, the work is not started.
 * @returns What the work gives. Rejects with its failure, with an error named `TimeoutError` when the time is over, or
 * with the reason of the caller's signal.
 * @throws {RangeError} If `timeoutMs` is negative, too large or `NaN`.
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  options?: TimeoutOptions,
): Promise<T> {
  // TODO: start the work with a signal of your own, wait for it or for the end of the time, and clean up.
  throw new Error('Not written yet: withTimeout');
}
