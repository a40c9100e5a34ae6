/** The caller's signal is looked at once, at the start. If it is aborted later, the work and the promise do not hear of it, and go on until the time is over. Listen to it as long as the work is under way. */
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
  const timer = setTimeout(() => {
    const reason = new DOMException(`Not done after ${timeoutMs} ms`, 'TimeoutError');
    reject(reason);
    controller.abort(reason);
  }, timeoutMs);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
  }
}
