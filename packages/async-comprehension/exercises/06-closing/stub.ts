/** A stream that its owner closes, and nobody else: leaving a loop over it does not. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  /** Gives the next value, or says that there is none. */
  next(): Promise<IteratorResult<T, void>>;
}

/**
 * Makes a stream that is closed at the end of its `await using` block, and not by a loop.
 *
 * @param source - Where the values come from.
 * @returns The same values, as a stream that goes on where the last loop was left.
 */
export function aclosing<T>(source: AsyncIterable<T>): ClosingStream<T> {
  // TODO: open the source, and return an object with the three methods of a ClosingStream.
  throw new Error('Not written yet: aclosing');
}

/**
 * Reads lines of fields with commas between them; the first line names the fields.
 *
 * @param lines - The lines, without their line breaks.
 * @returns One record for each line behind the first.
 * @throws {SyntaxError} If a line has more or fewer fields than there are names.
 */
export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  // TODO: open the lines with `await using`, read the names, then make a record of each further line.
  throw new Error('Not written yet: readRecords');
}
