/** One promise for each batch, settled by callbacks: whatever happens first, a value too many, the end, a failure or the timer, delivers it. */
export interface BatchOptions {
  size: number;
  maxWaitMs: number;
}

type State = 'idle' | 'asked' | 'over';

class Batcher<T> implements AsyncGenerator<T[], void, undefined> {
  readonly #source: AsyncIterable<T>;
  readonly #options: BatchOptions;
  #iterator: AsyncIterator<T, unknown> | null = null;
  #state: State = 'idle';
  #values: T[] = [];
  #failure: { error: unknown } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #reader: PromiseWithResolvers<IteratorResult<T[], void>> | null = null;

  constructor(source: AsyncIterable<T>, options: BatchOptions) {
    this.#source = source;
    this.#options = options;
  }

  next(): Promise<IteratorResult<T[], void>> {
    this.#reader = Promise.withResolvers();
    const { promise } = this.#reader;
    this.#goOn();
    return promise;
  }

  #goOn(): void {
    if (this.#reader === null) return;
    if (this.#state === 'over' || this.#values.length >= this.#options.size) {
      this.#deliver();
      return;
    }
    if (this.#values.length > 0) {
      this.#timer ??= setTimeout(() => {
        this.#deliver();
      }, this.#options.maxWaitMs);
    }
    if (this.#state === 'idle') this.#ask();
  }

  #ask(): void {
    this.#state = 'asked';
    this.#iterator ??= this.#source[Symbol.asyncIterator]();
    this.#iterator.next().then(
      (result) => {
        if (result.done === true) this.#state = 'over';
        else {
          this.#state = 'idle';
          this.#values.push(result.value);
        }
        this.#goOn();
      },
      (error: unknown) => {
        this.#state = 'over';
        this.#failure = { error };
        this.#goOn();
      },
    );
  }

  #deliver(): void {
    const reader = this.#reader;
    const values = this.#values;
    const failure = values.length === 0 ? this.#failure : null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#reader = null;
    this.#values = [];
    if (values.length > 0) reader?.resolve({ done: false, value: values });
    else if (failure !== null) {
      this.#failure = null;
      reader?.reject(failure.error);
    } else reader?.resolve({ done: true, value: undefined });
  }

  async return(): Promise<IteratorResult<T[], void>> {
    const wasOpen = this.#state !== 'over';
    this.#state = 'over';
    this.#failure = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (wasOpen) await this.#iterator?.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T[], void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

export function batches<T>(source: AsyncIterable<T>, options: BatchOptions): AsyncGenerator<T[], void, undefined> {
  for (const [name, longest] of [
    ['size', Number.MAX_SAFE_INTEGER],
    ['maxWaitMs', 2_147_483_647],
  ] as const) {
    const value = options[name];
    if (!(value >= 1 && value <= longest)) throw new RangeError(`${name} must lie between 1 and ${longest}`);
  }
  if (!Number.isInteger(options.size)) throw new RangeError('size must be whole');
  return new Batcher(source, options);
}
