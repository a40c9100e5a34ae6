import { AccessDeniedError, type CallRecord, type HasRole, logged, requireRole, timed } from '#exercise/005-decorators';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

function add(a: number, b: number): number {
  return a + b;
}

/** Calls a function and gives what it throws; or what it returns, in a list. */
function thrownBy(call: () => unknown): unknown {
  try {
    const returned = call();
    // What rejects should have thrown. It is caught, so that one wrong answer fails one test.
    if (returned instanceof Promise) returned.catch(() => undefined);
    return ['returned', returned];
  } catch (error) {
    return error;
  }
}

describe('logged()', () => {
  const logOf = () => {
    const records: CallRecord[] = [];
    return { records, sink: (record: CallRecord) => void records.push(record) };
  };

  test('gives a function with the parameters and the result of the one it wraps', () => {
    const { sink } = logOf();
    expectTypeOf(() => logged(add, sink)(1, 2)).returns.toEqualTypeOf<number>();
    expectTypeOf(() => logged((text: string) => [text], sink)('a')).returns.toEqualTypeOf<string[]>();
    const forbidden = () => [
      // @ts-expect-error The wrapped function takes two numbers, so this one does.
      logged(add, sink)(1, '2'),
      // @ts-expect-error One number is missing.
      logged(add, sink)(1),
      // @ts-expect-error A number is not a function.
      logged(12, sink),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('calls nothing and tells nothing when it wraps', () => {
    const { records, sink } = logOf();
    const fn = vi.fn(add);
    logged(fn, sink);
    expect(fn).not.toHaveBeenCalled();
    expect(records).toEqual([]);
  });

  test('hands on the arguments and the result', () => {
    const { sink } = logOf();
    const list = ['book'];
    const withPen = logged((items: string[], note: string) => ({ items, note }), sink);
    const result = withPen(list, 'pen');
    expect(result).toEqual({ items: ['book'], note: 'pen' });
    expect(result.items).toBe(list);
  });

  test('calls the function once for each call', () => {
    const fn = vi.fn(add);
    const loud = logged(fn, () => undefined);
    loud(1, 2);
    loud(3, 4);
    expect(fn.mock.calls).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('tells the call with its arguments, and what it returned', () => {
    const { records, sink } = logOf();
    const loud = logged(add, sink);
    loud(5, 7);
    loud(1, 1);
    expect(records).toEqual([
      { event: 'called', name: 'add', args: [5, 7] },
      { event: 'returned', name: 'add', result: 12 },
      { event: 'called', name: 'add', args: [1, 1] },
      { event: 'returned', name: 'add', result: 2 },
    ]);
  });

  test('tells the call before the function runs', () => {
    const steps: string[] = [];
    const work = () => void steps.push('work');
    logged(work, (record) => void steps.push(record.event))();
    expect(steps).toEqual(['called', 'work', 'returned']);
  });

  test('throws what the function throws', () => {
    const { sink } = logOf();
    const error = new RangeError('too much');
    const pay = (): string => {
      throw error;
    };
    expect(thrownBy(logged(pay, sink))).toBe(error);
  });

  test('tells what the function throws', () => {
    const { records, sink } = logOf();
    const error = new RangeError('too much');
    function pay(): string {
      throw error;
    }
    thrownBy(logged(pay, sink));
    expect(records).toEqual([
      { event: 'called', name: 'pay', args: [] },
      { event: 'threw', name: 'pay', error },
    ]);
    expect(records[1]).toHaveProperty('error', error);
  });

  test('takes a promise for a result like any other', async () => {
    const { records, sink } = logOf();
    const promise = Promise.resolve(12);
    function load(): Promise<number> {
      return promise;
    }
    const result = logged(load, sink)();
    expect(result).toBe(promise);
    expect(records.map((record) => record.event)).toEqual(['called', 'returned']);
    expect(records[1]).toHaveProperty('result', promise);
    await promise;
  });

  test('calls the function with the object that the wrapper was called on', () => {
    const { sink } = logOf();
    const till = {
      rate: 2,
      price: logged(function (this: { rate: number }, amount: number): number {
        return this.rate * amount;
      }, sink),
    };
    const other = { rate: 10, price: till.price };
    expect([till.price(3), other.price(3)]).toEqual([6, 30]);
  });

  test('gives a function with the same name', () => {
    const { records, sink } = logOf();
    const loud = logged(add, sink);
    expect(loud.name).toBe('add');
    logged(loud, sink)(1, 2);
    expect(records.map((record) => record.name)).toEqual(['add', 'add', 'add', 'add']);
  });

  test('leaves the function that it wraps alone', () => {
    const { records, sink } = logOf();
    logged(add, sink);
    expect([add.name, add(1, 2)]).toEqual(['add', 3]);
    expect(records).toEqual([]);
  });
});

describe('requireRole()', () => {
  /** A class with guarded methods, made anew for each test. It notes what is really done. */
  function makeDesk() {
    return class Desk {
      role: string;
      readonly done: string[] = [];

      constructor(role: string) {
        this.role = role;
      }

      @requireRole('admin')
      remove(name: string, reason = 'none'): string {
        this.done.push(`remove ${name}`);
        return `${this.role} removed ${name}, reason: ${reason}`;
      }

      @requireRole('editor')
      rename(from: { name: string }): { name: string } {
        this.done.push(`rename ${from.name}`);
        return from;
      }

      @requireRole('admin')
      fail(error: Error): never {
        throw error;
      }

      @requireRole('admin')
      later(promise: Promise<string>): Promise<string> {
        this.done.push('later');
        return promise;
      }
    };
  }

  const deskOf = (role: string) => {
    const Desk = makeDesk();
    return new Desk(role);
  };

  test('can stand at a method of a class whose objects have a role, and nowhere else', () => {
    expectTypeOf<HasRole>().toEqualTypeOf<{ readonly role: string }>();
    const forbidden = () => {
      class NoRole {
        // @ts-expect-error The objects of this class have no role.
        @requireRole('admin')
        remove(): string {
          return 'removed';
        }
      }
      class NumberedRole {
        role = 1;

        // @ts-expect-error The role of these objects is not a text.
        @requireRole('admin')
        remove(): string {
          return 'removed';
        }
      }
      class Getter {
        role = 'admin';

        // @ts-expect-error A getter is not a method.
        @requireRole('admin')
        get size(): number {
          return this.role.length;
        }
      }
      return [NoRole, NumberedRole, Getter];
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('lets a method run for the role, with its object and its arguments', () => {
    const desk = deskOf('admin');
    expect(desk.remove('Sahil', 'spam')).toBe('admin removed Sahil, reason: spam');
    expect(desk.remove('Bo')).toBe('admin removed Bo, reason: none');
    expect(desk.done).toEqual(['remove Sahil', 'remove Bo']);
  });

  test('gives back the very result of the method', () => {
    const from = { name: 'Bo' };
    expect(deskOf('editor').rename(from)).toBe(from);
  });

  test('lets the errors of a method through', () => {
    const error = new RangeError('too much');
    const desk = deskOf('admin');
    expect(thrownBy(() => desk.fail(error))).toBe(error);
  });

  test('gives back the very promise of a method that returns one', () => {
    const promise = Promise.resolve('done');
    expect(deskOf('admin').later(promise)).toBe(promise);
  });

  test.each(['guest', 'Admin', 'administrator', 'adm', ''])('throws for the role "%s"', (role) => {
    const desk = deskOf(role);
    const error = thrownBy(() => desk.remove('admin'));
    expect(error).toBeInstanceOf(AccessDeniedError);
    expect(String(error)).toBe(`AccessDeniedError: Cannot call remove: role is ${role}, and must be admin`);
  });

  test('names the method and the role that it requires', () => {
    const desk = deskOf('admin');
    const error = thrownBy(() => desk.rename({ name: 'Bo' }));
    expect(String(error)).toBe('AccessDeniedError: Cannot call rename: role is admin, and must be editor');
  });

  test('throws at the call, also if the method returns a promise', () => {
    const desk = deskOf('guest');
    expect(thrownBy(() => desk.later(Promise.resolve('done')))).toBeInstanceOf(AccessDeniedError);
  });

  test('does not run a method that it refuses', () => {
    const desk = deskOf('guest');
    thrownBy(() => desk.remove('Sahil'));
    thrownBy(() => desk.rename({ name: 'Sahil' }));
    thrownBy(() => desk.later(Promise.resolve('done')));
    expect(desk.done).toEqual([]);
  });

  test('asks for the role at each call', () => {
    const desk = deskOf('guest');
    thrownBy(() => desk.remove('one'));
    desk.role = 'admin';
    thrownBy(() => desk.remove('two'));
    desk.role = 'guest';
    thrownBy(() => desk.remove('three'));
    expect(desk.done).toEqual(['remove two']);
  });

  test('asks the object that the method is called on', () => {
    const Desk = makeDesk();
    const desks = [new Desk('admin'), new Desk('guest'), new Desk('admin')];
    for (const desk of desks) thrownBy(() => desk.remove('Sahil'));
    expect(desks.map((desk) => desk.done.length)).toEqual([1, 0, 1]);
  });

  test('gives a method with the same name', () => {
    const desk = deskOf('guest');
    expect([desk.remove.name, desk.rename.name]).toEqual(['remove', 'rename']);
  });
});

describe('timed()', () => {
  // The clock of the machine stands still, so that an answer which reads it gets the same time always.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const clockOf = () => {
    const clock = { ms: 5000, reports: [] as [string, number][] };
    return {
      clock,
      now: () => clock.ms,
      report: (name: string, ms: number) => void clock.reports.push([name, ms]),
    };
  };

  /** Lets everything go on that waits for nothing but its turn. */
  const turns = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };

  test('gives a function with the parameters and the promise of the one it wraps', () => {
    const { now, report } = clockOf();
    const load = (id: number): Promise<string> => Promise.resolve(`page ${id}`);
    expectTypeOf(() => timed(load, now, report)(1)).returns.toEqualTypeOf<Promise<string>>();
    const forbidden = () => [
      // @ts-expect-error The wrapped function takes a number, so this one does.
      timed(load, now, report)('1'),
      // @ts-expect-error This function returns no promise.
      timed(add, now, report),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('calls nothing and reports nothing when it wraps', () => {
    const { clock, now, report } = clockOf();
    const fn = vi.fn(() => Promise.resolve(1));
    timed(fn, now, report);
    expect(fn).not.toHaveBeenCalled();
    expect(clock.reports).toEqual([]);
  });

  test('calls the function at once, with the arguments, and once', async () => {
    const { now, report } = clockOf();
    const fn = vi.fn((a: string, b: string) => Promise.resolve(a + b));
    const promise = timed(fn, now, report)('x', 'y');
    expect(fn.mock.calls).toEqual([['x', 'y']]);
    await promise;
    expect(fn).toHaveBeenCalledTimes(1);
  });

  test('gives the value of the promise', async () => {
    const { now, report } = clockOf();
    const page = { title: 'home' };
    expect(await timed(() => Promise.resolve(page), now, report)()).toBe(page);
  });

  test('reports nothing before the promise has settled', async () => {
    const { clock, now, report } = clockOf();
    const gate = Promise.withResolvers<string>();
    const promise = timed(() => gate.promise, now, report)();
    await turns();
    expect(clock.reports).toEqual([]);
    gate.resolve('page');
    await promise;
  });

  test('measures until the promise is fulfilled', async () => {
    const { clock, now, report } = clockOf();
    const gate = Promise.withResolvers<string>();
    function load(): Promise<string> {
      return gate.promise;
    }
    const seen = timed(load, now, report)().then(() => [...clock.reports]);
    await turns();
    clock.ms += 2000;
    gate.resolve('page');
    await turns();
    clock.ms += 300;
    expect(await seen).toEqual([['load', 2000]]);
    expect(clock.reports).toHaveLength(1);
  });

  test('measures until the promise is rejected, and rejects as well', async () => {
    const { clock, now, report } = clockOf();
    const gate = Promise.withResolvers<string>();
    const error = new Error('connection lost');
    function load(): Promise<string> {
      return gate.promise;
    }
    const seen = timed(load, now, report)().then(
      (value) => ({ value, reports: [...clock.reports] }),
      (reason: unknown) => ({ reason, reports: [...clock.reports] }),
    );
    await turns();
    clock.ms += 700;
    gate.reject(error);
    const { reports, ...outcome } = await seen;
    expect(outcome).toEqual({ reason: error });
    expect(reports).toEqual([['load', 700]]);
    expect(clock.reports).toHaveLength(1);
  });

  test('measures what the function does before its first await', async () => {
    const { clock, now, report } = clockOf();
    async function prepare(): Promise<void> {
      clock.ms += 40;
      await Promise.resolve();
      clock.ms += 2;
    }
    await timed(prepare, now, report)();
    expect(clock.reports).toEqual([['prepare', 42]]);
  });

  test('does not measure the time before the call', async () => {
    const { clock, now, report } = clockOf();
    async function work(): Promise<void> {
      await Promise.resolve();
      clock.ms += 10;
    }
    const timedWork = timed(work, now, report);
    clock.ms += 5000;
    await timedWork();
    clock.ms += 5000;
    await timedWork();
    expect(clock.reports).toEqual([
      ['work', 10],
      ['work', 10],
    ]);
  });

  test('keeps calls apart that are under way at the same time', async () => {
    const { clock, now, report } = clockOf();
    const slow = Promise.withResolvers<string>();
    const fast = Promise.withResolvers<string>();
    const timedLoad = timed((promise: Promise<string>) => promise, now, report);
    const first = timedLoad(slow.promise);
    clock.ms += 100;
    const second = timedLoad(fast.promise);
    clock.ms += 20;
    fast.resolve('second');
    expect(await second).toBe('second');
    clock.ms += 3;
    slow.resolve('first');
    expect(await first).toBe('first');
    expect(clock.reports.map(([, ms]) => ms)).toEqual([20, 123]);
  });

  test('calls its function with the object that the timed one was called on', async () => {
    const { now, report } = clockOf();
    const store = {
      base: 'example.com',
      load: timed(
        function (this: { base: string }, path: string): Promise<string> {
          return Promise.resolve(`${this.base}/${path}`);
        },
        now,
        report,
      ),
    };
    expect(await store.load('home')).toBe('example.com/home');
  });

  test('gives a function with the same name as its own', () => {
    const { now, report } = clockOf();
    function load(): Promise<string> {
      return Promise.resolve('page');
    }
    expect(timed(load, now, report).name).toBe('load');
  });
});
