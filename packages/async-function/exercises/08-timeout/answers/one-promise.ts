/** One promise, settled by hand, with one way to end; a second controller takes the listener off the caller's signal. */
export interface TimeoutOptions {
  signal?: AbortSignal;
}

export function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  { signal: caller }: TimeoutOptions = {},
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  if (!(timeoutMs >= 0) || timeoutMs > 0x7fffffff) {
    reject(new RangeError(`Cannot wait ${timeoutMs} ms`));
    return promise;
  }
  if (caller?.aborted) {
    reject(caller.reason);
    return promise;
  }
  const toWork = new AbortController();
  const listening = new AbortController();
  const cleanUp = (): void => {
    clearTimeout(timer);
    listening.abort();
  };
  const giveUp = (reason: unknown): void => {
    cleanUp();
    reject(reason);
    toWork.abort(reason);
  };
  const timer = setTimeout(() => {
    giveUp(Object.assign(new Error(`Gave up after ${timeoutMs} ms`), { name: 'TimeoutError' }));
  }, timeoutMs);
  const onAbort = (): void => {
    giveUp(caller?.reason);
  };
  caller?.addEventListener('abort', onAbort, { signal: listening.signal });
  const begin = async () => work(toWork.signal);
  begin().then(
    (value) => {
      cleanUp();
      resolve(value);
    },
    (reason: unknown) => {
      cleanUp();
      reject(reason);
    },
  );
  return promise;
}
