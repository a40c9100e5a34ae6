/**
 * Makes a web stream of the values of an async iterable.
 *
 * The reader sets the pace: the source is asked one question at a time, and only while there is room for the answer.
 * Cancelling the stream closes the source.
 *
 * @param source - Where the values come from; it may be endless.
 * @param highWaterMark - How many values may lie ready that nobody has read yet: a whole number, 0 or more. With more
 * than 0, an error of the source overtakes the values that lie ready; so it is with every web stream.
 * @returns A stream of the same values. It fails with the error of the source, and `cancel()` with that of its closing.
 * @example
 * new Response(toReadableStream(rows()).pipeThrough(new TextEncoderStream())); // a body that is made while it is sent
 */
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

/**
 * Makes an async generator of the values of a web stream.
 *
 * It reads once for each value that it is asked for. Leaving a loop over it cancels the stream.
 *
 * @param stream - Where the values come from. It is locked from the first question on, and free again at the end.
 * @returns The same values. It fails with the error of the stream, and its closing with that of the cancelling.
 * @example
 * for await (const chunk of fromReadableStream(response.body)) if (isEnough(chunk)) break; // ends the download
 */
export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    // Free first, so that a cancelling that fails leaves no lock behind. A stream that is over has nothing to cancel.
    reader.releaseLock();
    await stream.cancel();
  }
}
