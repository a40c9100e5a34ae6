import { batches, type BatchOptions } from '#exercise/09-batches';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** Nobody may ask for more than this: who asks an endless source for everything fails here, and does not hang. */
const maxAsked = 50;

/** A source whose values come when the test gives them, and that writes down what is done to it. It takes a while to close. */
function feed() {
  const log: string[] = [];
  const questions: PromiseWithResolvers<IteratorResult<number, undefined>>[] = [];
  let asked = 0;
  let answered = 0;
  let closings = 0;
  let overlaps = 0;
  const question = (place: number) => (questions[place] ??= Promise.withResolvers());
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        if (asked > answered) overlaps++;
        return question(asked++).promise;
      },
      return: async () => {
        closings++;
        await settle();
        log.push('closed');
        return { done: true, value: undefined };
      },
    }),
  };
  return {
    source,
    log,
    asked: () => asked,
    closings: () => closings,
    overlaps: () => overlaps,
    give: async (...values: number[]) => {
      for (const value of values) {
        await settle();
        question(answered++).resolve({ done: false, value });
      }
      await settle();
    },
    end: async () => {
      await settle();
      question(answered++).resolve({ done: true, value: undefined });
      await settle();
    },
    fail: async (reason: Error) => {
      await settle();
      const { promise, reject } = question(answered++);
      // The source may fail before anybody has asked it.
      promise.catch(() => undefined);
      reject(reason);
      await settle();
    },
  };
}

/** A source that answers at once: 1, 2, 3, … up to `last`. */
function numbers(last = Number.POSITIVE_INFINITY) {
  let asked = 0;
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        asked++;
        if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
        const value = asked;
        await Promise.resolve();
        return value <= last ? { done: false, value } : { done: true, value: undefined };
      },
    }),
  };
  return { source, asked: () => asked };
}

/** Lets everything that is ready to run, run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let round = 0; round < 40 && state === 'still waiting'; round++) await settle();
  return state;
}

/** The same promise; until the test awaits it, its failure is not unhandled. */
function guarded<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Asks for one batch: the batch, 'end', its error, or 'still waiting'. */
async function ask(stream: AsyncIterator<unknown>): Promise<unknown> {
  return outcome(stream.next().then((result) => (result.done === true ? 'end' : result.value)));
}

/** Asks for batch after batch, and writes them down, then 'end' or the error. */
function readAll(stream: AsyncIterable<unknown>): unknown[] {
  const seen: unknown[] = [];
  const run = async () => {
    for await (const batch of stream) seen.push(batch);
  };
  run().then(
    () => seen.push('end'),
    (error: unknown) => seen.push(error),
  );
  return seen;
}

/** Leaves a loop at its first batch. */
async function takeOne(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const batch of stream) if (batch !== undefined) break;
}

/** Lets the virtual clock run. */
async function pass(ms: number): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

const limits: BatchOptions = { size: 2, maxWaitMs: 1000 };

describe('batches()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('gives a stream of lists of the same values', () => {
    const { source } = numbers();
    const makesBatches = () => batches(source, { size: 2, maxWaitMs: 1000 });
    const makesOthers = (texts: AsyncIterable<string | null>, options: BatchOptions) => batches(texts, options);
    expectTypeOf(makesBatches).returns.toEqualTypeOf<AsyncGenerator<number[], void, undefined>>();
    expectTypeOf(makesOthers).returns.toEqualTypeOf<AsyncGenerator<(string | null)[], void, undefined>>();
  });

  test('refuses what is no stream, and a missing limit', () => {
    const { source } = numbers();
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      batches(12, { size: 2, maxWaitMs: 1000 }),
      // @ts-expect-error There are always two limits.
      batches(source, { size: 2 }),
      // @ts-expect-error There are always two limits.
      batches(source, { maxWaitMs: 1000 }),
      // @ts-expect-error A text is no size.
      batches(source, { size: '2', maxWaitMs: 1000 }),
      // @ts-expect-error The limits are an object.
      batches(source, 2, 1000),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { last: 4, size: 2, expected: [[1, 2], [3, 4], 'end'] },
    { last: 5, size: 2, expected: [[1, 2], [3, 4], [5], 'end'] },
    { last: 2, size: 5, expected: [[1, 2], 'end'] },
    { last: 3, size: 1, expected: [[1], [2], [3], 'end'] },
    { last: 0, size: 2, expected: ['end'] },
  ])('makes batches of $size from $last values without waiting', async ({ last, size, expected }) => {
    const seen = readAll(batches(numbers(last).source, { size, maxWaitMs: 1000 }));
    await pass(0);
    expect(seen).toEqual(expected);
  });

  test('keeps values that count as false', async () => {
    async function* values() {
      yield* await Promise.resolve([0, undefined, '', null, false]);
    }
    const seen = readAll(batches(values(), limits));
    await pass(0);
    expect(seen).toEqual([[0, undefined], ['', null], [false], 'end']);
  });

  test('gives what it has when the time is up', async () => {
    const { source, give } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await give(1, 2);
    await pass(999);
    const before = [...seen];
    await pass(1);
    expect({ before, after: seen }).toEqual({ before: [], after: [[1, 2]] });
  });

  test('counts the time from the first value, and not from the last', async () => {
    const { source, give } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await give(1);
    await pass(600);
    await give(2);
    await pass(400);
    expect(seen).toEqual([[1, 2]]);
  });

  test('does not count the time before the first value', async () => {
    const { source, give } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await pass(5600);
    await give(1);
    await pass(999);
    const before = [...seen];
    await pass(1);
    expect({ before, after: seen }).toEqual({ before: [], after: [[1]] });
  });

  test('puts a value that comes after the time into the next batch', async () => {
    const { source, give } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await give(1);
    await pass(1000);
    await give(2, 3, 4);
    expect(seen).toEqual([[1], [2, 3, 4]]);
  });

  test('counts the time anew for each batch that the time has ended', async () => {
    const { source, give } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await give(1);
    await pass(1700);
    await give(2);
    await pass(999);
    const before = [...seen];
    await pass(1);
    expect({ before, after: seen }).toEqual({ before: [[1]], after: [[1], [2]] });
  });

  test('counts the time anew after a full batch', async () => {
    const { source, give } = feed();
    const seen = readAll(batches(source, limits));
    await give(1, 2);
    await pass(500);
    await give(3);
    await pass(999);
    const before = [...seen];
    await pass(1);
    expect({ before, after: seen }).toEqual({ before: [[1, 2]], after: [[1, 2], [3]] });
  });

  test('counts no time while the reader is at work', async () => {
    const { source, give } = feed();
    const stream = batches(source, limits);
    const first = guarded(stream.next());
    await give(1);
    await pass(1000);
    await outcome(first);
    await give(2);
    await pass(5000);
    const second: unknown[] = [];
    stream.next().then(
      ({ value }) => second.push(value),
      (error: unknown) => second.push(error),
    );
    await pass(999);
    const before = [...second];
    await pass(1);
    expect({ before, after: second }).toEqual({ before: [], after: [[2]] });
  });

  test.each([{ maxWaitMs: 1 }, { maxWaitMs: 2_147_483_647 }])(
    'takes $maxWaitMs milliseconds for a limit',
    async ({ maxWaitMs }) => {
      const run = async () => ask(batches(numbers().source, { size: 2, maxWaitMs }));
      expect(await outcome(run())).toEqual([1, 2]);
    },
  );

  test('gives the rest at once when the source ends', async () => {
    const { source, give, end } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await give(1, 2);
    await end();
    await pass(0);
    expect(seen).toEqual([[1, 2], 'end']);
  });

  test('gives no empty batch when the source ends after the time', async () => {
    const { source, give, end } = feed();
    const seen = readAll(batches(source, limits));
    await give(1);
    await pass(1000);
    await end();
    await pass(0);
    expect(seen).toEqual([[1], 'end']);
  });

  test('gives the rest at once when the source fails, and then the error', async () => {
    const failure = new Error('the line is dead');
    const { source, give, fail } = feed();
    const seen = readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    await give(1, 2);
    await fail(failure);
    await pass(0);
    expect(seen).toEqual([[1, 2], failure]);
  });

  test('gives only the error when the source fails and nothing is left', async () => {
    const failure = new Error('the line is dead');
    const { source, give, fail } = feed();
    const seen = readAll(batches(source, limits));
    await give(1, 2);
    await fail(failure);
    await pass(0);
    expect(seen).toEqual([[1, 2], failure]);
  });

  test('gives the error of a source that fails while the reader is at work, and ends', async () => {
    const failure = new Error('the line is dead');
    const { source, give, fail } = feed();
    const stream = batches(source, limits);
    const first = guarded(stream.next());
    await give(1);
    await pass(1000);
    await outcome(first);
    await fail(failure);
    await pass(0);
    expect([await ask(stream), await ask(stream)]).toEqual([failure, 'end']);
  });

  test('asks the source for nothing before it is asked', async () => {
    const { source, asked } = numbers();
    batches(source, limits);
    await pass(0);
    expect(asked()).toBe(0);
  });

  test('asks for the values of one batch, and not ahead', async () => {
    const { source, asked } = numbers();
    const stream = batches(source, { size: 3, maxWaitMs: 1000 });
    const seen: unknown[] = [];
    for (let turn = 0; turn < 2; turn++) {
      seen.push(await ask(stream));
      await pass(5000);
      seen.push(asked());
    }
    expect(seen).toEqual([[1, 2, 3], 3, [4, 5, 6], 6]);
  });

  test('asks no question while another is under way', async () => {
    const { source, give, overlaps } = feed();
    readAll(batches(source, { size: 3, maxWaitMs: 1000 }));
    for (const value of [1, 2, 3]) {
      await give(value);
      await pass(1500);
    }
    expect(overlaps()).toBe(0);
  });

  test.each<{ when: string; size: number; happens: (source: ReturnType<typeof feed>) => Promise<void> }>([
    { when: 'a batch is full', size: 2, happens: ({ give }) => give(1, 2) },
    { when: 'the time was up', size: 3, happens: ({ give }) => give(1, 2).then(() => pass(1000)) },
    { when: 'the source has ended', size: 3, happens: ({ give, end }) => give(1, 2).then(end) },
    {
      when: 'the source has failed',
      size: 3,
      happens: ({ give, fail }) => give(1, 2).then(() => fail(new Error('no'))),
    },
  ])('has no timer running while the reader is at work: $when', async ({ size, happens }) => {
    const fed = feed();
    const batch = guarded(batches(fed.source, { size, maxWaitMs: 1000 }).next());
    await happens(fed);
    expect(await outcome(batch)).toEqual({ done: false, value: [1, 2] });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    { when: 'a full batch', size: 1 },
    { when: 'a batch that the time has ended', size: 3 },
  ])('closes the source once when a loop is left at $when', async ({ size }) => {
    const { source, give, closings } = feed();
    const left = guarded(takeOne(batches(source, { size, maxWaitMs: 1000 })));
    await give(1);
    await pass(1000);
    await outcome(left);
    expect(closings()).toBe(1);
  });

  test('lets a loop that is left go on only when the source is closed', async () => {
    const { source, give, log } = feed();
    const left = guarded(takeOne(batches(source, limits)).then(() => log.push('the loop is left')));
    await give(1);
    await pass(1000);
    await outcome(left);
    await settle();
    expect(log.at(-1)).toBe('the loop is left');
  });

  test('leaves no timer running when a loop is left', async () => {
    const { source, give } = feed();
    const left = guarded(takeOne(batches(source, limits)));
    await give(1, 2);
    await outcome(left);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves a loop in peace when the source has no return method', async () => {
    const left = takeOne(batches(numbers().source, limits)).then(() => 'left');
    expect(await outcome(left)).toBe('left');
  });

  test.each<{ what: string; happens: (source: ReturnType<typeof feed>) => Promise<void> }>([
    { what: 'ended', happens: ({ end }) => end() },
    { what: 'failed', happens: ({ fail }) => fail(new Error('no')) },
  ])('does not close a source that has $what by itself', async ({ happens }) => {
    const fed = feed();
    readAll(batches(fed.source, limits));
    await fed.give(1);
    await happens(fed);
    await pass(5000);
    expect(fed.closings()).toBe(0);
  });

  describe.each<{ name: string; options: BatchOptions[] }>([
    { name: 'size', options: [0, -1, 1.5, Number.NaN].map((size) => ({ size, maxWaitMs: 1000 })) },
    {
      name: 'maxWaitMs',
      options: [0, 0.5, -1, 2_147_483_648, Number.NaN].map((maxWaitMs) => ({ size: 2, maxWaitMs })),
    },
  ])('with a wrong $name', ({ name, options }) => {
    test.each(options)(`throws a RangeError at the call that names it: $${name}`, (wrong) => {
      let thrown: unknown = 'nothing was thrown';
      try {
        batches(numbers().source, wrong);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(RangeError);
      expect(String(thrown)).toContain(name);
    });
  });
});
