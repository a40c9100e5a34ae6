/** What a caller may add to a time limit. */
export interface TimeoutOptions {
  /** Stops the work before its time is over. */
  signal?: AbortSignal;
}

/** The longest delay that `setTimeout` can count; it takes a longer one for no delay at all. */
const maxTimeoutMs = 2_147_483_647;

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
 * @example
 * await withTimeout((signal) => fetch(url, { signal }), 2000);
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  options: TimeoutOptions = {},
): Promise<T> {
  if (!(timeoutMs >= 0 && timeoutMs <= maxTimeoutMs)) {
    throw new RangeError(`Cannot limit the work: timeoutMs is ${timeoutMs}, and must be from 0 to ${maxTimeoutMs}`);
  }
  // Without a caller's signal, one that nobody can abort.
  const { signal: caller = new AbortController().signal } = options;
  caller.throwIfAborted();

  const controller = new AbortController();
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (reason: unknown): void => {
    // First: the work may end as soon as it is told, and then it would be first.
    reject(reason);
    controller.abort(reason);
  };
  const stopForCaller = (): void => {
    stop(caller.reason);
  };
  const timer = setTimeout(() => {
    stop(new DOMException(`The work was not done after ${timeoutMs} ms`, 'TimeoutError'));
  }, timeoutMs);
  caller.addEventListener('abort', stopForCaller);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    // The caller's signal may live as long as the program, and would keep every listener.
    caller.removeEventListener('abort', stopForCaller);
  }
}
