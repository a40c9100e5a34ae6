import { withTimeout, type TimeoutOptions } from '#exercise/08-timeout';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

/** Lets time pass, and everything run that is ready before and after it. */
async function pass(ms: number): Promise<void> {
  await stillWaiting();
  vi.advanceTimersByTime(ms);
  await stillWaiting();
}

/** Work that ends when the test says so, and takes no notice of its signal. */
function heldWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = vi.fn((_signal: AbortSignal): Promise<string> => promise);
  return { work, resolve, reject, signal: () => work.mock.calls[0]?.[0] };
}

/** Work that ends as soon as it is stopped, in a way of its own. */
const endsWhenStopped = (howTo: (end: PromiseWithResolvers<string>) => void) => {
  return (signal: AbortSignal): Promise<string> => {
    const end = Promise.withResolvers<string>();
    signal.addEventListener('abort', () => {
      howTo(end);
    });
    return end.promise;
  };
};

/** A caller's signal that knows how many listeners it has. */
function watchedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  // How many listeners were there when the signal was aborted: it drops those that want to hear it once.
  let heardAbort = 0;
  const abort = (reason?: unknown): void => {
    heardAbort = added.mock.calls.length;
    controller.abort(reason);
  };
  const listeners = (): number => {
    const left = added.mock.calls.filter(([type, listener, options], index) => {
      const isRemoved = removed.mock.calls.some((call) => call[0] === type && call[1] === listener);
      const isUsedUp = index < heardAbort && typeof options === 'object' && options.once === true;
      return !isRemoved && !isUsedUp && !(typeof options === 'object' && options.signal?.aborted === true);
    });
    return left.length + (signal.onabort === null ? 0 : 1);
  };
  return { signal, abort, listeners };
}

const findDate = (_signal: AbortSignal): Promise<Date> => Promise.resolve(new Date(0));

describe('withTimeout()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes work that promises a kind of value, and promises a value of that kind', () => {
    const findText = (): Promise<string | null> => Promise.resolve(null);
    expectTypeOf(() => withTimeout(findDate, 1000)).returns.toEqualTypeOf<Promise<Date>>();
    expectTypeOf(() => withTimeout(findText, 1000)).returns.toEqualTypeOf<Promise<string | null>>();
  });

  test('takes a number of milliseconds, and options that may be left out', () => {
    expectTypeOf(withTimeout).parameter(1).toEqualTypeOf<number>();
    expectTypeOf(withTimeout).parameter(2).toEqualTypeOf<TimeoutOptions | undefined>();
    expectTypeOf<TimeoutOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>();
  });

  test('refuses a promise in place of work, and work that wants something other than a signal', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already; work is a function that starts it.
      withTimeout(Promise.resolve(1), 1000),
      // @ts-expect-error Work gets a signal, not a number.
      withTimeout((seconds: number) => Promise.resolve(seconds), 1000),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  describe('while the work is under way', () => {
    test('has called it once, with a signal that is not aborted', async () => {
      const { work, resolve, signal } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(999);
      const aborted = signal()?.aborted;
      resolve('done');
      await soon(result);
      expect(work).toHaveBeenCalledTimes(1);
      expect(aborted).toBe(false);
    });

    test('waits until the time is over', async () => {
      const { work, resolve } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(999);
      expect(await soon(result)).toBe('still waiting');
      resolve('done');
      await soon(result);
    });
  });

  describe('when the work ends in time', () => {
    test('gives its value', async () => {
      const { work, resolve } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(999);
      resolve('done');
      expect(await soon(result)).toBe('done');
    });

    test.each([{ value: undefined }, { value: null }, { value: 0 }, { value: '' }])(
      'gives its value, also if that is $value',
      async ({ value }) => {
        expect(await soon(withTimeout<unknown>(() => Promise.resolve(value), 1000))).toBe(value);
      },
    );

    test.each([
      { what: 'an Error', failure: new Error('out of paper') },
      { what: 'undefined', failure: undefined },
    ])('rejects with its failure: $what', async ({ failure }) => {
      const { work, reject } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(999);
      reject(failure);
      await expect(soon(result)).rejects.toBe(failure);
    });

    test('rejects when the call of the work throws', async () => {
      const failure = new Error('never began');
      const result = withTimeout(() => {
        throw failure;
      }, 1000);
      await expect(soon(result)).rejects.toBe(failure);
    });

    test('does not abort its signal, also not when the time is over', async () => {
      const { work, resolve, signal } = heldWork();
      const result = withTimeout(work, 1000);
      resolve('done');
      await soon(result);
      await pass(1000);
      expect(signal()?.aborted).toBe(false);
    });

    test.each([
      { end: 'after a value', work: () => Promise.resolve('done') },
      { end: 'after a failure', work: () => Promise.reject(new Error('out of paper')) },
      {
        end: 'after a throw at the call',
        work: () => {
          throw new Error('never began');
        },
      },
    ])('leaves no timer and no listener behind: $end', async ({ work }) => {
      const { signal, listeners } = watchedSignal();
      const result = withTimeout<string>(work, 1000, { signal });
      await Promise.allSettled([soon(result)]);
      expect({ timers: vi.getTimerCount(), listeners: listeners() }).toEqual({ timers: 0, listeners: 0 });
    });
  });

  describe('when the time is over', () => {
    test('rejects with an Error named TimeoutError', async () => {
      const result = withTimeout(heldWork().work, 1000);
      await pass(1000);
      await expect(soon(result)).rejects.toBeInstanceOf(Error);
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
    });

    test.each([{ timeoutMs: 250 }, { timeoutMs: 1800 }, { timeoutMs: 1500.5 }])(
      'tells in its message the time: $timeoutMs ms',
      async ({ timeoutMs }) => {
        const result = withTimeout(heldWork().work, timeoutMs);
        await pass(timeoutMs);
        await expect(soon(result)).rejects.toThrow(String(timeoutMs));
      },
    );

    test('aborts the signal of the work', async () => {
      const { work, signal } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(1000);
      await Promise.allSettled([soon(result)]);
      expect(signal()?.aborted).toBe(true);
    });

    test('gives the work the same reason that it rejects with', async () => {
      const { work, signal } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(1000);
      const failure = await soon(result).catch((reason: unknown) => reason);
      expect(failure).toHaveProperty('name', 'TimeoutError');
      expect(signal()?.reason).toBe(failure);
    });

    test.each([
      {
        end: 'a value',
        work: endsWhenStopped((end) => {
          end.resolve('half of it');
        }),
      },
      {
        end: 'a failure',
        work: endsWhenStopped((end) => {
          end.reject(new Error('the line was cut'));
        }),
      },
    ])('rejects with TimeoutError, also if the work ends with $end when it is stopped', async ({ work }) => {
      const result = withTimeout(work, 1000);
      await pass(1000);
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
    });

    test('hears nothing of work that fails later', async () => {
      const { work, reject } = heldWork();
      const result = withTimeout(work, 1000);
      await pass(1000);
      reject(new Error('too late'));
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
    });

    test('leaves no timer and no listener behind', async () => {
      const { signal, listeners } = watchedSignal();
      const result = withTimeout(heldWork().work, 1000, { signal });
      await pass(1000);
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
      expect({ timers: vi.getTimerCount(), listeners: listeners() }).toEqual({ timers: 0, listeners: 0 });
    });

    test('is counted from each call on its own', async () => {
      const first = withTimeout(heldWork().work, 1000);
      await pass(600);
      const { work, signal } = heldWork();
      const second = withTimeout(work, 1000);
      await pass(400);
      const secondSoFar = await soon(second).catch((reason: unknown) => reason);
      await expect(soon(first)).rejects.toHaveProperty('name', 'TimeoutError');
      expect(secondSoFar).toBe('still waiting');
      expect(signal()?.aborted).toBe(false);
      await pass(600);
      await expect(soon(second)).rejects.toHaveProperty('name', 'TimeoutError');
    });
  });

  describe('when the caller stops it', () => {
    test.each([
      { what: 'an Error', reason: new Error('the customer has left') },
      { what: 'a text', reason: 'shutdown' },
      { what: 'an empty text', reason: '' },
      { what: '0', reason: 0 },
      { what: 'null', reason: null },
    ])("rejects at once with the caller's reason: $what", async ({ reason }) => {
      const caller = new AbortController();
      const result = withTimeout(heldWork().work, 1000, { signal: caller.signal });
      await pass(500);
      caller.abort(reason);
      await expect(soon(result)).rejects.toBe(reason);
    });

    test('aborts the signal of the work with the same reason', async () => {
      const caller = new AbortController();
      const reason = new Error('the customer has left');
      const { work, signal } = heldWork();
      const result = withTimeout(work, 1000, { signal: caller.signal });
      await pass(500);
      caller.abort(reason);
      await Promise.allSettled([soon(result)]);
      expect(signal()?.aborted).toBe(true);
      expect(signal()?.reason).toBe(reason);
    });

    test('keeps the reason, also if the work ends with a value when it is stopped', async () => {
      const caller = new AbortController();
      const reason = new Error('the customer has left');
      const work = endsWhenStopped((end) => {
        end.resolve('half of it');
      });
      const result = withTimeout(work, 1000, { signal: caller.signal });
      await pass(500);
      caller.abort(reason);
      await expect(soon(result)).rejects.toBe(reason);
    });

    test('leaves no timer and no listener behind', async () => {
      const { signal, abort, listeners } = watchedSignal();
      const result = withTimeout(heldWork().work, 1000, { signal });
      await pass(500);
      abort();
      await Promise.allSettled([soon(result)]);
      expect({ timers: vi.getTimerCount(), listeners: listeners() }).toEqual({ timers: 0, listeners: 0 });
    });

    test('still ends by itself when the time is over, if the caller does not stop it', async () => {
      const caller = new AbortController();
      const { work, signal } = heldWork();
      const result = withTimeout(work, 1000, { signal: caller.signal });
      await pass(1000);
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
      expect({ work: signal()?.aborted, caller: caller.signal.aborted }).toEqual({ work: true, caller: false });
    });

    test("rejects with the caller's reason when the signal is aborted before the call, and does not call the work", async () => {
      const reason = new Error('the customer has left');
      const { work } = heldWork();
      const { signal, abort, listeners } = watchedSignal();
      abort(reason);
      const result = withTimeout(work, 1000, { signal });
      await expect(soon(result)).rejects.toBe(reason);
      expect(work).not.toHaveBeenCalled();
      expect({ timers: vi.getTimerCount(), listeners: listeners() }).toEqual({ timers: 0, listeners: 0 });
    });
  });

  describe('at the limits of timeoutMs', () => {
    test('takes 0, and gives up as soon as a timer can run', async () => {
      const result = withTimeout(heldWork().work, 0);
      await pass(1);
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
    });

    test.each([{ timeoutMs: 0.5 }, { timeoutMs: 1500.5 }])(
      'takes $timeoutMs, which is no whole number',
      async ({ timeoutMs }) => {
        const result = withTimeout(heldWork().work, timeoutMs);
        await pass(timeoutMs + 1);
        await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
      },
    );

    test('takes 2147483647, and waits that long', async () => {
      const result = withTimeout(heldWork().work, 2_147_483_647);
      await pass(2_147_483_646);
      expect(await soon(result)).toBe('still waiting');
      await pass(1);
      await expect(soon(result)).rejects.toHaveProperty('name', 'TimeoutError');
    });

    test('leaves no timer and no listener behind when it is out of them', async () => {
      const { signal, listeners } = watchedSignal();
      await expect(soon(withTimeout(() => Promise.resolve('done'), -1, { signal }))).rejects.toThrow(RangeError);
      expect({ timers: vi.getTimerCount(), listeners: listeners() }).toEqual({ timers: 0, listeners: 0 });
    });

    test.each([
      { timeoutMs: -1 },
      { timeoutMs: -0.5 },
      { timeoutMs: 2_147_483_647.5 },
      { timeoutMs: 2_147_483_648 },
      { timeoutMs: Number.POSITIVE_INFINITY },
      { timeoutMs: Number.NaN },
    ])('rejects with RangeError when it is $timeoutMs, and does not call the work', async ({ timeoutMs }) => {
      const { work, resolve } = heldWork();
      const result = withTimeout(work, timeoutMs);
      resolve('done');
      await expect(soon(result)).rejects.toThrow(RangeError);
      expect(work).not.toHaveBeenCalled();
    });
  });
});
