/** What may be set about a shared stream. */
export interface BroadcastOptions {
  /** How many values at most may wait for one reader: a whole number, 1 or more. */
  readonly maxBuffered: number;
}

/** One reader's view of a shared stream. It leaves by `return`, as a loop does that is left. */
export interface BroadcastReader<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  /** Gives the next value, or says that there is none. */
  next(): Promise<IteratorResult<T, void>>;
  /** Leaves, and gives up what waits for this reader. The last reader to leave closes the source. */
  return(): Promise<IteratorResult<T, void>>;
}

/** A stream that several readers may join. */
export interface Broadcast<T> {
  /** Adds a reader. It gets every value that comes from now on. */
  readonly subscribe: () => BroadcastReader<T>;
}

/**
 * Shares one source among any number of readers, each of which gets every value.
 *
 * @param source - Where the values come from.
 * @param options - How much may wait for a slow reader.
 * @returns The shared stream.
 * @throws {RangeError} If `maxBuffered` is below 1 or not a whole number; at the call.
 */
export function broadcast<T>(source: AsyncIterable<T>, options: BroadcastOptions): Broadcast<T> {
  // TODO: open the source once, and let `subscribe` make a buffer and return a reader with its four methods.
  throw new Error('Not written yet: broadcast');
}

/**
 * Gives one source to two readers, each of which gets every value.
 *
 * @param source - Where the values come from.
 * @param options - How much may wait for a slow reader.
 * @returns The two readers.
 * @throws {RangeError} If `maxBuffered` is below 1 or not a whole number; at the call.
 */
export function tee<T>(source: AsyncIterable<T>, options: BroadcastOptions): [BroadcastReader<T>, BroadcastReader<T>] {
  // TODO: let two readers subscribe to a broadcast.
  throw new Error('Not written yet: tee');
}
