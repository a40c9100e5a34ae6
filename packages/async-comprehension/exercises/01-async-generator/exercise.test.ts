import { asyncGenerator } from '#exercise/01-async-generator';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** A source of randomness that gives these fractions in turn. */
function fractions(...values: number[]): () => number {
  return () => {
    const value = values.shift();
    if (value === undefined) throw new Error('random() was called more often than numbers were asked for');
    return value;
  };
}

/** Asks for one number and says what is there once `ms` have passed: the number, 'end', 'still waiting' or an error. */
async function askAndWait(stream: AsyncIterator<number>, ms: number): Promise<unknown> {
  let answer: unknown = 'still waiting';
  stream.next().then(
    (result) => (answer = result.done === true ? 'end' : result.value),
    (error: unknown) => (answer = error),
  );
  await vi.advanceTimersByTimeAsync(ms);
  return answer;
}

/** Asks for number after number, as fast as they come. */
function collect(stream: AsyncIterable<number>): { numbers: number[]; state: () => unknown } {
  const numbers: number[] = [];
  let state: unknown = 'under way';
  const run = async () => {
    for await (const number of stream) numbers.push(number);
  };
  run().then(
    () => (state = 'ended'),
    (error: unknown) => (state = error),
  );
  return { numbers, state: () => state };
}

describe('asyncGenerator()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('returns an async generator that yields numbers, returns nothing and takes nothing', () => {
    expectTypeOf(asyncGenerator).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
  });

  test('takes a count, an interval and a source of randomness, each of them optional', () => {
    expectTypeOf(asyncGenerator).toBeCallableWith();
    expectTypeOf(asyncGenerator).toBeCallableWith({});
    expectTypeOf(asyncGenerator).toBeCallableWith({ count: 3 });
    expectTypeOf(asyncGenerator).toBeCallableWith({ intervalMs: 250 });
    expectTypeOf(asyncGenerator).toBeCallableWith({ random: () => 0.5 });
  });

  test('refuses options of another type', () => {
    const forbidden = () => [
      // @ts-expect-error A text is no count.
      asyncGenerator({ count: '3' }),
      // @ts-expect-error A text is no interval.
      asyncGenerator({ intervalMs: '250' }),
      // @ts-expect-error A number is no source of numbers.
      asyncGenerator({ random: 0.5 }),
      // @ts-expect-error A source of texts is none either.
      asyncGenerator({ random: () => '0.5' }),
      // @ts-expect-error A count may be left out, but not be null.
      asyncGenerator({ count: null }),
      // @ts-expect-error An interval may be left out, but not be null.
      asyncGenerator({ intervalMs: null }),
      // @ts-expect-error A source of numbers may be left out, but not be null.
      asyncGenerator({ random: null }),
      // @ts-expect-error The options may be left out, but not be null.
      asyncGenerator(null),
      // @ts-expect-error The options are an object.
      asyncGenerator(3),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives ten numbers from 0 up to 10, one after each second', async () => {
    const { numbers, state } = collect(asyncGenerator());
    const seen: number[] = [];
    for (let second = 1; second <= 10; second++) {
      await vi.advanceTimersByTimeAsync(999);
      seen.push(numbers.length);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(numbers).toHaveLength(10);
    expect(numbers.filter((number) => !(number >= 0 && number < 10))).toEqual([]);
    expect(state()).toBe('ended');
  });

  test('gives ten times what random() gives', async () => {
    const { numbers } = collect(asyncGenerator({ count: 4, random: fractions(0.5, 0, 0.25, 0.999) }));
    await vi.advanceTimersByTimeAsync(4000);
    expect(numbers).toEqual([5, 0, 2.5, 0.999 * 10]);
  });

  test('waits as long as intervalMs says', async () => {
    const stream = asyncGenerator({ intervalMs: 250, random: () => 0.5 });
    expect(await askAndWait(stream, 249)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await askAndWait(stream, 250)).toBe(5);
  });

  test('waits for a timer of 0 ms when intervalMs is 0', async () => {
    const stream = asyncGenerator({ intervalMs: 0, random: () => 0.5 });
    expect(await askAndWait(stream, 1)).toBe(5);
  });

  test('calls random only when the wait is over', async () => {
    const random = vi.fn(() => 0.5);
    const stream = asyncGenerator({ random });
    await askAndWait(stream, 999);
    const callsBefore = random.mock.calls.length;
    await vi.advanceTimersByTimeAsync(1);
    expect([callsBefore, random.mock.calls.length]).toEqual([0, 1]);
  });

  test.each([{ count: 0 }, { count: 1 }, { count: 3 }])(
    'ends after the last number, without a further wait: count $count',
    async ({ count }) => {
      const stream = asyncGenerator({ count, random: () => 0.5 });
      const answers: unknown[] = [];
      for (let asked = 0; asked < count; asked++) answers.push(await askAndWait(stream, 1000));
      expect(answers).toEqual(Array.from({ length: count }, () => 5));
      expect(await askAndWait(stream, 0)).toBe('end');
    },
  );

  test('goes on for as long as it is asked when count is Infinity', async () => {
    const stream = asyncGenerator({ count: Number.POSITIVE_INFINITY, random: fractions(0.1, 0.2, 0.3) });
    const answers: unknown[] = [];
    for (let asked = 0; asked < 3; asked++) answers.push(await askAndWait(stream, 1000));
    expect(answers).toEqual([1, 2, 3]);
  });

  test('starts nothing before a number is asked for', async () => {
    const random = vi.fn(() => 0.5);
    asyncGenerator({ random });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(random).not.toHaveBeenCalled();
  });

  test('begins each wait when the number is asked for, however busy the consumer was', async () => {
    const stream = asyncGenerator({ random: () => 0.5 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await askAndWait(stream, 999)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(5001);
    expect(await askAndWait(stream, 999)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await askAndWait(stream, 1000)).toBe(5);
  });
});
