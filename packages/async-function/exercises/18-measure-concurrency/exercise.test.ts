import {
  averageTime,
  compareConcurrency,
  type AverageOptions,
  type AverageTime,
  type CompareOptions,
  type ConcurrencyReport,
} from '#exercise/18-measure-concurrency';
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** A right answer lets far fewer sleepers sleep: who starts jobs without end fails here, and does not hang. */
const maxSleepers = 500;

/** Lets everything that is ready to run, run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
async function soon<T>(promise: Promise<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, settle().then(() => 'still waiting' as const)]);
}

/** A clock that stands while code runs, and goes on to the next sleeper when nothing else is left to do. */
function virtualClock() {
  let clockMs = 1000;
  let count = 0;
  const sleepers: { untilMs: number; wake: () => void }[] = [];
  return {
    now: () => clockMs,
    wait: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        if (++count > maxSleepers) throw new Error('The jobs are called again and again');
        sleepers.push({ untilMs: clockMs + ms, wake: resolve });
      }),
    /** Computing holds the thread, so nothing else happens meanwhile. */
    compute: (ms: number): void => {
      clockMs += ms;
    },
    /** What the promise gives when all sleepers have slept. */
    run: async <T>(promise: Promise<T>): Promise<T | 'still waiting'> => {
      promise.catch(() => undefined);
      await settle();
      while (sleepers.length > 0) {
        sleepers.sort((one, other) => one.untilMs - other.untilMs);
        const next = sleepers.shift();
        clockMs = Math.max(clockMs, next?.untilMs ?? 0);
        next?.wake();
        await settle();
      }
      return soon(promise);
    },
  };
}

/** Divisions need not agree in the last digits. */
function rounded(result: unknown): unknown {
  if (typeof result !== 'object' || result === null) return result;
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name, typeof value === 'number' ? Number(value.toFixed(6)) : value]),
  );
}

afterEach(() => void vi.useRealTimers());

describe('averageTime()', () => {
  /** A job whose calls last as long as the list says, one after the other. */
  function lasting(...times: number[]) {
    const clock = virtualClock();
    const job = vi.fn(() => clock.wait(times.shift() ?? 0));
    return { job, run: clock.run, now: clock.now };
  }

  test('takes a job that promises anything, and promises four times', () => {
    const job: () => Promise<Date> = () => Promise.resolve(new Date());
    expectTypeOf(averageTime).toBeCallableWith(job);
    expectTypeOf(averageTime).parameter(1).toEqualTypeOf<AverageOptions | undefined>();
    expectTypeOf(averageTime).returns.toEqualTypeOf<Promise<AverageTime>>();
    expectTypeOf<keyof AverageTime>().toEqualTypeOf<'meanMs' | 'medianMs' | 'minMs' | 'maxMs'>();
    expectTypeOf<AverageTime[keyof AverageTime]>().toEqualTypeOf<number>();
  });

  test('takes rounds, warm-ups and a clock as options', () => {
    expectTypeOf<AverageOptions['rounds']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<AverageOptions['warmUps']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<AverageOptions['now']>().toEqualTypeOf<(() => number) | undefined>();
    expectTypeOf(averageTime).toBeCallableWith(() => Promise.resolve(), {});
  });

  test('refuses a promise in place of a job', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already, and can be measured only once.
      averageTime(Promise.resolve(1)),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { times: [10, 30, 20, 100, 40], meanMs: 40, medianMs: 30, minMs: 10, maxMs: 100 },
    { times: [40, 10, 20, 100], meanMs: 42.5, medianMs: 30, minMs: 10, maxMs: 100 },
    { times: [100, 9, 20], meanMs: 43, medianMs: 20, minMs: 9, maxMs: 100 },
    { times: [5, 15], meanMs: 10, medianMs: 10, minMs: 5, maxMs: 15 },
    { times: [7], meanMs: 7, medianMs: 7, minMs: 7, maxMs: 7 },
    { times: [0, 0, 0], meanMs: 0, medianMs: 0, minMs: 0, maxMs: 0 },
  ])('sums up rounds of $times ms', async ({ times, ...expected }) => {
    const { job, run, now } = lasting(900, ...times);
    const average = averageTime(job, { rounds: times.length, now });
    expect(rounded(await run(average))).toEqual(expected);
  });

  test('calls the job once to warm up and measures five rounds, if no numbers are brought', async () => {
    const { job, run, now } = lasting(900, 10, 20, 30, 40, 50, 700);
    const average = averageTime(job, { now });
    expect(rounded(await run(average))).toEqual({ meanMs: 30, medianMs: 30, minMs: 10, maxMs: 50 });
    expect(job).toHaveBeenCalledTimes(6);
  });

  test.each([
    { warmUps: 0, meanMs: 500 },
    { warmUps: 2, meanMs: 25 },
  ])('measures what comes after $warmUps warm-ups', async ({ warmUps, meanMs }) => {
    const { job, run, now } = lasting(980, 20, 30, 20);
    const average = averageTime(job, { rounds: 2, warmUps, now });
    expect(rounded(await run(average))).toMatchObject({ meanMs });
    expect(job).toHaveBeenCalledTimes(warmUps + 2);
  });

  test('begins a call when the one before it has ended, and hands nothing over', async () => {
    const clock = virtualClock();
    const log: string[] = [];
    const job = async (...args: unknown[]): Promise<void> => {
      log.push('<', ...args.map(String));
      await clock.wait(10);
      log.push('>');
    };
    await clock.run(averageTime(job, { rounds: 3, warmUps: 2, now: clock.now }));
    expect(log.join('')).toBe('<><><><><>');
  });

  test('counts what a job computes before it returns its promise', async () => {
    const clock = virtualClock();
    const job = (): Promise<void> => {
      clock.compute(30);
      return clock.wait(10);
    };
    const average = averageTime(job, { rounds: 2, now: clock.now });
    expect(rounded(await clock.run(average))).toEqual({ meanMs: 40, medianMs: 40, minMs: 40, maxMs: 40 });
  });

  test('uses performance.now() if no clock is brought, whatever the time of day is', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'Date'], now: new Date('2030-01-01T00:00:00Z') });
    const job = (): Promise<void> => {
      vi.advanceTimersByTime(25);
      vi.setSystemTime(new Date('2029-12-31T00:00:00Z'));
      return Promise.resolve();
    };
    expect(rounded(await soon(averageTime(job)))).toMatchObject({ meanMs: 25, maxMs: 25 });
  });

  test.each([
    { where: 'a warm-up', failsAt: 1 },
    { where: 'a round', failsAt: 3 },
  ])('rejects when $where fails, and calls the job no more', async ({ failsAt }) => {
    const failure = new Error('no connection');
    const job = vi.fn(() => (job.mock.calls.length === failsAt ? Promise.reject(failure) : Promise.resolve()));
    await expect(soon(averageTime(job, { rounds: 5, warmUps: 1, now: () => 0 }))).rejects.toBe(failure);
    expect(job).toHaveBeenCalledTimes(failsAt);
  });

  test('rejects when the call of the job throws', async () => {
    const failure = new Error('no connection');
    const job = (): Promise<void> => {
      throw failure;
    };
    await expect(soon(averageTime(job, { now: () => 0 }))).rejects.toBe(failure);
  });

  test.each([
    { rounds: 0, warmUps: 1 },
    { rounds: -1, warmUps: 1 },
    { rounds: 2.5, warmUps: 1 },
    { rounds: Number.NaN, warmUps: 1 },
    { rounds: 5, warmUps: -1 },
    { rounds: 5, warmUps: 0.5 },
    { rounds: 5, warmUps: Number.NaN },
  ])('rejects with RangeError for $rounds rounds and $warmUps warm-ups, and calls nothing', async (options) => {
    const { job, now } = lasting();
    await expect(soon(averageTime(job, { ...options, now }))).rejects.toThrow(RangeError);
    expect(job).not.toHaveBeenCalled();
  });
});

describe('compareConcurrency()', () => {
  test('takes jobs that promise anything, and promises a report', () => {
    const jobs: readonly (() => Promise<Date | string>)[] = [];
    expectTypeOf(compareConcurrency).toBeCallableWith(jobs);
    expectTypeOf(compareConcurrency).parameter(1).toEqualTypeOf<CompareOptions | undefined>();
    expectTypeOf(compareConcurrency).returns.toEqualTypeOf<Promise<ConcurrencyReport>>();
    expectTypeOf<keyof ConcurrencyReport>().toEqualTypeOf<
      'sequentialMs' | 'concurrentMs' | 'longestMs' | 'speedup' | 'overheadMs'
    >();
    expectTypeOf<ConcurrencyReport[keyof ConcurrencyReport]>().toEqualTypeOf<number>();
    expectTypeOf<CompareOptions['now']>().toEqualTypeOf<(() => number) | undefined>();
  });

  test('refuses promises in place of jobs', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already; a job is a function that starts it.
      compareConcurrency([Promise.resolve(1)]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    {
      waits: [30, 10, 20],
      report: { sequentialMs: 60, concurrentMs: 30, longestMs: 30, speedup: 2, overheadMs: 0 },
    },
    {
      waits: [10, 10, 10, 10],
      report: { sequentialMs: 40, concurrentMs: 10, longestMs: 10, speedup: 4, overheadMs: 0 },
    },
    { waits: [50], report: { sequentialMs: 50, concurrentMs: 50, longestMs: 50, speedup: 1, overheadMs: 0 } },
  ])('finds that jobs that wait for $waits ms overlap', async ({ waits, report }) => {
    const { now, wait, run } = virtualClock();
    const jobs = waits.map((ms) => () => wait(ms));
    expect(rounded(await run(compareConcurrency(jobs, { now })))).toEqual(report);
  });

  test('finds that nothing is gained by jobs that compute', async () => {
    const { now, compute, run } = virtualClock();
    const jobs = [30, 10, 20].map((ms) => () => {
      compute(ms);
      return Promise.resolve();
    });
    expect(rounded(await run(compareConcurrency(jobs, { now })))).toEqual({
      sequentialMs: 60,
      concurrentMs: 60,
      longestMs: 30,
      speedup: 1,
      overheadMs: 10,
    });
  });

  test('finds the overhead of jobs that compute before they wait', async () => {
    const { now, compute, wait, run } = virtualClock();
    const jobs = [1, 2, 3, 4].map(() => () => {
      compute(4);
      return wait(12);
    });
    expect(rounded(await run(compareConcurrency(jobs, { now })))).toEqual({
      sequentialMs: 64,
      concurrentMs: 28,
      longestMs: 16,
      speedup: 2.285714,
      overheadMs: 3,
    });
  });

  test('finds the overhead of jobs that slow each other down', async () => {
    const { now, wait, run } = virtualClock();
    let active = 0;
    const job = async (): Promise<void> => {
      active++;
      await wait(active * 10);
      active--;
    };
    expect(rounded(await run(compareConcurrency([job, job], { now })))).toEqual({
      sequentialMs: 20,
      concurrentMs: 20,
      longestMs: 10,
      speedup: 1,
      overheadMs: 5,
    });
  });

  test('reports an overhead below 0 as it is', async () => {
    const { now, wait, run } = virtualClock();
    const lasting = (...times: number[]) => {
      return () => wait(times.shift() ?? 0);
    };
    const jobs = [lasting(40, 40, 10), lasting(20, 20, 10)];
    expect(rounded(await run(compareConcurrency(jobs, { now })))).toEqual({
      sequentialMs: 60,
      concurrentMs: 10,
      longestMs: 40,
      speedup: 6,
      overheadMs: -15,
    });
  });

  test('does not measure the first call of each job', async () => {
    const { now, wait, run } = virtualClock();
    const jobs = [30, 10].map((ms) => {
      let isCold = true;
      return () => {
        const extraMs = isCold ? 500 : 0;
        isCold = false;
        return wait(ms + extraMs);
      };
    });
    expect(rounded(await run(compareConcurrency(jobs, { now })))).toMatchObject({ sequentialMs: 40, concurrentMs: 30 });
  });

  test('runs the jobs twice one after the other, and then all at once, in their order', async () => {
    const { now, wait, run } = virtualClock();
    const log: string[] = [];
    const jobs = ['a', 'b', 'c'].map((name, index) => async (...args: unknown[]): Promise<void> => {
      log.push(`${name}<`, ...args.map(String));
      await wait(30 - index * 10);
      log.push(`${name}>`);
    });
    await run(compareConcurrency(jobs, { now }));
    expect(log.join(' ')).toBe('a< a> b< b> c< c> a< a> b< b> c< c> a< b< c< c> b> a>');
  });

  test('uses performance.now() if no clock is brought, whatever the time of day is', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'Date'], now: new Date('2030-01-01T00:00:00Z') });
    const job = (): Promise<void> => {
      vi.advanceTimersByTime(25);
      vi.setSystemTime(new Date('2029-12-31T00:00:00Z'));
      return Promise.resolve();
    };
    expect(rounded(await soon(compareConcurrency([job, job])))).toEqual({
      sequentialMs: 50,
      concurrentMs: 50,
      longestMs: 25,
      speedup: 1,
      overheadMs: 12.5,
    });
  });

  test.each([
    { pass: 'to warm up', failsAt: 1 },
    { pass: 'alone', failsAt: 2 },
  ])('rejects when a job fails that runs $pass, and calls no further job', async ({ failsAt }) => {
    const { now, wait, run } = virtualClock();
    const failure = new Error('no connection');
    const first = vi.fn(() => (first.mock.calls.length === failsAt ? Promise.reject(failure) : wait(10)));
    const second = vi.fn(() => wait(10));
    await expect(run(compareConcurrency([first, second], { now }))).rejects.toBe(failure);
    expect({ first: first.mock.calls.length, second: second.mock.calls.length }).toEqual({
      first: failsAt,
      second: failsAt - 1,
    });
  });

  test('rejects as soon as one job fails among the others, and ignores a later failure', async () => {
    const failure = new Error('no connection');
    const slow = Promise.withResolvers<undefined>();
    const first = vi.fn(() => (first.mock.calls.length === 3 ? slow.promise : Promise.resolve(undefined)));
    const second = vi.fn(() => (second.mock.calls.length === 3 ? Promise.reject(failure) : Promise.resolve()));
    const report = compareConcurrency([first, second], { now: () => 0 });
    await expect(soon(report)).rejects.toBe(failure);
    slow.reject(new Error('too late'));
    await settle();
  });

  test('takes a throw at the call for a failure of the job', async () => {
    const failure = new Error('no connection');
    const job = vi.fn((): Promise<void> => {
      if (job.mock.calls.length === 3) throw failure;
      return Promise.resolve();
    });
    const report = compareConcurrency([() => Promise.resolve(), job], { now: () => 0 });
    await expect(soon(report)).rejects.toBe(failure);
  });

  test('rejects with RangeError when there are no jobs', async () => {
    await expect(soon(compareConcurrency([]))).rejects.toThrow(RangeError);
  });
});
