/** Classes: each reader keeps its open questions in a line, and each step of the hub hands out what there is; nobody is woken up only to look. */
export interface BroadcastOptions {
  readonly maxBuffered: number;
}

export interface BroadcastReader<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
  return(): Promise<IteratorResult<T, void>>;
}

export interface Broadcast<T> {
  readonly subscribe: () => BroadcastReader<T>;
}

type Result<T> = IteratorResult<T, void>;

class Reader<T> implements BroadcastReader<T> {
  readonly values: T[] = [];
  readonly questions: PromiseWithResolvers<Result<T>>[] = [];
  readonly #hub: Hub<T>;
  isOpen = true;

  constructor(hub: Hub<T>) {
    this.#hub = hub;
  }

  next(): Promise<Result<T>> {
    if (!this.isOpen) return Promise.resolve({ done: true, value: undefined });
    const question = Promise.withResolvers<Result<T>>();
    this.questions.push(question);
    this.#hub.step();
    return question.promise;
  }

  async return(): Promise<Result<T>> {
    if (this.isOpen) {
      this.isOpen = false;
      await this.#hub.leave(this);
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** Answers what can be answered now. */
  answer(end: Promise<Result<T>> | null): void {
    for (let [question] = this.questions; question !== undefined; [question] = this.questions) {
      if (!this.isOpen) {
        question.resolve({ done: true, value: undefined });
      } else if (this.values.length > 0) {
        question.resolve({ done: false, value: this.values.shift() as T });
      } else if (end !== null) {
        this.isOpen = false;
        question.resolve(end);
      } else {
        return;
      }
      this.questions.shift();
    }
  }
}

class Hub<T> implements Broadcast<T> {
  readonly #iterator: AsyncIterator<T, unknown>;
  readonly #maxBuffered: number;
  readonly #readers: Reader<T>[] = [];
  #isAsking = false;
  #end: Promise<Result<T>> | null = null;

  constructor(source: AsyncIterable<T>, maxBuffered: number) {
    this.#iterator = source[Symbol.asyncIterator]();
    this.#maxBuffered = maxBuffered;
  }

  readonly subscribe = (): BroadcastReader<T> => {
    const reader = new Reader(this);
    this.#readers.push(reader);
    return reader;
  };

  step(): void {
    for (const reader of this.#readers) reader.answer(this.#end);
    const open = this.#readers.filter((reader) => reader.isOpen);
    const isWanted = open.some((reader) => reader.questions.length > 0);
    const hasRoom = open.every((reader) => reader.values.length < this.#maxBuffered);
    if (this.#end === null && !this.#isAsking && isWanted && hasRoom) void this.#ask();
  }

  async leave(reader: Reader<T>): Promise<void> {
    reader.answer(this.#end);
    this.#readers.splice(this.#readers.indexOf(reader), 1);
    if (this.#readers.length > 0 || this.#end !== null) {
      this.step();
      return;
    }
    this.#end = Promise.resolve({ done: true, value: undefined });
    await this.#iterator.return?.();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    const answer = this.#iterator.next();
    try {
      const result = await answer;
      if (result.done === true) this.#finish(Promise.resolve({ done: true, value: undefined }));
      else if (this.#end === null) for (const reader of this.#readers) reader.values.push(result.value);
    } catch {
      this.#finish(answer.then(() => ({ done: true, value: undefined })));
    }
    this.#isAsking = false;
    this.step();
  }

  #finish(end: Promise<Result<T>>): void {
    end.catch(() => undefined);
    this.#end ??= end;
  }
}

export function broadcast<T>(source: AsyncIterable<T>, { maxBuffered }: BroadcastOptions): Broadcast<T> {
  if (!Number.isInteger(maxBuffered) || maxBuffered <= 0)
    throw new RangeError(`maxBuffered must not be ${maxBuffered}`);
  return new Hub(source, maxBuffered);
}

export function tee<T>(source: AsyncIterable<T>, options: BroadcastOptions): [BroadcastReader<T>, BroadcastReader<T>] {
  const hub = broadcast(source, options);
  return [hub.subscribe(), hub.subscribe()];
}
