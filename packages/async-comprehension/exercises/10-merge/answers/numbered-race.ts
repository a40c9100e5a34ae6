/** `Promise.race` only says that something has come; each answer carries the number of its arrival, and the smallest is next. A class holds one source. */
let arrivals = 0;

class Source<T> {
  readonly #iterator: AsyncIterator<T, unknown>;
  question: Promise<void> = Promise.resolve();
  arrival = Number.POSITIVE_INFINITY;
  isOpen = true;
  take: () => IteratorResult<T, unknown> = () => ({ done: true, value: undefined });

  constructor(source: AsyncIterable<T>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  ask(): void {
    this.arrival = Number.POSITIVE_INFINITY;
    this.question = this.#ask();
  }

  async #ask(): Promise<void> {
    try {
      const result = await this.#iterator.next();
      if (result.done === true) this.isOpen = false;
      this.take = () => result;
    } catch (error) {
      this.isOpen = false;
      this.take = () => {
        throw error;
      };
    }
    this.arrival = arrivals++;
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    await this.#iterator.return?.();
  }
}

export function merge<T>(...streams: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const sources = streams.map((stream) => new Source(stream));
  return run(sources);
}

async function* run<T>(sources: Source<T>[]): AsyncGenerator<T, void, undefined> {
  const closeAll = async (): Promise<PromiseSettledResult<void>[]> =>
    await Promise.allSettled(sources.map((source) => source.close()));
  const waiting = new Set(sources);
  let left = true;
  try {
    for (const source of sources) source.ask();
    while (waiting.size > 0) {
      await Promise.race([...waiting].map((source) => source.question));
      const [next] = [...waiting].sort((one, other) => (one.arrival < other.arrival ? -1 : 1));
      if (next === undefined) break;
      const result = next.take();
      if (result.done === true) {
        waiting.delete(next);
        continue;
      }
      yield result.value;
      next.ask();
    }
    left = false;
  } catch (error) {
    left = false;
    await closeAll();
    throw error;
  } finally {
    if (left) {
      for (const closing of await closeAll())
        if (closing.status === 'rejected') await Promise.reject(closing.reason as Error);
    }
  }
}
