/** The loop in `start` puts everything into the stream at once, because `enqueue` never waits: a long source fills the memory, and an endless one never stops. Give one value each time `pull` is called. */
export * from '#solution/13-streams-bridge';

export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark = 0): ReadableStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      async start(controller) {
        for (let result = await iterator.next(); result.done !== true; result = await iterator.next()) {
          controller.enqueue(result.value);
        }
        controller.close();
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark },
  );
}
