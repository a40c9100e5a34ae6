import { limitConcurrency } from '#exercise/10-limit-concurrency';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

/** One job for each letter. It ends when the test says so, and gives the letter as a capital. */
function heldJobs(letters: string) {
  const ends = new Map(Array.from(letters, (name) => [name, Promise.withResolvers<string>()]));
  // The test knows how each ends; whether an answer listens is another question.
  for (const { promise } of ends.values()) promise.catch(() => undefined);
  const started: string[] = [];
  const ended: string[] = [];
  return {
    jobs: Array.from(ends, ([name, { promise }]) => (): Promise<string> => {
      started.push(name);
      return promise;
    }),
    started,
    underWay: () => started.filter((name) => !ended.includes(name)),
    end: async (...names: string[]): Promise<void> => {
      for (const name of names) {
        ended.push(name);
        ends.get(name)?.resolve(name.toUpperCase());
        await stillWaiting();
      }
    },
    fail: async (name: string, reason: unknown): Promise<void> => {
      ended.push(name);
      ends.get(name)?.reject(reason);
      await stillWaiting();
    },
  };
}

const gives = <T>(value: T) => {
  return (): Promise<T> => Promise.resolve(value);
};

describe('limitConcurrency()', () => {
  test('takes jobs that promise a kind of value, and a number, and promises a list of that kind', () => {
    const days: (() => Promise<Date>)[] = [];
    const mixed: (() => Promise<string | null>)[] = [];
    expectTypeOf(() => limitConcurrency(days, 2)).returns.toEqualTypeOf<Promise<Date[]>>();
    expectTypeOf(() => limitConcurrency(mixed, 2)).returns.toEqualTypeOf<Promise<(string | null)[]>>();
    expectTypeOf(limitConcurrency).parameter(1).toEqualTypeOf<number>();
  });

  test('takes a readonly list of jobs', () => {
    const days: readonly (() => Promise<Date>)[] = [];
    expectTypeOf(() => limitConcurrency(days, 2)).returns.toEqualTypeOf<Promise<Date[]>>();
  });

  test('refuses promises in place of jobs', () => {
    const forbidden = () => [
      // @ts-expect-error A promise is under way already; a job is a function that starts it.
      limitConcurrency([Promise.resolve(1)], 2),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  describe('while jobs are left', () => {
    test('starts as many as the limit allows before one ends, and no more', async () => {
      const { jobs, started } = heldJobs('abcde');
      await soon(limitConcurrency(jobs, 3));
      expect(started).toEqual(['a', 'b', 'c']);
    });

    test('starts the next job when any job has ended, while the others are under way', async () => {
      const { jobs, started, end } = heldJobs('abcde');
      await soon(limitConcurrency(jobs, 3));
      await end('b');
      expect(started).toEqual(['a', 'b', 'c', 'd']);
    });

    test('calls each job once, in the order of the array', async () => {
      const { jobs, started, end } = heldJobs('abcdef');
      const values = limitConcurrency(jobs, 2);
      await soon(values);
      await end('b', 'a', 'c', 'd', 'e', 'f');
      await soon(values);
      expect(started).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    });

    test.each([
      { limit: 1, underWay: [1, 1, 1, 1, 1, 1, 1, 1, 1] },
      { limit: 2, underWay: [2, 2, 2, 2, 2, 2, 2, 2, 1] },
      { limit: 4, underWay: [4, 4, 4, 4, 4, 4, 3, 2, 1] },
      { limit: 9, underWay: [9, 8, 7, 6, 5, 4, 3, 2, 1] },
    ])('has as many of 9 jobs under way as it may, with a limit of $limit', async ({ limit, underWay }) => {
      const held = heldJobs('abcdefghi');
      const values = limitConcurrency(held.jobs, limit);
      await soon(values);
      const counts: number[] = [];
      for (const step of underWay.keys()) {
        const names = held.underWay();
        counts.push(names.length);
        await held.end(...names.slice((step * 5) % names.length).slice(0, 1));
      }
      expect(counts).toEqual(underWay);
      expect(held.underWay()).toEqual([]);
    });

    test.each([{ limit: 10 }, { limit: Number.MAX_SAFE_INTEGER }])(
      'starts all jobs when the limit is higher than their number: $limit',
      async ({ limit }) => {
        const { jobs, started, end } = heldJobs('abc');
        const values = limitConcurrency(jobs, limit);
        await soon(values);
        expect(started).toEqual(['a', 'b', 'c']);
        await end('c', 'b', 'a');
        expect(await soon(values)).toEqual(['A', 'B', 'C']);
      },
    );

    test('calls a function that stands in the array twice for each of its places', async () => {
      const count = vi.fn(() => Promise.resolve(count.mock.calls.length));
      expect(await soon(limitConcurrency<number>([count, count, count], 1))).toEqual([1, 2, 3]);
    });
  });

  describe('when all jobs have ended', () => {
    test.each([{ order: 'abcd' }, { order: 'bacd' }, { order: 'bcda' }])(
      'gives the values in the order of the jobs, when they end in the order $order',
      async ({ order }) => {
        const { jobs, end } = heldJobs('abcd');
        const values = limitConcurrency(jobs, 2);
        await soon(values);
        await end(...Array.from(order));
        expect(await soon(values)).toEqual(['A', 'B', 'C', 'D']);
      },
    );

    test('resolves after the last one, not before', async () => {
      const { jobs, end } = heldJobs('abcd');
      const values = limitConcurrency(jobs, 2);
      await soon(values);
      await end('b', 'c', 'd');
      expect(await soon(values)).toBe('still waiting');
      await end('a');
      expect(await soon(values)).toEqual(['A', 'B', 'C', 'D']);
    });

    test('keeps every value, also those that count as false, and errors', async () => {
      const verdict = new RangeError('a result, not a failure');
      const jobs: (() => Promise<unknown>)[] = [gives(0), gives(undefined), gives(''), gives(null), gives(verdict)];
      expect(await soon(limitConcurrency(jobs, 2))).toEqual([0, undefined, '', null, verdict]);
    });

    test('has not changed the array', async () => {
      const jobs = [gives('a'), gives('b'), gives('c')];
      const before = [...jobs];
      await soon(limitConcurrency(jobs, 2));
      expect(jobs).toEqual(before);
    });

    test('gives an empty list for no jobs', async () => {
      expect(await soon(limitConcurrency([], 2))).toEqual([]);
    });
  });

  describe('when a job fails', () => {
    test('rejects with that reason at once, while another job is under way', async () => {
      const { jobs, fail } = heldJobs('abcd');
      const failure = new Error('b is down');
      const values = limitConcurrency(jobs, 2);
      await soon(values);
      await fail('b', failure);
      await expect(soon(values)).rejects.toBe(failure);
    });

    test('passes the reason on as it is, also if it is no Error', async () => {
      const { jobs, fail } = heldJobs('ab');
      const values = limitConcurrency(jobs, 1);
      await soon(values);
      await fail('a', undefined);
      await expect(soon(values)).rejects.toBeUndefined();
    });

    test('starts no job in the place of the one that failed', async () => {
      const { jobs, started, end, fail } = heldJobs('abcde');
      const values = limitConcurrency(jobs, 2);
      await soon(values);
      await end('a');
      await fail('c', new Error('c is down'));
      expect(started).toEqual(['a', 'b', 'c']);
    });

    test('starts no job in the place of one that ends after the failure', async () => {
      const { jobs, started, end, fail } = heldJobs('abcdefg');
      const values = limitConcurrency(jobs, 3);
      await soon(values);
      await fail('b', new Error('b is down'));
      await end('a', 'c');
      expect(started).toEqual(['a', 'b', 'c']);
    });

    test.each([{ reason: undefined }, { reason: null }, { reason: 0 }, { reason: '' }, { reason: false }])(
      'starts no job after a failure whose reason is $reason',
      async ({ reason }) => {
        const { jobs, started, end, fail } = heldJobs('abcde');
        const values = limitConcurrency(jobs, 2);
        await soon(values);
        await fail('b', reason);
        await end('a');
        expect(started).toEqual(['a', 'b']);
        await expect(soon(values)).rejects.toBe(reason);
      },
    );

    test('notices a failure that comes together with the end of another job', async () => {
      const { jobs, started, end, fail } = heldJobs('abcdefg');
      const failure = new Error('c is down');
      const values = limitConcurrency(jobs, 3);
      await soon(values);
      await Promise.all([end('b'), fail('c', failure)]);
      await expect(soon(values)).rejects.toBe(failure);
      // The place of b may have gone to d, the place of c to nobody.
      expect(started.slice(4)).toEqual([]);
    });

    test('keeps the first reason when another job fails later', async () => {
      const { jobs, fail } = heldJobs('abcd');
      const first = new Error('b is down');
      const values = limitConcurrency(jobs, 3);
      await soon(values);
      await fail('b', first);
      await fail('a', new Error('a is down'));
      await fail('c', new Error('c is down'));
      await expect(soon(values)).rejects.toBe(first);
    });

    test('takes a throw at the call for a failure of that job, and starts no job after it', async () => {
      const { jobs, started, end } = heldJobs('abc');
      const failure = new Error('never began');
      const throwsAtTheCall = (): Promise<string> => {
        throw failure;
      };
      const values = limitConcurrency([...jobs.slice(0, 1), throwsAtTheCall, ...jobs.slice(1)], 1);
      await soon(values);
      await end('a');
      await expect(soon(values)).rejects.toBe(failure);
      expect(started).toEqual(['a']);
    });
  });

  test.each([{ limit: 0 }, { limit: -2 }, { limit: 1.5 }, { limit: Number.NaN }, { limit: Number.POSITIVE_INFINITY }])(
    'rejects with a RangeError that names the limit when it is $limit, and starts nothing',
    async ({ limit }) => {
      const { jobs, started } = heldJobs('abc');
      const values = limitConcurrency(jobs, limit);
      await expect(soon(values)).rejects.toThrow(RangeError);
      await expect(soon(values)).rejects.toThrow(String(limit));
      expect(started).toEqual([]);
    },
  );
});
