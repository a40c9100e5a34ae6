/** When the time is up, the question that is still under way is forgotten, and a new one is asked. The value that answers the first question reaches nobody. Keep that promise, and wait for it again in the next batch. */
export interface BatchOptions {
  readonly size: number;
  readonly maxWaitMs: number;
}

export function batches<T>(source: AsyncIterable<T>, options: BatchOptions): AsyncGenerator<T[], void, undefined> {
  const { size, maxWaitMs } = options;
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`size is ${size}`);
  if (!(maxWaitMs >= 1 && maxWaitMs <= 2_147_483_647)) throw new RangeError(`maxWaitMs is ${maxWaitMs}`);
  return collectBatches(source, options);
}

async function* collectBatches<T>(
  source: AsyncIterable<T>,
  { size, maxWaitMs }: BatchOptions,
): AsyncGenerator<T[], void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let failure: { reason: unknown } | null = null;
  let isOpen = true;
  try {
    while (isOpen) {
      const batch: T[] = [];
      const timeUp = Promise.withResolvers<null>();
      let timer: ReturnType<typeof setTimeout> | undefined;
      try {
        while (batch.length < size) {
          const answer = await Promise.race([iterator.next(), timeUp.promise]);
          if (answer === null) break;
          if (answer.done === true) {
            isOpen = false;
            break;
          }
          batch.push(answer.value);
          timer ??= setTimeout(timeUp.resolve, maxWaitMs, null);
        }
      } catch (reason) {
        isOpen = false;
        failure = { reason };
      }
      clearTimeout(timer);
      if (batch.length > 0) yield batch;
    }
    if (failure !== null) throw failure.reason;
  } finally {
    if (isOpen) await iterator.return?.();
  }
}
