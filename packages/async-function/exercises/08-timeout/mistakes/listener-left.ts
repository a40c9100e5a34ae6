/** The work has ended, and its listener stays on the caller's signal. If that signal lives as long as the server, each call leaves one more listener, and all that it holds. Take it off where you clear the timer. */
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
  const timer = setTimeout(() => {
    stop(new DOMException(`Not done after ${timeoutMs} ms`, 'TimeoutError'));
  }, timeoutMs);
  caller?.addEventListener(
    'abort',
    () => {
      stop(caller.reason);
    },
    { once: true },
  );
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
  }
}
