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
 * The source is asked when a reader waits for a value and no buffer is full. So the slowest reader holds all others up,
 * until it reads on or leaves. When the last reader leaves, the source is closed.
 *
 * @param source - Where the values come from. It is asked one question after the other.
 * @param options - How much may wait for a slow reader.
 * @returns The shared stream. A reader that joins after its end is told the end, or the failure, at once.
 * @throws {RangeError} If `maxBuffered` is below 1 or not a whole number; at the call.
 * @example
 * const prices = broadcast(fromTheExchange(), { maxBuffered: 100 });
 * for await (const price of prices.subscribe()) if (price > 40) break; // leaves
 */
export function broadcast<T>(source: AsyncIterable<T>, { maxBuffered }: BroadcastOptions): Broadcast<T> {
  if (!Number.isInteger(maxBuffered) || maxBuffered < 1) {
    throw new RangeError(
      `Cannot share the stream: maxBuffered is ${maxBuffered}, and must be a whole number, 1 or more`,
    );
  }
  const iterator: AsyncIterator<T, unknown> = source[Symbol.asyncIterator]();
  /** What waits for each reader that has not left. */
  const buffers = new Set<T[]>();
  let isAsking = false;
  let end: (() => IteratorResult<T, void>) | null = null;
  let news = Promise.withResolvers<undefined>();

  const announce = (): void => {
    news.resolve(undefined);
    news = Promise.withResolvers();
  };

  const ask = async (): Promise<void> => {
    if (isAsking || [...buffers].some((buffer) => buffer.length === maxBuffered)) return;
    isAsking = true;
    try {
      const result = await iterator.next();
      if (result.done === true) end = over;
      // What comes after the closing is for nobody.
      else if (end === null) for (const buffer of buffers) buffer.push(result.value);
    } catch (error) {
      end ??= () => {
        throw error;
      };
    }
    isAsking = false;
    announce();
  };

  const subscribe = (): BroadcastReader<T> => {
    const buffer: T[] = [];
    buffers.add(buffer);
    return {
      async next() {
        while (buffers.has(buffer)) {
          if (buffer.length > 0) {
            const value = buffer.shift() as T;
            announce();
            return { done: false, value };
          }
          if (end !== null) {
            buffers.delete(buffer);
            return end();
          }
          void ask();
          await news.promise;
        }
        return over();
      },
      async return() {
        if (buffers.delete(buffer)) {
          announce();
          if (buffers.size === 0 && end === null) {
            end = over;
            await iterator.return?.();
          }
        }
        return over();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      async [Symbol.asyncDispose]() {
        await this.return();
      },
    };
  };

  return { subscribe };
}

/**
 * Gives one source to two readers, each of which gets every value.
 *
 * @param source - Where the values come from. It is closed when both readers have left.
 * @param options - How much may wait for a slow reader.
 * @returns The two readers. Leave the one that you do not read, or it holds the other up.
 * @throws {RangeError} If `maxBuffered` is below 1 or not a whole number; at the call.
 * @example
 * const [toFile, toScreen] = tee(lines, { maxBuffered: 100 });
 */
export function tee<T>(source: AsyncIterable<T>, options: BroadcastOptions): [BroadcastReader<T>, BroadcastReader<T>] {
  const { subscribe } = broadcast(source, options);
  return [subscribe(), subscribe()];
}

function over(): IteratorReturnResult<undefined> {
  return { done: true, value: undefined };
}
