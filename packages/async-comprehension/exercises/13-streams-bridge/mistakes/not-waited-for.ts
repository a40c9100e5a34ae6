/** Closing begins, but nobody waits for it: the program goes on while the source is still closing, and an error in the closing reaches nobody. Return or await the promise of `return()`, and that of `cancel()`. */
export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark = 0): ReadableStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const result = await iterator.next();
        if (result.done === true) controller.close();
        else controller.enqueue(result.value);
      },
      cancel() {
        iterator.return?.().catch(() => undefined);
      },
    },
    { highWaterMark },
  );
}

export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    reader.releaseLock();
    stream.cancel().catch(() => undefined);
  }
}
