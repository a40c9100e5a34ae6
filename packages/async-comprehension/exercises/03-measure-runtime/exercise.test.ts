import { measureRuntime } from '#exercise/03-measure-runtime';
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** Watches a promise: says what has become of it so far. */
function watch(promise: Promise<unknown>): () => unknown {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  return () => state;
}

describe('measureRuntime()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('takes the options of the streams, or none, and promises a number', () => {
    expectTypeOf(measureRuntime).parameter(0).toEqualTypeOf<AsyncGeneratorOptions | undefined>();
    expectTypeOf(measureRuntime).returns.toEqualTypeOf<Promise<number>>();
  });

  test('is done after ten seconds, and not before', async () => {
    const state = watch(measureRuntime());
    await vi.advanceTimersByTimeAsync(9999);
    expect(state()).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).not.toBe('still waiting');
  });

  test.each([
    { count: 10, intervalMs: 1000, seconds: 10 },
    { count: 5, intervalMs: 500, seconds: 2.5 },
    { count: 1, intervalMs: 25, seconds: 0.025 },
    { count: 0, intervalMs: 1000, seconds: 0 },
  ])('measures $seconds seconds for $count numbers, one each $intervalMs ms', async ({ seconds, ...options }) => {
    const state = watch(measureRuntime(options));
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    expect(state()).toBeCloseTo(seconds, 9);
  });

  test('measures from its call on, however long the program has run', async () => {
    await vi.advanceTimersByTimeAsync(7000);
    const state = watch(measureRuntime({ count: 2 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(state()).toBeCloseTo(2, 9);
  });

  test('waits for the slowest of the four, and measures it', async () => {
    const setOnTime = setTimeout;
    let timers = 0;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, ms = 0) => {
      timers++;
      return setOnTime(callback, timers === 3 ? ms + 500 : ms);
    });
    const state = watch(measureRuntime({ count: 2 }));
    await vi.advanceTimersByTimeAsync(2499);
    expect(state()).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).toBeCloseTo(2.5, 9);
  });

  test('collects four streams, each with the given options', async () => {
    const random = vi.fn(() => 0.5);
    watch(measureRuntime({ count: 3, intervalMs: 10, random }));
    const calls: number[] = [];
    for (let step = 0; step < 4; step++) {
      await vi.advanceTimersByTimeAsync(10);
      calls.push(random.mock.calls.length);
    }
    expect(calls).toEqual([4, 8, 12, 12]);
  });

  test.each([
    { what: 'back by an hour', stepMs: -3_600_000 },
    { what: 'forward by an hour', stepMs: 3_600_000 },
  ])('measures the same when the time of day is set $what', async ({ stepMs }) => {
    const state = watch(measureRuntime({ count: 2 }));
    await vi.advanceTimersByTimeAsync(1000);
    vi.setSystemTime(Date.now() + stepMs);
    await vi.advanceTimersByTimeAsync(1000);
    expect(state()).toBeCloseTo(2, 9);
  });

  test.each([{ place: 1 }, { place: 2 }, { place: 4 }])(
    'rejects at once when stream number $place fails, while the others run',
    async ({ place }) => {
      const failure = new Error('the dice are lost');
      let calls = 0;
      const random = () => {
        calls++;
        if (calls === place) throw failure;
        return 0.5;
      };
      const state = watch(measureRuntime({ count: 2, random }));
      await vi.advanceTimersByTimeAsync(1000);
      expect(state()).toBe(failure);
      await vi.advanceTimersByTimeAsync(1000);
    },
  );

  test('rejects with the first failure when all of them fail', async () => {
    let calls = 0;
    const random = () => {
      calls++;
      throw new Error(`failure ${calls}`);
    };
    const state = watch(measureRuntime({ random }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(state()).toEqual(new Error('failure 1'));
  });
});
