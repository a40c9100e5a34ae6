/** `AbortSignal.any` joins the caller's signal and the timer's, and needs no listener on the caller's; the error is a class. */
export interface TimeoutOptions {
  signal?: AbortSignal;
}

class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export const withTimeout = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  options?: TimeoutOptions,
): Promise<T> => {
  if (Number.isNaN(timeoutMs) || timeoutMs < 0 || timeoutMs > 2 ** 31 - 1) {
    throw new RangeError(`Cannot wait ${timeoutMs} ms`);
  }
  const clock = new AbortController();
  const signal = AbortSignal.any([clock.signal, ...(options?.signal ? [options.signal] : [])]);
  signal.throwIfAborted();
  const timer = setTimeout(() => {
    clock.abort(new TimeoutError(`${timeoutMs} ms are over`));
  }, timeoutMs);
  // Listens before the work can, and so hears of the end before the work does.
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  return Promise.race([Promise.try(work, signal), stopped]).finally(() => {
    clearTimeout(timer);
  });
};
