/** When a batch is given: at whichever limit is reached first. */
export interface BatchOptions {
  /** How many values a batch holds at most: a whole number, 1 or more. */
  readonly size: number;
  /** How long the first value of a batch waits for others at most, in milliseconds: 1 to 2147483647. */
  readonly maxWaitMs: number;
}

/** What `setTimeout` can wait for: it keeps the time in 31 bits, and longer times count as one millisecond. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Collects the values of a stream in batches: full ones, or what has come when the time is up.
 *
 * It reads no further than the batch that it is asked for; one question to the source may stay under way between batches.
 * It closes the source when it is closed. A generator can close only when it has answered that question.
 *
 * @param source - Where the values come from. If it fails, the values that came before are the last batch.
 * @param options - How many values a batch holds, and how long its first value waits.
 * @returns A stream of batches, none of them empty; what is left at the end is the last one.
 * @throws {RangeError} If `size` or `maxWaitMs` is out of bounds; at the call.
 * @example
 * for await (const rows of batches(source, { size: 500, maxWaitMs: 1000 })) await insert(rows);
 */
export function batches<T>(
  source: AsyncIterable<T>,
  { size, maxWaitMs }: BatchOptions,
): AsyncGenerator<T[], void, undefined> {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`Cannot make batches: size is ${size}, and must be a whole number, 1 or more`);
  }
  if (!(maxWaitMs >= 1 && maxWaitMs <= longestTimerMs)) {
    throw new RangeError(`Cannot make batches: maxWaitMs is ${maxWaitMs}, and must be 1 to ${longestTimerMs}`);
  }
  return collectBatches(source, size, maxWaitMs);
}

async function* collectBatches<T>(
  source: AsyncIterable<T>,
  size: number,
  maxWaitMs: number,
): AsyncGenerator<T[], void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let question: Promise<IteratorResult<T, unknown>> | null = null;
  let failure: { reason: unknown } | null = null;
  let isOpen = true;
  try {
    while (isOpen) {
      const batch: T[] = [];
      const timeUp = Promise.withResolvers<null>();
      let timer: ReturnType<typeof setTimeout> | undefined;
      try {
        while (batch.length < size) {
          // A question that lost the race is still under way, and its answer belongs to the next batch.
          question ??= iterator.next();
          const answer = await Promise.race([question, timeUp.promise]);
          if (answer === null) break;
          question = null;
          if (answer.done === true) {
            isOpen = false;
            break;
          }
          batch.push(answer.value);
          timer ??= setTimeout(timeUp.resolve, maxWaitMs, null);
        }
      } catch (reason) {
        isOpen = false;
        failure = { reason };
      }
      clearTimeout(timer);
      if (batch.length > 0) yield batch;
    }
    if (failure !== null) throw failure.reason;
  } finally {
    if (isOpen) await iterator.return?.();
  }
}
