import { measureTime, type MeasureOptions } from '#exercise/03-measure-time';
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

/** Draws that make waits of that many seconds, if the longest possible delay is 10. */
function drawn(...seconds: number[]): () => number {
  const queue = seconds.map((each) => each / 10);
  return () => queue.shift() ?? 0;
}

describe('measureTime()', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  test('takes a number of waits, a number of seconds and options', () => {
    expectTypeOf(measureTime).parameter(0).toEqualTypeOf<number>();
    expectTypeOf(measureTime).parameter(1).toEqualTypeOf<number>();
    expectTypeOf(measureTime).parameter(2).toEqualTypeOf<MeasureOptions | undefined>();
    expectTypeOf(measureTime).toBeCallableWith(5, 9);
  });

  test('promises a number', () => {
    expectTypeOf(measureTime).returns.toEqualTypeOf<Promise<number>>();
  });

  test('takes the options of a wait, and a clock', () => {
    expectTypeOf<MeasureOptions>().toExtend<WaitOptions>();
    expectTypeOf<WaitOptions>().toExtend<MeasureOptions>();
    expectTypeOf<MeasureOptions['now']>().toEqualTypeOf<(() => number) | undefined>();
  });

  test('gives the seconds until the last wait has ended, divided by n', async () => {
    const time = measureTime(3, 10, { random: drawn(3, 1, 2) });
    await vi.advanceTimersByTimeAsync(2999);
    expect(await soon(time)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soon(time)).toBeCloseTo(1, 9);
  });

  test.each([
    { n: 1, delays: [4], seconds: 4 },
    { n: 2, delays: [1, 5], seconds: 2.5 },
    { n: 2, delays: [0.5, 1.25], seconds: 0.625 },
    { n: 4, delays: [0, 0, 0, 0], seconds: 0 },
  ])('gives $seconds for $n waits of $delays seconds', async ({ n, delays, seconds }) => {
    const time = measureTime(n, 10, { random: drawn(...delays) });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await soon(time)).toBeCloseTo(seconds, 9);
  });

  test('is not misled when somebody sets the time of day back', async () => {
    const time = measureTime(3, 10, { random: drawn(3, 1, 2) });
    await vi.advanceTimersByTimeAsync(1000);
    vi.setSystemTime(new Date('2029-12-31T00:00:00Z'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await soon(time)).toBeCloseTo(1, 9);
  });

  test('counts the time by which a wait is late', async () => {
    const sleeper = Promise.withResolvers<undefined>();
    const time = measureTime(2, 10, { random: drawn(1, 4), sleep: () => sleeper.promise });
    await vi.advanceTimersByTimeAsync(6000);
    sleeper.resolve(undefined);
    expect(await soon(time)).toBeCloseTo(3, 9);
  });

  test('reads the clock that was brought, whatever the delays say', async () => {
    const sleeper = Promise.withResolvers<undefined>();
    let clockMs = 500;
    const time = measureTime(2, 10, { now: () => clockMs, random: drawn(1, 4), sleep: () => sleeper.promise });
    await soon(time);
    clockMs = 6500;
    sleeper.resolve(undefined);
    expect(await soon(time)).toBeCloseTo(3, 9);
  });

  test('begins to count before the first wait is started', async () => {
    let clockMs = 0;
    // To start a wait takes two seconds here, and the wait itself no time at all.
    const sleep = (): Promise<void> => {
      clockMs += 2000;
      return Promise.resolve();
    };
    const time = measureTime(2, 10, { now: () => clockMs, random: drawn(3, 5), sleep });
    expect(await soon(time)).toBeCloseTo(2, 9);
  });

  test('works on the real clock too', async () => {
    vi.useRealTimers();
    const time = await measureTime(2, 10, { random: drawn(3, 5), sleep: () => Promise.resolve() });
    expect(time).toBeGreaterThanOrEqual(0);
  });

  test.each([{ n: 0 }, { n: -1 }, { n: 1.5 }, { n: 0.5 }, { n: Number.NaN }, { n: Number.POSITIVE_INFINITY }])(
    'rejects with RangeError when n is $n, and starts nothing',
    async ({ n }) => {
      const sleep = vi.fn(() => Promise.resolve());
      await expect(soon(measureTime(n, 10, { random: drawn(3, 5), sleep }))).rejects.toThrow(RangeError);
      expect(sleep).not.toHaveBeenCalled();
    },
  );

  test('rejects when a wait fails', async () => {
    const failure = new Error('the timer broke');
    const time = measureTime(2, 10, { random: drawn(3, 5), sleep: () => Promise.reject(failure) });
    await expect(soon(time)).rejects.toBe(failure);
  });
});
