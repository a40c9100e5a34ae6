/** One loop feeds the stream, and waits at a gate that `pull` opens; the reader is cancelled only if it was left early. */
class Feeder<T> {
  readonly #iterator: AsyncIterator<T>;
  #gate = Promise.withResolvers<undefined>();
  #isOpen = true;

  constructor(source: AsyncIterable<T>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  start(controller: ReadableStreamDefaultController<T>): void {
    this.#feed(controller).catch((error: unknown) => {
      controller.error(error);
    });
  }

  pull(): void {
    this.#gate.resolve(undefined);
  }

  async cancel(): Promise<void> {
    this.#isOpen = false;
    await this.#iterator.return?.();
  }

  async #feed(controller: ReadableStreamDefaultController<T>): Promise<void> {
    for (;;) {
      await this.#gate.promise;
      this.#gate = Promise.withResolvers();
      const result = await this.#iterator.next();
      if (!this.#isOpen) return;
      if (result.done === true) {
        controller.close();
        return;
      }
      controller.enqueue(result.value);
    }
  }
}

export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark?: number): ReadableStream<T> {
  const feeder = new Feeder(source);
  return new ReadableStream<T>(
    {
      start: (controller) => {
        feeder.start(controller);
      },
      pull: () => {
        feeder.pull();
      },
      cancel: () => feeder.cancel(),
    },
    { highWaterMark: highWaterMark ?? 0 },
  );
}

export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  let isLeft = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      isLeft = true;
      yield value;
      isLeft = false;
    }
  } finally {
    const cancelled = isLeft ? reader.cancel() : undefined;
    reader.releaseLock();
    await cancelled;
  }
}
