/** The work has ended, and its timer runs on. It keeps the program alive, and in the end it aborts the signal of work that was done in time. Clear the timer in a `finally`, on every way out. */
export interface TimeoutOptions {
  signal?: AbortSignal;
}

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  { signal: caller }: TimeoutOptions = {},
): Promise<T> {
  if (!(timeoutMs >= 0 && timeoutMs <= 2_147_483_647)) throw new RangeError(`timeoutMs is ${timeoutMs}`);
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (reason: unknown) => {
    reject(reason);
    controller.abort(reason);
  };
  const stopForCaller = () => {
    stop(caller?.reason);
  };
  setTimeout(() => {
    stop(new DOMException(`Not done after ${timeoutMs} ms`, 'TimeoutError'));
  }, timeoutMs);
  caller?.addEventListener('abort', stopForCaller);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    caller?.removeEventListener('abort', stopForCaller);
  }
}
