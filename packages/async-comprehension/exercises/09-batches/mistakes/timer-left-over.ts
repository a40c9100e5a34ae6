/** A batch that is full, or the end of the source, does not stop the timer. It runs on for nobody and keeps the program alive. Clear the timer by whatever way a batch ends. */
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
      let timer: ReturnType<typeof setTimeout> | undefined;
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
          timer ??= setTimeout(timeUp.resolve, maxWaitMs, null);
        }
      } catch (reason) {
        isOpen = false;
        failure = { reason };
      }
      if (batch.length > 0) yield batch;
    }
    if (failure !== null) throw failure.reason;
  } finally {
    if (isOpen) await iterator.return?.();
  }
}
