import { HttpError, retryWithBackoff, type RetryOptions } from '#exercise/11-retry-with-backoff';
import type { WaitOptions } from '#solution/01-wait-random';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 300; turn++) await Promise.resolve();
  return 'still waiting';
}

/** A job that fails in one way after the other, and then gives its value. */
function flaky<T>(failures: readonly unknown[], value: T) {
  const left = [...failures];
  return vi.fn(async (): Promise<T> => {
    await Promise.resolve();
    if (left.length > 0) throw left.shift();
    return value;
  });
}

/** Failures that another call may fix, each with a number of its own. */
function lost(count: number): Error[] {
  return Array.from({ length: count }, (_, index) => new Error(`Lost connection ${index + 1}`));
}

/** A sleep that writes down the seconds and ends at once, and a random source that gives the numbers one by one. */
function quick(...drawn: number[]) {
  const waits: number[] = [];
  const numbers = [...drawn];
  return {
    waits,
    random: () => numbers.shift() ?? 0.5,
    sleep: (seconds: number): Promise<void> => {
      waits.push(seconds);
      return Promise.resolve();
    },
  };
}

describe('HttpError', () => {
  test('is an error that tells the status and what the server asks for, as in the stub', () => {
    const error = new HttpError(503, 20);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'HttpError', status: 503, retryAfter: 20 });
    expect(error.message).toBe('The server answered with status 503');
    expect(new HttpError(404).retryAfter).toBeUndefined();
  });
});

describe('retryWithBackoff()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes a job and options, and promises what the job promises', () => {
    expectTypeOf(() => retryWithBackoff(flaky([], new Date()))).returns.toEqualTypeOf<Promise<Date>>();
    expectTypeOf(() => retryWithBackoff(flaky([], null), {})).returns.toEqualTypeOf<Promise<null>>();
    expectTypeOf(retryWithBackoff).parameter(1).toEqualTypeOf<RetryOptions | undefined>();
  });

  test('takes the options of a wait, and three numbers', () => {
    expectTypeOf<WaitOptions>().toExtend<RetryOptions>();
    expectTypeOf<RetryOptions['random']>().toEqualTypeOf<WaitOptions['random']>();
    expectTypeOf<RetryOptions['sleep']>().toEqualTypeOf<WaitOptions['sleep']>();
    expectTypeOf<RetryOptions['attempts']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<RetryOptions['baseDelay']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<RetryOptions['maxDelay']>().toEqualTypeOf<number | undefined>();
  });

  test('refuses a promise in place of a job', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already, and cannot be started again.
      retryWithBackoff(Promise.resolve(1)),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  describe('when the job succeeds', () => {
    test.each([
      { value: 'saved' },
      { value: 0 },
      { value: false },
      { value: undefined },
      { value: new Error('found') },
    ])('resolves to $value after one call, without a wait', async ({ value }) => {
      const job = flaky([], value);
      const { sleep, waits } = quick();
      expect(await soon(retryWithBackoff<unknown>(job, { sleep }))).toBe(value);
      expect(job).toHaveBeenCalledTimes(1);
      expect(waits).toEqual([]);
    });

    test('calls it no more after its first success', async () => {
      const job = flaky(lost(2), 'saved');
      expect(await soon(retryWithBackoff(job, quick()))).toBe('saved');
      expect(job).toHaveBeenCalledTimes(3);
    });
  });

  describe('when the job fails', () => {
    test('calls it again only when the sleep has ended', async () => {
      const sleeper = Promise.withResolvers<undefined>();
      const job = flaky(lost(1), 'saved');
      const result = retryWithBackoff(job, { sleep: () => sleeper.promise });
      expect(await soon(result)).toBe('still waiting');
      const callsBefore = job.mock.calls.length;
      sleeper.resolve(undefined);
      expect(await soon(result)).toBe('saved');
      expect(callsBefore).toBe(1);
    });

    test('takes a throw at the call for a failure', async () => {
      const job = vi.fn((): Promise<string> => {
        if (job.mock.calls.length === 1) throw new Error('never began');
        return Promise.resolve('saved');
      });
      expect(await soon(retryWithBackoff(job, quick()))).toBe('saved');
    });

    test('gives up on a job that fails again and again', async () => {
      const result = retryWithBackoff(flaky(lost(20), 'saved'), { ...quick(), attempts: 3 });
      await expect(soon(result)).rejects.toThrow('Lost connection');
    });

    test.each([{ attempts: 1 }, { attempts: 2 }, { attempts: 4 }])(
      'with attempts of $attempts, rejects with the failure of the last call',
      async ({ attempts }) => {
        const failures = lost(10);
        const job = flaky(failures, 'saved');
        await expect(soon(retryWithBackoff(job, { ...quick(), attempts }))).rejects.toBe(failures[attempts - 1]);
        expect(job).toHaveBeenCalledTimes(attempts);
      },
    );

    test.each([{ attempts: 1 }, { attempts: 3 }])(
      'with attempts of $attempts, waits between the calls and not after the last one',
      async ({ attempts }) => {
        const { waits, ...options } = quick();
        const result = retryWithBackoff(flaky(lost(10), 'saved'), { ...options, attempts });
        await Promise.allSettled([soon(result)]);
        expect(waits).toHaveLength(attempts - 1);
      },
    );

    test.each([{ last: 'a text' }, { last: undefined }])('rejects with $last as it is', async ({ last }) => {
      const job = flaky([new Error('before'), last], 'saved');
      await expect(soon(retryWithBackoff(job, { ...quick(), attempts: 2 }))).rejects.toBe(last);
      expect(job).toHaveBeenCalledTimes(2);
    });
  });

  describe('when it decides whether another call may help', () => {
    test.each([302, 400, 401, 404, 409, 422, 428, 430, 499].map((status) => ({ status })))(
      'does not call again after status $status',
      async ({ status }) => {
        const refusal = new HttpError(status, 1);
        const job = flaky([refusal], 'saved');
        const { waits, ...options } = quick();
        await expect(soon(retryWithBackoff(job, options))).rejects.toBe(refusal);
        expect(job).toHaveBeenCalledTimes(1);
        expect(waits).toEqual([]);
      },
    );

    test.each([429, 500, 502, 503, 504, 599].map((status) => ({ status })))(
      'calls again after status $status',
      async ({ status }) => {
        const job = flaky([new HttpError(status)], 'saved');
        expect(await soon(retryWithBackoff(job, quick()))).toBe('saved');
      },
    );

    test.each([
      { what: 'an error of another kind', failure: new TypeError('fetch failed') },
      { what: 'a text', failure: 'no' },
      { what: 'nothing', failure: undefined },
      { what: 'null', failure: null },
    ])('calls again after $what', async ({ failure }) => {
      const job = flaky([failure], 'saved');
      expect(await soon(retryWithBackoff(job, quick()))).toBe('saved');
    });

    test('stops at a refusal also after failures of another kind', async () => {
      const refusal = new HttpError(403);
      const job = flaky([...lost(1), new HttpError(503), refusal], 'saved');
      await expect(soon(retryWithBackoff(job, quick()))).rejects.toBe(refusal);
      expect(job).toHaveBeenCalledTimes(3);
    });
  });

  describe('when it draws the wait', () => {
    test('doubles the bound with each failure', async () => {
      const { waits, ...options } = quick();
      await soon(retryWithBackoff(flaky(lost(4), 'saved'), { ...options, baseDelay: 3, maxDelay: 100 }));
      expect(waits).toEqual([1.5, 3, 6, 12]);
    });

    test('takes a random part of the bound, from nothing to nearly all, drawn anew each time', async () => {
      const { waits, ...options } = quick(0, 0.75, 0.25, 0.9375);
      await soon(retryWithBackoff(flaky(lost(4), 'saved'), { ...options, baseDelay: 1, maxDelay: 100 }));
      expect(waits).toEqual([0, 1.5, 1, 7.5]);
    });

    test('does not let the bound grow beyond maxDelay', async () => {
      const { waits, ...options } = quick(0.5, 0.5, 0.5, 0.25);
      await soon(retryWithBackoff(flaky(lost(4), 'saved'), { ...options, baseDelay: 1, maxDelay: 3 }));
      expect(waits).toEqual([0.5, 1, 1.5, 0.75]);
    });

    test('does not let even the first bound be more than maxDelay', async () => {
      const { waits, ...options } = quick();
      await soon(retryWithBackoff(flaky(lost(1), 'saved'), { ...options, baseDelay: 8, maxDelay: 2 }));
      expect(waits).toEqual([1]);
    });
  });

  describe('when the server asks for a wait', () => {
    test('waits as long as it is asked to, if what it drew is shorter', async () => {
      const { waits, ...options } = quick();
      const job = flaky([new HttpError(503, 7)], 'saved');
      await soon(retryWithBackoff(job, { ...options, baseDelay: 2, maxDelay: 100 }));
      expect(waits).toEqual([7]);
    });

    test('waits longer than maxDelay, if it is asked to', async () => {
      const { waits, ...options } = quick();
      const job = flaky([new HttpError(429, 60)], 'saved');
      await soon(retryWithBackoff(job, { ...options, baseDelay: 2, maxDelay: 4 }));
      expect(waits).toEqual([60]);
    });

    test('waits as long as it drew, if it is asked for less', async () => {
      const { waits, ...options } = quick();
      const job = flaky([new HttpError(503, 3), new HttpError(503, 0)], 'saved');
      await soon(retryWithBackoff(job, { ...options, baseDelay: 8, maxDelay: 100 }));
      expect(waits).toEqual([4, 8]);
    });

    test('does so for the next wait only, and goes on doubling', async () => {
      const { waits, ...options } = quick();
      const job = flaky([...lost(1), new HttpError(503, 7), ...lost(1)], 'saved');
      await soon(retryWithBackoff(job, { ...options, baseDelay: 1, maxDelay: 100 }));
      expect(waits).toEqual([0.5, 7, 2]);
    });
  });

  describe('when options are left out', () => {
    test('calls the job 5 times at most', async () => {
      const failures = lost(10);
      const job = flaky(failures, 'saved');
      await expect(soon(retryWithBackoff(job, quick()))).rejects.toBe(failures[4]);
    });

    test('begins with 0.1 seconds and grows up to 10', async () => {
      const { waits, ...options } = quick();
      await soon(retryWithBackoff(flaky(lost(9), 'saved'), { ...options, attempts: 10 }));
      const milliseconds = waits.map((seconds) => Math.round(seconds * 1000));
      expect(milliseconds).toEqual([50, 100, 200, 400, 800, 1600, 3200, 5000, 5000]);
    });

    test('waits on the timer', async () => {
      const job = flaky(lost(2), 'saved');
      const result = retryWithBackoff(job, { random: () => 0.5, baseDelay: 2 });
      await soon(result);
      await vi.advanceTimersByTimeAsync(2999);
      expect(await soon(result)).toBe('still waiting');
      await vi.advanceTimersByTimeAsync(1);
      expect(await soon(result)).toBe('saved');
    });

    test('draws by itself', async () => {
      const { waits, sleep } = quick();
      for (let run = 0; run < 20; run++) {
        await soon(retryWithBackoff(flaky(lost(1), 'saved'), { sleep, baseDelay: 2 }));
      }
      expect(waits.every((seconds) => seconds >= 0 && seconds < 2)).toBe(true);
      expect(new Set(waits).size).toBeGreaterThan(1);
    });

    test('needs none of them', async () => {
      const result = retryWithBackoff(flaky(lost(4), 'saved'));
      await soon(result);
      await vi.advanceTimersByTimeAsync(1500);
      expect(await soon(result)).toBe('saved');
    });
  });

  test.each([{ attempts: 0 }, { attempts: -1 }, { attempts: 2.5 }, { attempts: NaN }, { attempts: Infinity }])(
    'rejects with a RangeError that names attempts when it is $attempts, and does not call the job',
    async ({ attempts }) => {
      const job = flaky([], 'saved');
      const result = retryWithBackoff(job, { ...quick(), attempts });
      await expect(soon(result)).rejects.toThrow(RangeError);
      await expect(soon(result)).rejects.toThrow(String(attempts));
      expect(job).not.toHaveBeenCalled();
    },
  );
});
