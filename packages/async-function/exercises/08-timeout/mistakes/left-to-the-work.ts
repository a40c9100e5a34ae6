/** The work is told to stop, and then you wait for it to obey. Work that takes no notice keeps the caller waiting, and work that ends with half a result passes that on as a success. Race the work against the end of the time. */
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
  const stopForCaller = () => {
    controller.abort(caller?.reason);
  };
  const stopForTime = () => {
    controller.abort(new DOMException(`Not done after ${timeoutMs} ms`, 'TimeoutError'));
  };
  const timer = setTimeout(stopForTime, timeoutMs);
  caller?.addEventListener('abort', stopForCaller);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', stopForCaller);
  }
}
