/** A loop that is left gives the lock back, but does not cancel the stream: the download behind it goes on, and nobody reads it. Freeing a stream and cancelling it are two things, and both are needed. */
export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark = 0): ReadableStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const result = await iterator.next();
        if (result.done === true) controller.close();
        else controller.enqueue(result.value);
      },
      async cancel() {
        await iterator.return?.();
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
  }
}
