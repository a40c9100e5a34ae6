import { waitN } from '#exercise/02-wait-n';
import type { WaitOptions } from '#solution/01-wait-random';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

/** Options whose waits last as long as the test says, and end when, and in the order in which, it says so. */
function bySeconds(...seconds: number[]) {
  const drawn = seconds.map((each) => each / 10);
  const sleepers = new Map<number, PromiseWithResolvers<undefined>>();
  const random = (): number => drawn.shift() ?? 0;
  const sleep = (delay: number): Promise<void> => {
    const sleeper = Promise.withResolvers<undefined>();
    sleepers.set(delay, sleeper);
    return sleeper.promise;
  };
  return {
    random,
    options: { random, sleep },
    /** The delays of the waits that were started, in that order. */
    started: (): number[] => [...sleepers.keys()],
    end: async (delay: number): Promise<void> => {
      sleepers.get(delay)?.resolve(undefined);
      await stillWaiting();
    },
    fail: async (delay: number, failure: unknown): Promise<void> => {
      sleepers.get(delay)?.reject(failure);
      await stillWaiting();
    },
  };
}

describe('waitN()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes a number of waits, a number of seconds and the options of a wait', () => {
    expectTypeOf(waitN).parameter(0).toEqualTypeOf<number>();
    expectTypeOf(waitN).parameter(1).toEqualTypeOf<number>();
    expectTypeOf(waitN).parameter(2).toEqualTypeOf<WaitOptions | undefined>();
    expectTypeOf(waitN).toBeCallableWith(3, 5);
  });

  test('promises a list of numbers', () => {
    expectTypeOf(waitN).returns.toEqualTypeOf<Promise<number[]>>();
  });

  test('takes as long as the longest wait, and not as long as all of them together', async () => {
    const delays = waitN(3, 10, { random: bySeconds(3, 1, 2).random });
    await vi.advanceTimersByTimeAsync(2999);
    expect(await soon(delays)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soon(delays)).toEqual([1, 2, 3]);
  });

  test('starts every wait before the first one ends', async () => {
    const waits = bySeconds(3, 1, 2);
    const delays = waitN(3, 10, waits.options);
    await soon(delays);
    const started = waits.started();
    for (const seconds of [3, 1, 2]) await waits.end(seconds);
    await soon(delays);
    expect(started).toEqual([3, 1, 2]);
  });

  test('starts twelve waits before the first one ends', async () => {
    const seconds = Array.from({ length: 12 }, (_, index) => index + 1);
    const waits = bySeconds(...seconds);
    const delays = waitN(12, 10, waits.options);
    await soon(delays);
    const started = waits.started();
    for (const each of seconds) await waits.end(each);
    await soon(delays);
    expect(started).toEqual(seconds);
  });

  test.each([{ order: [1, 2, 3] }, { order: [2, 3, 1] }, { order: [2, 1, 3] }, { order: [3, 1, 2] }])(
    'gives the delays in the order in which they end: $order',
    async ({ order }) => {
      const waits = bySeconds(3, 1, 2);
      const delays = waitN(3, 10, waits.options);
      await soon(delays);
      for (const seconds of order) await waits.end(seconds);
      expect(await soon(delays)).toEqual(order);
    },
  );

  test('resolves only when the last wait has ended', async () => {
    const waits = bySeconds(3, 1, 2);
    const delays = waitN(3, 10, waits.options);
    await soon(delays);
    for (const seconds of [2, 1]) await waits.end(seconds);
    expect(await soon(delays)).toBe('still waiting');
    await waits.end(3);
    await soon(delays);
  });

  test('keeps delays that are equal', async () => {
    const delays = waitN(3, 10, { random: () => 0.5, sleep: () => Promise.resolve() });
    expect(await soon(delays)).toEqual([5, 5, 5]);
  });

  test('resolves to an empty list when n is 0', async () => {
    expect(await soon(waitN(0, 5))).toEqual([]);
  });

  test.each([
    { what: 'an Error', failure: new Error('the timer broke') },
    { what: 'undefined', failure: undefined },
    { what: 'an empty text', failure: '' },
  ])('rejects as soon as one wait fails, while others still wait: with $what', async ({ failure }) => {
    const waits = bySeconds(3, 1, 2);
    const delays = waitN(3, 10, waits.options);
    // The test waits on its own before it asks.
    delays.catch(() => undefined);
    await soon(delays);
    await waits.fail(1, failure);
    await expect(soon(delays)).rejects.toBe(failure);
  });

  test('keeps the first failure when other waits fail later, and leaves no rejection unhandled', async () => {
    const waits = bySeconds(3, 1, 2);
    const failure = new Error('the timer broke');
    const delays = waitN(3, 10, waits.options);
    delays.catch(() => undefined);
    await soon(delays);
    await waits.fail(1, failure);
    await waits.fail(3, new Error('another timer broke'));
    await waits.fail(2, new Error('all timers broke'));
    await expect(soon(delays)).rejects.toBe(failure);
  });

  test.each([{ n: -1 }, { n: 1.5 }, { n: Number.NaN }, { n: Number.POSITIVE_INFINITY }])(
    'rejects with RangeError when n is $n, and starts nothing',
    async ({ n }) => {
      const waits = bySeconds();
      await expect(soon(waitN(n, 5, waits.options))).rejects.toThrow(RangeError);
      expect(waits.started()).toEqual([]);
    },
  );
});
