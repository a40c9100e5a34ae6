/**
 * Gives the lines of a text that comes as bytes, wherever its chunks are cut.
 *
 * @param source - The bytes of a text in UTF-8.
 * @returns A stream of the lines, without their breaks.
 */
export function lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  // TODO: make this an `async function*` that decodes each chunk, and keeps what is not complete for the next one.
  throw new Error('Not written yet: lines');
}
