import { gather, settle, type FailedJob, type Settled } from '#exercise/06-gather-and-settle';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

/** Jobs `a`, `b` and `c` that end when, and in the order in which, the test says so. */
function heldJobs() {
  const started: string[] = [];
  const a = Promise.withResolvers<string>();
  const b = Promise.withResolvers<string>();
  const c = Promise.withResolvers<string>();
  const job = (name: string, { promise }: PromiseWithResolvers<string>) => {
    return (): Promise<string> => {
      started.push(name);
      return promise;
    };
  };
  return { started, a, b, c, jobs: [job('a', a), job('b', b), job('c', c)] };
}

const gives = <T>(value: T) => {
  return (): Promise<T> => Promise.resolve(value);
};

const rejectsWith = (reason: unknown) => {
  // A job may reject with anything.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return (): Promise<never> => Promise.reject(reason);
};

const throwsAtTheCall = (reason: Error) => {
  return (): Promise<never> => {
    throw reason;
  };
};

const days: (() => Promise<Date>)[] = [];
const readonlyDays: readonly (() => Promise<Date>)[] = [];

describe('gather()', () => {
  test('takes jobs that promise a kind of value, and promises a list of that kind', () => {
    const mixed: (() => Promise<string | null>)[] = [];
    expectTypeOf(() => gather(days)).returns.toEqualTypeOf<Promise<Date[]>>();
    expectTypeOf(() => gather(mixed)).returns.toEqualTypeOf<Promise<(string | null)[]>>();
  });

  test('takes a readonly list of jobs', () => {
    expectTypeOf(gather<Date>).toBeCallableWith(readonlyDays);
  });

  test('refuses promises in place of jobs', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already; a job is a function that starts it.
      gather([Promise.resolve(1)]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('starts every job before the first one ends, each once and in their order', async () => {
    const { jobs, started, a, b, c } = heldJobs();
    const values = gather(jobs);
    await soon(values);
    const startedBefore = [...started];
    for (const { resolve } of [a, b, c]) resolve('');
    await soon(values);
    expect(startedBefore).toEqual(['a', 'b', 'c']);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  test('waits for the last job and keeps the order of the jobs, whatever ended first', async () => {
    const { jobs, a, b, c } = heldJobs();
    const values = gather(jobs);
    c.resolve('C');
    await soon(values);
    a.resolve('A');
    expect(await soon(values)).toBe('still waiting');
    b.resolve('B');
    expect(await soon(values)).toEqual(['A', 'B', 'C']);
  });

  test('rejects as soon as one job fails, while the one before it is under way', async () => {
    const { jobs, b } = heldJobs();
    const failure = new Error('b is down');
    const values = gather(jobs);
    b.reject(failure);
    await expect(soon(values)).rejects.toBe(failure);
  });

  test('keeps the first failure when another job fails later', async () => {
    const { jobs, a, b, c } = heldJobs();
    const first = new Error('c is down');
    const values = gather(jobs);
    c.reject(first);
    await Promise.allSettled([soon(values)]);
    a.reject(new Error('a is down'));
    b.reject(new Error('b is down'));
    await expect(soon(values)).rejects.toBe(first);
  });

  test('takes a throw at the call for a failure of that job, and starts the jobs after it', async () => {
    const { jobs, started, a, b, c } = heldJobs();
    const failure = new Error('never began');
    const values = gather([throwsAtTheCall(failure), ...jobs]);
    await expect(soon(values)).rejects.toBe(failure);
    for (const { resolve } of [a, b, c]) resolve('');
    expect(started).toEqual(['a', 'b', 'c']);
  });

  test('keeps every value, also those that count as false', async () => {
    const values = gather<unknown>([gives(0), gives(undefined), gives(''), gives(null)]);
    expect(await soon(values)).toEqual([0, undefined, '', null]);
  });

  test('gives an empty list for no jobs', async () => {
    expect(await soon(gather([]))).toEqual([]);
  });
});

describe('settle()', () => {
  test('takes jobs that promise a kind of value, and promises a report of that kind', () => {
    expectTypeOf(() => settle(days)).returns.toEqualTypeOf<Promise<Settled<Date>>>();
  });

  test('takes a readonly list of jobs', () => {
    expectTypeOf(settle<Date>).toBeCallableWith(readonlyDays);
  });

  test('reports a list of values and a list of failures', () => {
    expectTypeOf<Settled<Date>['values']>().items.toEqualTypeOf<Date>();
    expectTypeOf<Settled<Date>['failures']>().items.toEqualTypeOf<FailedJob>();
    expectTypeOf<FailedJob['index']>().toEqualTypeOf<number>();
    expectTypeOf<FailedJob['reason']>().toEqualTypeOf<unknown>();
  });

  test('starts every job before the first one ends, each once and in their order', async () => {
    const { jobs, started, a, b, c } = heldJobs();
    const report = settle(jobs);
    await soon(report);
    const startedBefore = [...started];
    for (const { resolve } of [a, b, c]) resolve('');
    await soon(report);
    expect(startedBefore).toEqual(['a', 'b', 'c']);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  test('waits for every job, also after a failure', async () => {
    const { jobs, a, b, c } = heldJobs();
    const failure = new Error('b is down');
    const report = settle(jobs);
    b.reject(failure);
    c.resolve('C');
    expect(await soon(report)).toBe('still waiting');
    a.resolve('A');
    expect(await soon(report)).toEqual({ values: ['A', 'C'], failures: [{ index: 1, reason: failure }] });
  });

  test('keeps the order of the jobs in both lists, whatever ended first', async () => {
    const { jobs, a, b, c } = heldJobs();
    const report = settle([...jobs, rejectsWith('first'), gives('D')]);
    await soon(report);
    c.reject('last but two');
    await soon(report);
    b.resolve('B');
    await soon(report);
    a.resolve('A');
    expect(await soon(report)).toEqual({
      values: ['A', 'B', 'D'],
      failures: [
        { index: 2, reason: 'last but two' },
        { index: 3, reason: 'first' },
      ],
    });
  });

  test('takes a throw at the call for a failure of that job, and starts the jobs after it', async () => {
    const failure = new Error('never began');
    const report = settle([gives('a'), throwsAtTheCall(failure), gives('c')]);
    expect(await soon(report)).toEqual({ values: ['a', 'c'], failures: [{ index: 1, reason: failure }] });
  });

  test('reports the reason as it is, also if it is no Error', async () => {
    const report = settle([rejectsWith('a text'), rejectsWith(404), rejectsWith(undefined)]);
    expect(await soon(report)).toEqual({
      values: [],
      failures: [
        { index: 0, reason: 'a text' },
        { index: 1, reason: 404 },
        { index: 2, reason: undefined },
      ],
    });
  });

  test('counts an Error that a job gives among the values', async () => {
    const verdict = new RangeError('a result, not a failure');
    expect(await soon(settle([gives(verdict)]))).toEqual({ values: [verdict], failures: [] });
  });

  test('keeps every value, also those that count as false', async () => {
    const report = settle<unknown>([gives(0), gives(undefined), gives(''), gives(null)]);
    expect(await soon(report)).toEqual({ values: [0, undefined, '', null], failures: [] });
  });

  test('gives two empty lists for no jobs', async () => {
    expect(await soon(settle([]))).toEqual({ values: [], failures: [] });
  });
});
