/** The clock starts when a batch is asked for, and not when its first value comes. So after a silent time the first value waits too short, and goes out alone. Start the timer when the first value is there. */
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
  let question: Promise<IteratorResult<T, unknown>> | null = null;
  let failure: { reason: unknown } | null = null;
  let isOpen = true;
  try {
    while (isOpen) {
      const batch: T[] = [];
      const timeUp = Promise.withResolvers<null>();
      const timer = setTimeout(timeUp.resolve, maxWaitMs, null);
      try {
        while (batch.length < size) {
          question ??= iterator.next();
          const answer = await Promise.race([question, timeUp.promise]);
          if (answer === null) break;
          question = null;
          if (answer.done === true) {
            isOpen = false;
            break;
          }
          batch.push(answer.value);
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
