import { waitRandom, type WaitOptions } from '#exercise/01-wait-random';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

const impossible = [
  { maxDelay: -1 },
  { maxDelay: Number.NaN },
  { maxDelay: Number.POSITIVE_INFINITY },
  { maxDelay: Number.NEGATIVE_INFINITY },
];

describe('waitRandom()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes a number of seconds and options, both of which may be left out', () => {
    expectTypeOf(waitRandom).parameter(0).toEqualTypeOf<number | undefined>();
    expectTypeOf(waitRandom).parameter(1).toEqualTypeOf<WaitOptions | undefined>();
    expectTypeOf(waitRandom).toBeCallableWith();
  });

  test('promises a number', () => {
    expectTypeOf(waitRandom).returns.toEqualTypeOf<Promise<number>>();
  });

  test('takes a source of randomness and a timer as options, both of which may be left out', () => {
    expectTypeOf<WaitOptions['random']>().toEqualTypeOf<(() => number) | undefined>();
    expectTypeOf<WaitOptions['sleep']>().toEqualTypeOf<((seconds: number) => Promise<void>) | undefined>();
    expectTypeOf(waitRandom).toBeCallableWith(5, {});
  });

  test('waits on the timer for as many seconds as it drew, and resolves to them', async () => {
    const delay = waitRandom(4, { random: () => 0.375 });
    await vi.advanceTimersByTimeAsync(1499);
    expect(await soon(delay)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soon(delay)).toBe(1.5);
  });

  test('waits on the sleep that was brought, once, and tells it the seconds', async () => {
    const sleep = vi.fn((_seconds: number) => Promise.resolve());
    const delay = waitRandom(4, { random: () => 0.75, sleep });
    expect(await soon(delay)).toBe(3);
    expect(sleep.mock.calls.map(([seconds]) => seconds)).toEqual([3]);
  });

  test('resolves only when the sleep has ended', async () => {
    const sleeper = Promise.withResolvers<undefined>();
    const delay = waitRandom(4, { random: () => 0.75, sleep: () => sleeper.promise });
    expect(await soon(delay)).toBe('still waiting');
    sleeper.resolve(undefined);
    expect(await soon(delay)).toBe(3);
  });

  test('begins the wait at the call, before anybody awaits the promise', async () => {
    const sleep = vi.fn(() => Promise.resolve());
    const delay = waitRandom(4, { random: () => 0.75, sleep });
    const startedAtOnce = sleep.mock.calls.length;
    await soon(delay);
    expect(startedAtOnce).toBe(1);
  });

  test('resolves to the delay that it waited, and draws only one', async () => {
    const drawn = [0.25, 0.5, 0.75];
    const random = vi.fn(() => drawn.shift() ?? 0);
    const delay = waitRandom(8, { random, sleep: () => Promise.resolve() });
    expect(await soon(delay)).toBe(2);
    expect(random).toHaveBeenCalledTimes(1);
  });

  test.each([
    { maxDelay: 10, fraction: 0.123, seconds: 0.123 * 10 },
    { maxDelay: 0.5, fraction: 0.5, seconds: 0.25 },
    { maxDelay: 7, fraction: 0, seconds: 0 },
    { maxDelay: 0, fraction: 0.9, seconds: 0 },
  ])('does not round: $fraction of $maxDelay seconds', async ({ maxDelay, fraction, seconds }) => {
    const sleep = vi.fn((_seconds: number) => Promise.resolve());
    const delay = waitRandom(maxDelay, { random: () => fraction, sleep });
    expect(await soon(delay)).toBe(seconds);
    expect(sleep.mock.calls.map(([each]) => each)).toEqual([seconds]);
  });

  test('draws from 10 seconds when maxDelay is left out', async () => {
    const delay = waitRandom(undefined, { random: () => 0.25, sleep: () => Promise.resolve() });
    expect(await soon(delay)).toBe(2.5);
  });

  test('draws by itself when nobody brings a source of randomness', async () => {
    const calls = Array.from({ length: 20 }, () => waitRandom(2, { sleep: () => Promise.resolve() }));
    const seconds = await Promise.all(calls.map((call) => soon(call)));
    expect(seconds.every((each) => typeof each === 'number' && each >= 0 && each < 2)).toBe(true);
    expect(new Set(seconds).size).toBeGreaterThan(1);
  });

  test('rejects when the sleep fails', async () => {
    const failure = new Error('the timer broke');
    const delay = waitRandom(4, { random: () => 0.5, sleep: () => Promise.reject(failure) });
    await expect(soon(delay)).rejects.toBe(failure);
  });

  test.each(impossible)('rejects with RangeError when maxDelay is $maxDelay', async ({ maxDelay }) => {
    const call = async () => soon(waitRandom(maxDelay, { random: () => 0.5, sleep: () => Promise.resolve() }));
    await expect(call()).rejects.toThrow(RangeError);
  });

  test.each(impossible)('starts nothing when maxDelay is $maxDelay', async ({ maxDelay }) => {
    const random = vi.fn(() => 0.5);
    const sleep = vi.fn(() => Promise.resolve());
    const call = async () => soon(waitRandom(maxDelay, { random, sleep }));
    await call().catch(() => 'rejected');
    expect(random).not.toHaveBeenCalled();
    expect(sleep).not.toHaveBeenCalled();
  });

  test('does not throw at the call, where nobody awaits the promise yet', async () => {
    const calls: Promise<number>[] = [];
    expect(() => calls.push(waitRandom(-1, { random: () => 0.5, sleep: () => Promise.resolve() }))).not.toThrow();
    await Promise.allSettled(calls.map((call) => soon(call)));
  });
});
