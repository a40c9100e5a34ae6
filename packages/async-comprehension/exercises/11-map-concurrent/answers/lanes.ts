/** As many lanes as are allowed, each a generator that deals with one value at a time. To keep the order, they are asked in turn; if the order does not matter, they are merged. */
import { merge } from '#solution/10-merge';

export type MapConcurrentOptions = Readonly<{ concurrency: number; ordered?: boolean }>;

export const mapConcurrent = <T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | PromiseLike<R>,
  options: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> => {
  const { concurrency, ordered = true } = options;
  if (!Number.isSafeInteger(concurrency) || concurrency <= 0) {
    throw new RangeError(`A concurrency of ${concurrency} is not a whole number above 0`);
  }
  return run(source, fn, concurrency, ordered);
};

async function* run<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | PromiseLike<R>,
  concurrency: number,
  ordered: boolean,
): AsyncGenerator<R, void, undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const isStopped = (): boolean => signal.aborted;
  const failures: unknown[] = [];
  const shared = oneAtATime(source, isStopped);
  let closing: Promise<void> = Promise.resolve();
  signal.addEventListener('abort', () => {
    closing = shared.close();
    closing.catch(() => undefined);
  });

  async function* lane(): AsyncGenerator<R, void, undefined> {
    try {
      for (;;) {
        const result = await shared.next();
        if (result.done === true) return;
        yield await fn(result.value, signal);
      }
    } catch (error) {
      failures.push(error);
      controller.abort(error);
    }
  }

  const lanes = Array.from({ length: concurrency }, lane);
  const results = ordered ? inTurn(lanes) : merge(...lanes);
  let hasFailed = false;
  try {
    for await (const result of results) {
      if (isStopped()) break;
      yield* abortUnlessAskedAgain(result, controller);
    }
    hasFailed = isStopped();
    if (failures.length > 0) throw failures[0];
  } finally {
    await closing.catch((error: unknown) => {
      if (!hasFailed) throw error;
    });
  }
}

/** Aborts before the loop around it closes the lanes, because those wait for their calls. */
async function* abortUnlessAskedAgain<R>(result: R, controller: AbortController): AsyncGenerator<R, void, undefined> {
  const leave = new AsyncDisposableStack();
  leave.defer(() => {
    controller.abort();
  });
  try {
    yield result;
    leave.move();
  } finally {
    await leave.disposeAsync();
  }
}

/** Each lane goes on while the others are waited for; the results come in the order of the lanes. */
async function* inTurn<R>(lanes: AsyncGenerator<R, void, undefined>[]): AsyncGenerator<R, void, undefined> {
  const places = lanes.map((lane) => ({ lane, result: lane.next() }));
  try {
    for (;;) {
      for (const place of places) {
        const result = await place.result;
        if (result.done === true) return;
        place.result = place.lane.next();
        yield result.value;
      }
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.return()));
  }
}

function oneAtATime<T>(source: AsyncIterable<T>, isStopped: () => boolean) {
  const iterator = source[Symbol.asyncIterator]();
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (): Promise<IteratorResult<T, unknown>> => {
    if (!isOpen || isStopped()) return { done: true, value: undefined };
    try {
      const result = await iterator.next();
      if (result.done === true) isOpen = false;
      return isStopped() ? { done: true, value: undefined } : result;
    } catch (error) {
      isOpen = false;
      throw error;
    }
  };
  return {
    next: () => {
      const answer = last.then(ask);
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      if (isOpen) await iterator.return?.();
    },
  };
}
