import { firstToFinish, firstToSucceed } from '#exercise/07-first-to-finish';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

type Job<T> = (signal: AbortSignal) => Promise<T>;

/** Jobs `a`, `b` and `c` that end when, and in the order in which, the test says so; they take no notice of a signal. */
function heldJobs() {
  const started: string[] = [];
  const signals = new Map<string, AbortSignal | undefined>();
  const held = (name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const job = (signal?: AbortSignal): Promise<unknown> => {
      started.push(name);
      signals.set(name, signal);
      return promise;
    };
    return { job, resolve, reject };
  };
  const [a, b, c] = [held('a'), held('b'), held('c')];
  return {
    ...{ a, b, c, started },
    jobs: [a.job, b.job, c.job],
    /** For each job that was started: whether its signal is aborted. */
    aborted: (): Record<string, boolean | undefined> =>
      Object.fromEntries([...signals].map(([name, signal]) => [name, signal?.aborted])),
  };
}

/** A job that ends only when it is stopped, and rejects then. */
const stoppable = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

const throwsAtTheCall = (reason: Error) => {
  return (): Promise<never> => {
    throw reason;
  };
};

const dates: Job<Date>[] = [];
const readonlyDates: readonly Job<Date>[] = [];

describe('firstToFinish()', () => {
  test('takes jobs that promise a kind of value, and promises one value of that kind', () => {
    const mixed: Job<string | null>[] = [];
    expectTypeOf(() => firstToFinish(dates)).returns.toEqualTypeOf<Promise<Date>>();
    expectTypeOf(() => firstToFinish(mixed)).returns.toEqualTypeOf<Promise<string | null>>();
  });

  test('takes a readonly list of jobs, and jobs that want no signal', () => {
    const deaf: (() => Promise<Date>)[] = [];
    expectTypeOf(firstToFinish<Date>).toBeCallableWith(readonlyDates);
    expectTypeOf(firstToFinish<Date>).toBeCallableWith(deaf);
  });

  test('refuses promises in place of jobs, and jobs that want something other than a signal', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already; a job is a function that starts it.
      firstToFinish([Promise.resolve(1)]),
      // @ts-expect-error A job gets a signal, not a number.
      firstToFinish([(seconds: number) => Promise.resolve(seconds)]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { what: 'an Error', reason: new Error('b is down') },
    { what: 'a text', reason: 'no' },
    { what: 'undefined', reason: undefined },
  ])('rejects with the reason of the job that ends first, if that fails: $what', async ({ reason }) => {
    const { jobs, b } = heldJobs();
    const first = firstToFinish(jobs);
    b.reject(reason);
    await expect(soon(first)).rejects.toBe(reason);
  });

  test('has aborted the signals of the others when it rejects', async () => {
    const { jobs, b, aborted } = heldJobs();
    const abortedAtTheEnd = firstToFinish(jobs).catch(aborted);
    b.reject(new Error('b is down'));
    expect(await soon(abortedAtTheEnd)).toMatchObject({ a: true, c: true });
  });

  test('takes a throw at the call for a failure that comes first: it starts the others and stops them', async () => {
    const { jobs, aborted } = heldJobs();
    const failure = new Error('never began');
    await expect(soon(firstToFinish([throwsAtTheCall(failure), ...jobs]))).rejects.toBe(failure);
    expect(aborted()).toEqual({ a: true, b: true, c: true });
  });
});

describe('firstToSucceed()', () => {
  test('takes jobs that promise a kind of value, and promises one value of that kind', () => {
    const mixed: Job<string | null>[] = [];
    expectTypeOf(() => firstToSucceed(dates)).returns.toEqualTypeOf<Promise<Date>>();
    expectTypeOf(() => firstToSucceed(mixed)).returns.toEqualTypeOf<Promise<string | null>>();
  });

  test('takes a readonly list of jobs, and jobs that want no signal', () => {
    const deaf: (() => Promise<Date>)[] = [];
    expectTypeOf(firstToSucceed<Date>).toBeCallableWith(readonlyDates);
    expectTypeOf(firstToSucceed<Date>).toBeCallableWith(deaf);
  });

  test('refuses promises in place of jobs, and jobs that want something other than a signal', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already; a job is a function that starts it.
      firstToSucceed([Promise.resolve(1)]),
      // @ts-expect-error A job gets a signal, not a number.
      firstToSucceed([(seconds: number) => Promise.resolve(seconds)]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('waits on after a failure, and stops nobody for it', async () => {
    const { jobs, a, b, aborted } = heldJobs();
    const first = firstToSucceed(jobs);
    b.reject(new Error('b is down'));
    expect(await soon(first)).toBe('still waiting');
    expect(aborted()).toMatchObject({ a: false, c: false });
    a.resolve('A');
    await soon(first);
  });

  test('gives the first value that comes after failures, and stops who is still under way', async () => {
    const { jobs, a, b, c, aborted } = heldJobs();
    const first = firstToSucceed(jobs);
    a.reject(new Error('a is down'));
    await stillWaiting();
    c.resolve('C');
    expect(await soon(first)).toBe('C');
    expect(aborted()).toMatchObject({ b: true, c: false });
    b.resolve('B');
  });

  test('takes a throw at the call for a failure of that job, and starts the others', async () => {
    const { jobs, b } = heldJobs();
    const first = firstToSucceed([throwsAtTheCall(new Error('never began')), ...jobs]);
    expect(await soon(first)).toBe('still waiting');
    b.resolve('B');
    expect(await soon(first)).toBe('B');
  });

  test('waits for the last job while all the others have failed', async () => {
    const { jobs, a, b, c } = heldJobs();
    const first = firstToSucceed(jobs);
    a.reject('no');
    c.reject('no');
    expect(await soon(first)).toBe('still waiting');
    b.reject('no');
    await Promise.allSettled([soon(first)]);
  });

  test('rejects with an AggregateError when every job has failed', async () => {
    const first = firstToSucceed([throwsAtTheCall(new Error('never began')), () => Promise.reject(new Error('no'))]);
    await expect(soon(first)).rejects.toBeInstanceOf(AggregateError);
  });

  test('lists the reasons in the order of the jobs, whatever failed first', async () => {
    const { jobs, a, b, c } = heldJobs();
    const failure = new Error('b is down');
    const first = firstToSucceed(jobs);
    c.reject('c');
    await stillWaiting();
    a.reject(undefined);
    await stillWaiting();
    b.reject(failure);
    await expect(soon(first)).rejects.toHaveProperty('errors', [undefined, failure, 'c']);
  });
});

describe.each<{ name: string; first: (jobs: readonly Job<unknown>[]) => Promise<unknown> }>([
  { name: 'firstToFinish()', first: (jobs) => firstToFinish(jobs) },
  { name: 'firstToSucceed()', first: (jobs) => firstToSucceed(jobs) },
])('$name, by the rules of both', ({ first }) => {
  test('starts every job before the first one ends, each once and in their order', async () => {
    const { jobs, started, b } = heldJobs();
    const winner = first(jobs);
    await stillWaiting();
    const startedBefore = [...started];
    b.resolve('B');
    await soon(winner);
    expect(startedBefore).toEqual(['a', 'b', 'c']);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  test('gives each job a signal, and aborts none while all are under way', async () => {
    const { jobs, aborted, b } = heldJobs();
    const winner = first(jobs);
    await stillWaiting();
    const abortedBefore = aborted();
    b.resolve('B');
    await soon(winner);
    expect(abortedBefore).toEqual({ a: false, b: false, c: false });
  });

  test.each([{ name: 'a' }, { name: 'b' }, { name: 'c' }] as const)(
    'gives the value of job $name when that ends first, and does not wait for the others',
    async ({ name }) => {
      const { jobs, ...contest } = heldJobs();
      const winner = first(jobs);
      await stillWaiting();
      contest[name].resolve(`from ${name}`);
      expect(await soon(winner)).toBe(`from ${name}`);
    },
  );

  test('has aborted the signals of the jobs that are still under way when it settles', async () => {
    const { jobs, b, aborted } = heldJobs();
    const abortedAtTheEnd = first(jobs).then(aborted);
    b.resolve('B');
    expect(await soon(abortedAtTheEnd)).toMatchObject({ a: true, c: true });
  });

  test('never aborts the signal of the winner', async () => {
    const { jobs, a, b, c, aborted } = heldJobs();
    const winner = first(jobs);
    b.resolve('B');
    await soon(winner);
    for (const { resolve } of [a, c]) resolve('too late');
    await stillWaiting();
    expect(aborted()).toMatchObject({ b: false });
  });

  test.each([
    { what: 'undefined', value: undefined },
    { what: 'null', value: null },
    { what: '0', value: 0 },
    { what: 'an empty text', value: '' },
    { what: 'false', value: false },
    { what: 'an Error', value: new Error('a result, not a failure') },
  ])('takes every value for a success, also $what', async ({ value }) => {
    const { jobs, b } = heldJobs();
    const winner = first(jobs);
    b.resolve(value);
    expect(await soon(winner)).toBe(value);
  });

  test('keeps to the winner when the others fail because they were stopped', async () => {
    const { b } = heldJobs();
    const winner = first([stoppable, b.job, stoppable]);
    await stillWaiting();
    b.resolve('B');
    expect(await soon(winner)).toBe('B');
  });

  test('hears nothing of a job that fails later', async () => {
    const { jobs, a, b, c } = heldJobs();
    const winner = first(jobs);
    b.resolve('B');
    await soon(winner);
    for (const { reject } of [a, c]) reject(new Error('too late'));
    expect(await soon(winner)).toBe('B');
  });

  test('lets a single job win', async () => {
    const { b, aborted } = heldJobs();
    const winner = first([b.job]);
    b.resolve('B');
    expect(await soon(winner)).toBe('B');
    expect(aborted()).toEqual({ b: false });
  });

  test('rejects with RangeError when there is no job', async () => {
    await expect(soon(first([]))).rejects.toThrow(RangeError);
  });
});
