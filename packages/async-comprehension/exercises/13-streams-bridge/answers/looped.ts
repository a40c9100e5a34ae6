/** The source's steps are chained with `then`, the mark is a strategy object, and the stream is looped over: `for await` takes the reader, cancels, and frees it. */
export const toReadableStream = <T>(source: AsyncIterable<T>, highWaterMark = 0): ReadableStream<T> => {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<T>(
    {
      pull: (controller) =>
        iterator.next().then((result) => {
          if (result.done === true) controller.close();
          else controller.enqueue(result.value);
        }),
      cancel: () => iterator.return?.().then(() => undefined),
    },
    new CountQueuingStrategy({ highWaterMark }),
  );
};

export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  for await (const value of stream) yield value;
}
