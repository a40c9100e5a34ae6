import { Mutex, Semaphore, type Permit } from '#exercise/12-semaphore-and-mutex';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  await turns(100);
  return 'still waiting';
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

/** A door with somebody for each letter, who goes in with a permit of the semaphore and leaves when the test says so. */
function door(semaphore: Semaphore) {
  const entered: string[] = [];
  const permits = new Map<string, Permit>();
  return {
    /** Who has got in so far, in that order. */
    entered: () => entered.join(''),
    permit: (name: string) => permits.get(name),
    /** Makes them call `acquire`, one after the other and without a pause. */
    comes: (names: string): void => {
      for (const name of Array.from(names)) {
        void semaphore.acquire().then((permit) => {
          entered.push(name);
          permits.set(name, permit);
        });
      }
    },
    /** Makes them release, one after the other and without a pause. */
    leaves: (names: string): void => {
      for (const name of Array.from(names)) permits.get(name)?.release();
    },
  };
}

/** Jobs that write down their start, end when the test says so, and give their letter as a capital. */
function heldJobs() {
  const started: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  return {
    started: () => started.join(''),
    job: (name: string) => (): Promise<string> => {
      started.push(name);
      const end = Promise.withResolvers<string>();
      ends.set(name, end);
      return end.promise;
    },
    end: async (name: string): Promise<void> => {
      ends.get(name)?.resolve(name.toUpperCase());
      await stillWaiting();
    },
  };
}

const gives = <T>(value: T) => {
  return (): Promise<T> => Promise.resolve(value);
};

const failingJobs = [
  {
    how: 'rejects',
    job: (reason: unknown) => async (): Promise<never> =>
      Promise.resolve().then(() => {
        throw reason;
      }),
  },
  {
    how: 'throws at the call',
    job: (reason: unknown) => (): Promise<never> => {
      throw reason;
    },
  },
];

describe('Semaphore', () => {
  test('is made with a number, and has a number that can be read and not be set', () => {
    const semaphore = new Semaphore(1);
    const forbidden = () => {
      // @ts-expect-error The semaphore counts by itself.
      semaphore.available = 3;
      // @ts-expect-error Nobody can guess how many permits you want.
      return new Semaphore();
    };
    expect(forbidden).toBeTypeOf('function');
    expectTypeOf(Semaphore).constructorParameters.toEqualTypeOf<[number]>();
    expectTypeOf(semaphore.available).toEqualTypeOf<number>();
  });

  test('hands out permits that can be released and disposed of', () => {
    expectTypeOf<Semaphore['acquire']>().toEqualTypeOf<() => Promise<Permit>>();
    expectTypeOf<Permit['release']>().toEqualTypeOf<() => void>();
    expectTypeOf<Permit>().toExtend<Disposable>();
  });

  test.each([{ permits: 0 }, { permits: -1 }, { permits: 1.5 }, { permits: NaN }, { permits: Infinity }])(
    'throws a RangeError that names the permits when they are $permits',
    ({ permits }) => {
      expect(() => new Semaphore(permits)).toThrow(RangeError);
      expect(() => new Semaphore(permits)).toThrow(String(permits));
    },
  );

  describe('acquire()', () => {
    test.each([
      { permits: 1, entered: 'a' },
      { permits: 2, entered: 'ab' },
      { permits: 4, entered: 'abcd' },
    ])('lets $permits in at the same time, and the others wait', async ({ permits, entered }) => {
      const visitors = door(new Semaphore(permits));
      visitors.comes('abcdef');
      await stillWaiting();
      expect(visitors.entered()).toBe(entered);
    });

    test('lets the next one in when anybody leaves, in the order of the calls', async () => {
      const visitors = door(new Semaphore(2));
      visitors.comes('abcdef');
      await stillWaiting();
      const entered: string[] = [];
      for (const name of Array.from('bcad')) {
        visitors.leaves(name);
        await stillWaiting();
        entered.push(visitors.entered());
      }
      expect(entered).toEqual(['abc', 'abcd', 'abcde', 'abcdef']);
    });

    test('lets as many in as leave at the same moment', async () => {
      const visitors = door(new Semaphore(3));
      visitors.comes('abcdefg');
      await stillWaiting();
      visitors.leaves('ca');
      await stillWaiting();
      expect(visitors.entered()).toBe('abcde');
    });

    test('lets one in, and not two, when somebody comes at the moment when somebody leaves', async () => {
      const visitors = door(new Semaphore(1));
      visitors.comes('abc');
      await stillWaiting();
      visitors.leaves('a');
      visitors.comes('d');
      await stillWaiting();
      expect(visitors.entered()).toHaveLength(2);
    });

    test.each([{ count: 0 }, { count: 1 }, { count: 2 }, { count: 3 }])(
      'lets nobody overtake who comes in turn $count after somebody has left',
      async ({ count }) => {
        const visitors = door(new Semaphore(1));
        visitors.comes('abc');
        await stillWaiting();
        visitors.leaves('a');
        for (let turn = 0; turn < count; turn++) await Promise.resolve();
        visitors.comes('d');
        await stillWaiting();
        const entered = [visitors.entered()];
        for (const name of Array.from('bc')) {
          visitors.leaves(name);
          await stillWaiting();
          entered.push(visitors.entered());
        }
        expect(entered).toEqual(['ab', 'abc', 'abcd']);
      },
    );

    test('works again after everybody has left', async () => {
      const visitors = door(new Semaphore(2));
      visitors.comes('abc');
      await stillWaiting();
      visitors.leaves('ab');
      await stillWaiting();
      visitors.leaves('c');
      await stillWaiting();
      visitors.comes('def');
      await stillWaiting();
      expect(visitors.entered()).toBe('abcde');
    });

    test('knows nothing of other semaphores', async () => {
      const visitors = door(new Semaphore(1));
      const others = door(new Semaphore(1));
      visitors.comes('ab');
      others.comes('xy');
      await stillWaiting();
      visitors.leaves('a');
      await stillWaiting();
      expect([visitors.entered(), others.entered()]).toEqual(['ab', 'x']);
    });
  });

  describe('available', () => {
    test('counts the permits that nobody holds', async () => {
      const semaphore = new Semaphore(3);
      const visitors = door(semaphore);
      const available = [semaphore.available];
      for (const name of Array.from('abc')) {
        visitors.comes(name);
        await stillWaiting();
        available.push(semaphore.available);
      }
      for (const name of Array.from('cab')) {
        visitors.leaves(name);
        await stillWaiting();
        available.push(semaphore.available);
      }
      expect(available).toEqual([3, 2, 1, 0, 1, 2, 3]);
    });

    test('is 0 while somebody waits, also when a permit goes from hand to hand', async () => {
      const semaphore = new Semaphore(2);
      const visitors = door(semaphore);
      visitors.comes('abcd');
      await stillWaiting();
      const available = [semaphore.available];
      for (const name of Array.from('abcd')) {
        visitors.leaves(name);
        await stillWaiting();
        available.push(semaphore.available);
      }
      expect(available).toEqual([0, 0, 0, 1, 2]);
    });
  });

  describe('a permit', () => {
    const ways: { first: keyof Permit; second: keyof Permit; what: string }[] = [
      { what: 'released twice', first: 'release', second: 'release' },
      { what: 'released and disposed of', first: 'release', second: Symbol.dispose },
      { what: 'disposed of and released', first: Symbol.dispose, second: 'release' },
      { what: 'disposed of twice', first: Symbol.dispose, second: Symbol.dispose },
    ];

    test.each(ways)('counts once when it is $what', async ({ first, second }) => {
      const semaphore = new Semaphore(2);
      const visitors = door(semaphore);
      visitors.comes('ab');
      await stillWaiting();
      visitors.permit('a')?.[first]();
      await stillWaiting();
      visitors.permit('a')?.[second]();
      await stillWaiting();
      expect(semaphore.available).toBe(1);
      visitors.comes('cd');
      await stillWaiting();
      expect(visitors.entered()).toBe('abc');
    });

    test.each(ways)('does not give away the place of the next one when it is $what', async ({ first, second }) => {
      const visitors = door(new Semaphore(1));
      visitors.comes('abc');
      await stillWaiting();
      visitors.permit('a')?.[first]();
      await stillWaiting();
      visitors.permit('a')?.[second]();
      await stillWaiting();
      expect(visitors.entered()).toBe('ab');
    });

    test('lets one in when it is released twice without a pause', async () => {
      const visitors = door(new Semaphore(1));
      visitors.comes('abc');
      await stillWaiting();
      visitors.leaves('aa');
      await stillWaiting();
      expect(visitors.entered()).toBe('ab');
    });

    /** Goes in with `using`, does its work, and leaves with the end of the block. */
    async function visit(semaphore: Semaphore, work: (permit: Permit) => Promise<void>): Promise<void> {
      using permit = await semaphore.acquire();
      await work(permit);
    }

    test('is given back at the end of a using block, and not before', async () => {
      const semaphore = new Semaphore(1);
      const work = Promise.withResolvers<undefined>();
      const visitors = door(semaphore);
      const visiting = visit(semaphore, () => work.promise);
      visitors.comes('a');
      await soon(visiting);
      const before = visitors.entered();
      work.resolve(undefined);
      await soon(visiting);
      expect([before, visitors.entered()]).toEqual(['', 'a']);
    });

    test('is given back when a using block ends by an error', async () => {
      const semaphore = new Semaphore(1);
      const failure = new Error('the work failed');
      await expect(soon(visit(semaphore, () => Promise.reject(failure)))).rejects.toBe(failure);
      expect(semaphore.available).toBe(1);
    });

    test('is given back once when it is released inside of its using block', async () => {
      const semaphore = new Semaphore(2);
      await soon(
        visit(semaphore, async (permit) => {
          permit.release();
          await stillWaiting();
        }),
      );
      expect(semaphore.available).toBe(2);
    });
  });

  describe('runExclusive()', () => {
    test('takes a job, and promises what the job promises', () => {
      const semaphore = new Semaphore(1);
      expectTypeOf(() => semaphore.runExclusive(gives(new Date()))).returns.toEqualTypeOf<Promise<Date>>();
      expectTypeOf(() => semaphore.runExclusive(gives<string | null>(''))).returns.toEqualTypeOf<
        Promise<string | null>
      >();
      const forbidden = () => [
        // @ts-expect-error A promise is under way already; a job is a function that starts it.
        semaphore.runExclusive(Promise.resolve(1)),
      ];
      expect(forbidden).toBeTypeOf('function');
    });

    test.each([
      { permits: 1, steps: ['a', 'ab', 'abc', 'abcd'] },
      { permits: 2, steps: ['ab', 'abc', 'abcd', 'abcd'] },
    ])(
      'has $permits jobs under way at the same time, and starts the next when one ends',
      async ({ permits, steps }) => {
        const semaphore = new Semaphore(permits);
        const { job, started, end } = heldJobs();
        const runs = Array.from('abcd', (name) => semaphore.runExclusive(job(name)));
        await stillWaiting();
        const seen = [started()];
        for (const name of Array.from('abc')) {
          await end(name);
          seen.push(started());
        }
        await end('d');
        expect(seen).toEqual(steps);
        expect(await soon(Promise.all(runs))).toEqual(['A', 'B', 'C', 'D']);
      },
    );

    test('waits in the same queue as acquire', async () => {
      const semaphore = new Semaphore(1);
      const visitors = door(semaphore);
      const { job, started, end } = heldJobs();
      visitors.comes('a');
      const run = semaphore.runExclusive(job('b'));
      visitors.comes('c');
      await soon(run);
      const seen = [started() + visitors.entered()];
      visitors.leaves('a');
      await stillWaiting();
      seen.push(started() + visitors.entered());
      await end('b');
      seen.push(started() + visitors.entered());
      expect(seen).toEqual(['a', 'ba', 'bac']);
    });

    test.each([{ value: 'done' }, { value: 0 }, { value: undefined }, { value: new Error('a result') }])(
      'resolves to $value, with the permit back',
      async ({ value }) => {
        const semaphore = new Semaphore(1);
        const run = semaphore.runExclusive(gives<unknown>(value));
        const availableThen = run.then(() => semaphore.available);
        expect(await soon(run)).toBe(value);
        expect(await soon(availableThen)).toBe(1);
      },
    );

    test.each(failingJobs)('rejects with the reason of a job that $how, with the permit back', async ({ job }) => {
      const semaphore = new Semaphore(1);
      const failure = new Error('no money');
      const run = semaphore.runExclusive(job(failure));
      const availableThen = run.catch(() => semaphore.available);
      await expect(soon(run)).rejects.toBe(failure);
      expect(await soon(availableThen)).toBe(1);
    });

    test.each(failingJobs)('lets the next one in after a job that $how', async ({ job }) => {
      const semaphore = new Semaphore(1);
      const runs = [semaphore.runExclusive(job('no money')), semaphore.runExclusive(gives('next'))];
      const outcomes = await soon(Promise.allSettled(runs));
      expect(outcomes).toEqual([
        { status: 'rejected', reason: 'no money' },
        { status: 'fulfilled', value: 'next' },
      ]);
    });
  });
});

describe('Mutex', () => {
  test('is a semaphore, and is made with nothing', () => {
    const forbidden = () => [
      // @ts-expect-error A mutex has one permit, and nobody can choose.
      new Mutex(2),
    ];
    expect(forbidden).toBeTypeOf('function');
    expectTypeOf<Mutex>().toExtend<Semaphore>();
    expect(new Mutex()).toBeInstanceOf(Semaphore);
  });

  test('has one permit', async () => {
    const mutex = new Mutex();
    const visitors = door(mutex);
    const before = mutex.available;
    visitors.comes('abc');
    await stillWaiting();
    expect([before, mutex.available]).toEqual([1, 0]);
    expect(visitors.entered()).toBe('a');
  });

  test('loses no write of 100 jobs that read, wait and write', async () => {
    const mutex = new Mutex();
    let count = 0;
    const increment = async (): Promise<void> => {
      const before = count;
      await turns(3);
      count = before + 1;
    };
    const runs = Array.from({ length: 100 }, () => mutex.runExclusive(increment));
    for (let round = 0; round < 100; round++) await soon(Promise.all(runs));
    expect(count).toBe(100);
  });
});
