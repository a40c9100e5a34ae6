import { importRows, type ImportOptions, type ImportTransaction } from '#exercise/09-cancellation';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

/** What the steps of a transaction do, where they do not succeed at once. */
interface Plan {
  begin?: () => Promise<void>;
  insert?: (row: number) => Promise<void> | undefined;
  commit?: () => Promise<void>;
  rollback?: () => Promise<void>;
}

/** A table that writes down what is done to it, the options of an import into it, and the button that stops it. */
function table({ begin, insert, commit, rollback }: Plan = {}) {
  const log: string[] = [];
  const signals: AbortSignal[] = [];
  const controller = new AbortController();
  const options = { signal: controller.signal, onBadRow: vi.fn<(row: number, reason: unknown) => void>() };
  const done = Promise.resolve();
  const transaction: ImportTransaction<number> = {
    insert: (row, signal) => {
      log.push(`insert ${row}`);
      signals.push(signal);
      return insert?.(row) ?? done;
    },
    commit: () => {
      log.push('commit');
      return commit?.() ?? done;
    },
    rollback: () => {
      log.push('rollback');
      return rollback?.() ?? done;
    },
  };
  return {
    ...{ log, signals, options },
    abort: (reason?: unknown) => {
      controller.abort(reason);
    },
    begin: async (signal: AbortSignal) => {
      log.push('begin');
      signals.push(signal);
      await begin?.();
      return transaction;
    },
  };
}

/** A step that ends when the test says so. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  return {
    step: (): Promise<void> => promise,
    fail: reject,
    end: () => {
      resolve(undefined);
    },
  };
}

const shutdown = new Error('the server shuts down');
const bad = new Error('no such country');

/** How an insert may end that was under way when the import was stopped. */
const endings: { ending: string; end: (insert: ReturnType<typeof held>) => void }[] = [
  {
    ending: 'succeeds all the same',
    end: (insert) => {
      insert.end();
    },
  },
  {
    ending: 'rejects with the reason of the signal',
    end: (insert) => {
      insert.fail(shutdown);
    },
  },
  {
    ending: 'rejects with an error of its own',
    end: (insert) => {
      insert.fail(new Error('the line was cut'));
    },
  },
];

describe('importRows()', () => {
  test('takes rows of a kind, a begin and options of that kind, and promises a number', () => {
    expectTypeOf(importRows<Date>)
      .parameter(0)
      .toEqualTypeOf<Iterable<Date>>();
    expectTypeOf(importRows<Date>)
      .parameter(1)
      .toEqualTypeOf<(signal: AbortSignal) => Promise<ImportTransaction<Date>>>();
    expectTypeOf(importRows<Date>)
      .parameter(2)
      .toEqualTypeOf<ImportOptions<Date>>();
    expectTypeOf(importRows<Date>).returns.toEqualTypeOf<Promise<number>>();
  });

  test('describes a transaction and the options by the kind of row', () => {
    expectTypeOf<ImportTransaction<Date>['insert']>().toEqualTypeOf<
      (row: Date, signal: AbortSignal) => Promise<void>
    >();
    expectTypeOf<ImportTransaction<Date>['commit']>().toEqualTypeOf<() => Promise<void>>();
    expectTypeOf<ImportTransaction<Date>['rollback']>().toEqualTypeOf<() => Promise<void>>();
    expectTypeOf<ImportOptions<Date>['signal']>().toEqualTypeOf<AbortSignal>();
    expectTypeOf<ImportOptions<Date>['onBadRow']>().toEqualTypeOf<(row: Date, reason: unknown) => void>();
  });

  test('refuses options without a signal, and rows of another kind than the table', () => {
    const { begin, options } = table();
    const forbidden = () => [
      // @ts-expect-error Without a signal nobody can stop it.
      importRows([1], begin, { onBadRow: options.onBadRow }),
      // @ts-expect-error The table takes numbers.
      importRows(['1'], begin, options),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  describe('when nobody stops it', () => {
    test('begins, inserts the rows in their order, and commits', async () => {
      const { begin, options, log } = table();
      await soon(importRows([1, 2, 3], begin, options));
      expect(log).toEqual(['begin', 'insert 1', 'insert 2', 'insert 3', 'commit']);
    });

    test('gives the number of rows', async () => {
      const { begin, options } = table();
      expect(await soon(importRows([1, 2, 3], begin, options))).toBe(3);
    });

    test('commits also when there is no row', async () => {
      const { begin, options, log } = table();
      expect(await soon(importRows([], begin, options))).toBe(0);
      expect(log).toEqual(['begin', 'commit']);
    });

    test('takes any iterable', async () => {
      const { begin, options, log } = table();
      await soon(importRows(new Set([7, 5]), begin, options));
      expect(log).toEqual(['begin', 'insert 7', 'insert 5', 'commit']);
    });

    test('begins a step only when the step before it has ended', async () => {
      const steps = { begin: held(), insert: held(), commit: held() };
      const { begin, options, log } = table({
        begin: steps.begin.step,
        insert: steps.insert.step,
        commit: steps.commit.step,
      });
      const count = importRows([1], begin, options);
      const seen: unknown[] = [];
      for (const { end } of [steps.begin, steps.insert, steps.commit]) {
        seen.push(await soon(count), log.at(-1));
        end();
      }
      expect(seen).toEqual(['still waiting', 'begin', 'still waiting', 'insert 1', 'still waiting', 'commit']);
      expect(await soon(count)).toBe(1);
    });

    test('inserts one row after the other', async () => {
      const second = held();
      const { begin, options, log } = table({ insert: (row) => (row === 2 ? second.step() : undefined) });
      const count = importRows([1, 2, 3], begin, options);
      await soon(count);
      const logBefore = [...log];
      second.end();
      await soon(count);
      expect(logBefore).toEqual(['begin', 'insert 1', 'insert 2']);
    });

    test.each([
      { what: 'an Error', reason: bad },
      { what: 'a text', reason: 'no such country' },
      { what: 'an AbortError of its own', reason: new DOMException('The row took too long', 'AbortError') },
      { what: 'a TimeoutError of its own', reason: new DOMException('The row took too long', 'TimeoutError') },
    ])('leaves out a row that is bad with $what, says so, and goes on', async ({ reason }) => {
      const { begin, options, log } = table({ insert: (row) => (row === 2 ? rejectsWith(reason) : undefined) });
      expect(await soon(importRows([1, 2, 3], begin, options))).toBe(2);
      expect(log).toEqual(['begin', 'insert 1', 'insert 2', 'insert 3', 'commit']);
      expect(options.onBadRow.mock.calls).toEqual([[2, reason]]);
    });

    test('takes a throw at the call of insert for a bad row', async () => {
      const { begin, options } = table({
        insert: (row) => {
          if (row === 1) throw bad;
          return undefined;
        },
      });
      expect(await soon(importRows([1, 2], begin, options))).toBe(1);
      expect(options.onBadRow.mock.calls).toEqual([[1, bad]]);
    });

    test('commits also when every row is bad', async () => {
      const { begin, options, log } = table({ insert: () => rejectsWith(bad) });
      expect(await soon(importRows([1, 2], begin, options))).toBe(0);
      expect(log).toEqual(['begin', 'insert 1', 'insert 2', 'commit']);
    });
  });

  describe('when it is stopped', () => {
    test('before the call: rejects with the reason, and does not begin', async () => {
      const { begin, options, log, abort } = table();
      abort(shutdown);
      await expect(soon(importRows([1], begin, options))).rejects.toBe(shutdown);
      expect(log).toEqual([]);
    });

    test('while it begins: rolls back what was begun, and inserts nothing', async () => {
      const beginning = held();
      const { begin, options, log, abort } = table({ begin: beginning.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort(shutdown);
      await soon(count.catch(() => undefined));
      beginning.end();
      await expect(soon(count)).rejects.toBe(shutdown);
      expect(log).toEqual(['begin', 'rollback']);
    });

    test('while it begins without any row: rolls back, and does not commit', async () => {
      const beginning = held();
      const { begin, options, log, abort } = table({ begin: beginning.step });
      const count = importRows([], begin, options);
      await soon(count);
      abort(shutdown);
      await soon(count.catch(() => undefined));
      beginning.end();
      await expect(soon(count)).rejects.toBe(shutdown);
      expect(log).toEqual(['begin', 'rollback']);
    });

    test('while it begins, and begin fails with an error of its own: rejects with that failure', async () => {
      const opening = held();
      const lost = new Error('the line was cut');
      const { begin, options, log, abort } = table({ begin: opening.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort(shutdown);
      opening.fail(lost);
      await expect(soon(count)).rejects.toBe(lost);
      expect(log).toEqual(['begin']);
    });

    test('while it begins, and begin gives up: rejects, and has nothing to roll back', async () => {
      const beginning = held();
      const { begin, options, log, abort } = table({ begin: beginning.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort(shutdown);
      beginning.fail(shutdown);
      await expect(soon(count)).rejects.toBe(shutdown);
      expect(log).toEqual(['begin']);
    });

    test('has given begin and insert a signal that is aborted then, and not before', async () => {
      const insert = held();
      const { begin, options, signals, abort } = table({ insert: insert.step });
      const count = importRows([1], begin, options);
      await soon(count);
      const before = signals.map(({ aborted }) => aborted);
      abort(shutdown);
      const after = signals.map(({ aborted }) => aborted);
      insert.end();
      await Promise.allSettled([soon(count)]);
      expect({ before, after }).toEqual({ before: [false, false], after: [true, true] });
    });

    describe.each(endings)('while an insert is under way that $ending', ({ end }) => {
      const stopInTheMiddle = async () => {
        const second = held();
        const { begin, options, log, abort } = table({ insert: (row) => (row === 2 ? second.step() : undefined) });
        const count = importRows([1, 2, 3], begin, options);
        await soon(count);
        abort(shutdown);
        end(second);
        const outcome = await soon(count).catch((reason: unknown) => reason);
        return { outcome, log, badRows: options.onBadRow.mock.calls };
      };

      test('rejects with the reason of the signal', async () => {
        const { outcome } = await stopInTheMiddle();
        expect(outcome).toBe(shutdown);
      });

      test('rolls back once, and begins nothing else', async () => {
        const { log } = await stopInTheMiddle();
        expect(log).toEqual(['begin', 'insert 1', 'insert 2', 'rollback']);
      });

      test('takes no row for a bad one', async () => {
        const { badRows } = await stopInTheMiddle();
        expect(badRows).toEqual([]);
      });
    });

    test('while the last insert is under way: does not commit', async () => {
      const last = held();
      const { begin, options, log, abort } = table({ insert: last.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort(shutdown);
      last.end();
      await expect(soon(count)).rejects.toBe(shutdown);
      expect(log).toEqual(['begin', 'insert 1', 'rollback']);
    });

    test('waits for the insert that is under way before it rolls back', async () => {
      const insert = held();
      const { begin, options, log, abort } = table({ insert: insert.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort(shutdown);
      const outcome = await soon(count).catch((reason: unknown) => reason);
      const logBefore = [...log];
      insert.end();
      await Promise.allSettled([soon(count)]);
      expect(outcome).toBe('still waiting');
      expect(logBefore).toEqual(['begin', 'insert 1']);
    });

    test('rejects only when the rollback has ended', async () => {
      const steps = { insert: held(), rollback: held() };
      const { begin, options, log, abort } = table({ insert: steps.insert.step, rollback: steps.rollback.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort(shutdown);
      steps.insert.end();
      const outcome = await soon(count).catch((reason: unknown) => reason);
      const logBefore = [...log];
      steps.rollback.end();
      await expect(soon(count)).rejects.toBe(shutdown);
      expect(outcome).toBe('still waiting');
      expect(logBefore).toEqual(['begin', 'insert 1', 'rollback']);
    });

    test('by onBadRow: tries no further row', async () => {
      const { begin, options, log, abort } = table({ insert: () => rejectsWith(bad) });
      options.onBadRow.mockImplementation(() => {
        abort(shutdown);
      });
      await expect(soon(importRows([1, 2], begin, options))).rejects.toBe(shutdown);
      expect(log).toEqual(['begin', 'insert 1', 'rollback']);
    });

    test('without a reason: rejects with the AbortError of the signal', async () => {
      const insert = held();
      const { begin, options, abort } = table({ insert: insert.step });
      const count = importRows([1], begin, options);
      await soon(count);
      abort();
      insert.end();
      await expect(soon(count)).rejects.toBe(options.signal.reason);
    });

    test('while it commits: it is too late, and the import succeeds', async () => {
      const commit = held();
      const { begin, options, log, abort } = table({ commit: commit.step });
      const count = importRows([1, 2], begin, options);
      await soon(count);
      abort(shutdown);
      const outcome = await soon(count).catch((reason: unknown) => reason);
      commit.end();
      expect(outcome).toBe('still waiting');
      expect(await soon(count)).toBe(2);
      expect(log).toEqual(['begin', 'insert 1', 'insert 2', 'commit']);
    });
  });

  describe('when something else fails', () => {
    test('rejects with the failure of begin, and has nothing to roll back', async () => {
      const failure = new Error('no connection');
      const { begin, options, log } = table({ begin: () => Promise.reject(failure) });
      await expect(soon(importRows([1], begin, options))).rejects.toBe(failure);
      expect(log).toEqual(['begin']);
    });

    test('rolls back when commit fails, and rejects with that failure', async () => {
      const failure = new Error('the disk is full');
      const { begin, options, log } = table({ commit: () => Promise.reject(failure) });
      await expect(soon(importRows([1], begin, options))).rejects.toBe(failure);
      expect(log).toEqual(['begin', 'insert 1', 'commit', 'rollback']);
    });

    test('rolls back when onBadRow throws, and rejects with that error', async () => {
      const failure = new Error('too many bad rows');
      const { begin, options, log } = table({ insert: () => rejectsWith(bad) });
      options.onBadRow.mockImplementation(() => {
        throw failure;
      });
      await expect(soon(importRows([1, 2], begin, options))).rejects.toBe(failure);
      expect(log).toEqual(['begin', 'insert 1', 'rollback']);
    });
  });
});

function rejectsWith(reason: unknown): Promise<never> {
  // An insert may reject with anything.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(reason);
}
