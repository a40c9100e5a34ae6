/** Reckons with a deadline: each question gets a timer of its own for the time that is left, which is cleared as soon as the race is over. */
export type BatchOptions = Readonly<{ size: number; maxWaitMs: number }>;

const late = Symbol('late');

async function within<T>(promise: Promise<T>, ms: number): Promise<T | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => {
      resolve(late);
    }, ms);
  });
  try {
    return await Promise.race([promise, time]);
  } finally {
    clearTimeout(timer);
  }
}

class Collector<T> {
  readonly #iterator: AsyncIterator<T, unknown>;
  #next: Promise<IteratorResult<T, unknown>> | undefined;
  isOver = false;

  constructor(source: AsyncIterable<T>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  async #take(ms: number | undefined): Promise<T[] | typeof late> {
    this.#next ??= this.#iterator.next();
    const result = await (ms === undefined ? this.#next : within(this.#next, ms));
    if (result === late) return late;
    this.#next = undefined;
    this.isOver = result.done === true;
    return result.done === true ? [] : [result.value];
  }

  /** Adds to the batch until it is full, the time is up or the source is over. */
  async fill(batch: T[], { size, maxWaitMs }: BatchOptions): Promise<void> {
    try {
      batch.push(...((await this.#take(undefined)) as T[]));
      const deadline = performance.now() + maxWaitMs;
      while (!this.isOver && batch.length < size) {
        const values = await this.#take(deadline - performance.now());
        if (values === late) return;
        batch.push(...values);
      }
    } catch (error) {
      this.isOver = true;
      throw error;
    }
  }

  async close(): Promise<void> {
    if (!this.isOver) await this.#iterator.return?.();
  }
}

export const batches = <T>(source: AsyncIterable<T>, options: BatchOptions): AsyncGenerator<T[], void, undefined> => {
  const { size, maxWaitMs } = options;
  if (!Number.isInteger(size) || size <= 0) throw new RangeError(`size cannot be ${size}`);
  if (Number.isNaN(maxWaitMs) || maxWaitMs < 1 || maxWaitMs >= 2 ** 31) throw new RangeError('maxWaitMs is no wait');
  return (async function* () {
    const collector = new Collector(source);
    try {
      while (!collector.isOver) {
        const batch: T[] = [];
        const outcome = await collector.fill(batch, options).then(
          () => null,
          (error: unknown) => ({ error }),
        );
        if (batch.length > 0) yield batch;
        if (outcome) throw outcome.error;
      }
    } finally {
      await collector.close();
    }
  })();
};
