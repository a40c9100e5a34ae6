/**
 * Makes a web stream of the values of an async iterable.
 *
 * @param source - Where the values come from.
 * @param highWaterMark - How many values may lie ready that nobody has read yet: a whole number, 0 or more.
 * @returns A stream of the same values.
 */
export function toReadableStream<T>(source: AsyncIterable<T>, highWaterMark = 0): ReadableStream<T> {
  // TODO: open the source, and return a ReadableStream with `pull`, `cancel` and the mark.
  throw new Error('Not written yet: toReadableStream');
}

/**
 * Makes an async generator of the values of a web stream.
 *
 * @param stream - Where the values come from.
 * @returns The same values; leaving a loop over it cancels the stream.
 */
// TODO: put `async` and a star where they belong, read one value after the other, and clean up at every end.
export function fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  throw new Error('Not written yet: fromReadableStream');
}
