/** `AbortSignal.timeout` counts real time, so the clock of a test does not move it, and nobody can call it off when the work is done. Set a timer of your own with `setTimeout`, and clear it. */
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
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(caller ? [caller] : [])]);
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => {
    reject(signal.reason);
  });
  return await Promise.race([work(signal), stopped]);
}
