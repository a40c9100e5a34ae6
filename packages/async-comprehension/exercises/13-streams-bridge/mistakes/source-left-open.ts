/** When the stream is cancelled, nobody tells the source: its `finally` never runs, and the file or connection behind it stays open. A web stream calls `cancel` of the object that you give it, if there is one. */
export * from '#solution/13-streams-bridge';

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
