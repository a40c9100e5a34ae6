/** A promise is made for each place in the result before it is known what comes there: the call that began it fills it, or the first call that ends. */
export interface MapConcurrentOptions {
  readonly concurrency: number;
  readonly ordered?: boolean;
}

type Answer<R> = IteratorResult<R, void>;

export function mapConcurrent<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  { concurrency, ordered = true }: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> {
  if (concurrency >= 1 && Number.isInteger(concurrency)) return new ConcurrentMap(source, fn, ordered).run(concurrency);
  throw new RangeError(`concurrency must be 1, 2, 3, …, and is ${concurrency}`);
}

class ConcurrentMap<T, R> {
  readonly #iterator: AsyncIterator<T, unknown>;
  readonly #fn: (value: T, signal: AbortSignal) => R | Promise<R>;
  readonly #ordered: boolean;
  readonly #controller = new AbortController();
  readonly #places: PromiseWithResolvers<Answer<R>>[] = [];
  readonly #free: PromiseWithResolvers<Answer<R>>[] = [];
  readonly #turns = new Set<Promise<void>>();
  #question: Promise<unknown> = Promise.resolve();
  #isOpen = true;

  constructor(source: AsyncIterable<T>, fn: (value: T, signal: AbortSignal) => R | Promise<R>, ordered: boolean) {
    this.#iterator = source[Symbol.asyncIterator]();
    this.#fn = fn;
    this.#ordered = ordered;
  }

  async *run(concurrency: number): AsyncGenerator<R, void, undefined> {
    const { signal } = this.#controller;
    let isDone = false;
    try {
      while (this.#places.length < concurrency) this.#start();
      for (let [place] = this.#places; place !== undefined; [place] = this.#places) {
        const answer = await place.promise;
        this.#places.shift();
        if (answer.done === true) continue;
        this.#start();
        yield answer.value;
      }
      isDone = true;
    } finally {
      const hasFailed = signal.aborted;
      if (!isDone) this.#controller.abort();
      const [closing] = await Promise.allSettled([this.#close(), ...this.#turns]);
      if (closing.status === 'rejected' && !hasFailed) await Promise.reject(closing.reason as Error);
    }
  }

  #start(): void {
    const place = Promise.withResolvers<Answer<R>>();
    place.promise.catch(() => undefined);
    this.#places.push(place);
    this.#free.push(place);
    const turn = this.#turn(place).finally(() => this.#turns.delete(turn));
    this.#turns.add(turn);
  }

  async #turn(place: PromiseWithResolvers<Answer<R>>): Promise<void> {
    try {
      const answer = await this.#take();
      (this.#ordered ? place : this.#free.shift())?.resolve(answer);
    } catch (error) {
      this.#controller.abort(error);
      for (const { reject } of this.#places) reject(error);
    }
  }

  async #take(): Promise<Answer<R>> {
    const asked = this.#question.then(() => this.#ask());
    this.#question = asked.catch(() => undefined);
    const result = await asked;
    const { signal } = this.#controller;
    if (result.done === true || signal.aborted) return { done: true, value: undefined };
    return { done: false, value: await this.#fn(result.value, signal) };
  }

  async #ask(): Promise<IteratorResult<T, unknown>> {
    if (!this.#isOpen || this.#controller.signal.aborted) return { done: true, value: undefined };
    try {
      const result = await this.#iterator.next();
      if (result.done === true) this.#isOpen = false;
      return result;
    } catch (error) {
      this.#isOpen = false;
      throw error;
    }
  }

  async #close(): Promise<void> {
    if (this.#isOpen) await this.#iterator.return?.();
  }
}
