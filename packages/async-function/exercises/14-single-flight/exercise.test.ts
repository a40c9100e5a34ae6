import { memoizeAsync, type MemoizedAsync } from '#exercise/14-single-flight';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function soon(promise: PromiseLike<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return state;
}

/** The same for many: they are all under way before the first of them is looked at. */
async function soonAll(promises: readonly PromiseLike<unknown>[]): Promise<unknown[]> {
  return Promise.all(promises.map(soon));
}

/** A loader whose loads end when, and in the order in which, the test says so. They are numbered from 0. */
function heldLoader<Key = string>() {
  const keys: Key[] = [];
  const flights: PromiseWithResolvers<unknown>[] = [];
  // Made when first needed: the test may say how a load ends before it has begun.
  const flight = (number: number): PromiseWithResolvers<unknown> => {
    const known = flights[number];
    if (known !== undefined) return known;
    const fresh = Promise.withResolvers<unknown>();
    fresh.promise.catch(() => undefined);
    flights[number] = fresh;
    return fresh;
  };
  return {
    /** The key of each load, in the order of the calls. */
    keys,
    load: (key: Key): Promise<unknown> => flight(keys.push(key) - 1).promise,
    succeed: (number: number, value: unknown): void => {
      flight(number).resolve(value);
    },
    fail: (number: number, reason: unknown): void => {
      flight(number).reject(reason);
    },
  };
}

const aBrokenLine = new Error('the line is broken');

describe('memoizeAsync()', () => {
  test('gives a function of the same key and the same value', () => {
    const get = memoizeAsync((id: number) => Promise.resolve(new Date(id)));
    expectTypeOf(get).not.toBeAny();
    expectTypeOf(get).parameter(0).toEqualTypeOf<number>();
    expectTypeOf(get).returns.toEqualTypeOf<Promise<Date>>();
    expectTypeOf(get).toExtend<MemoizedAsync<number, Date>>();
  });

  test('gives it a method to forget a key', () => {
    const { forget }: MemoizedAsync<number, Date> = memoizeAsync((id: number) => Promise.resolve(new Date(id)));
    expectTypeOf(forget).parameter(0).toEqualTypeOf<number>();
    expectTypeOf(forget).returns.toBeVoid();
  });

  test('refuses keys of another kind, and what is no loader', () => {
    const forbidden = () => {
      const get = memoizeAsync((id: number) => Promise.resolve(id));
      // @ts-expect-error Also forget wants a number.
      get.forget('7');
      return [
        // @ts-expect-error The key is a number.
        get('7'),
        // @ts-expect-error There is always a key.
        get(),
        // @ts-expect-error This function promises nothing.
        memoizeAsync((id: number) => id),
        // @ts-expect-error A loader has one key.
        memoizeAsync((id: number, name: string) => Promise.resolve(`${id}${name}`)),
      ];
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('loads nothing before somebody asks', async () => {
    const { load, keys } = heldLoader();
    memoizeAsync(load);
    await soon(Promise.resolve());
    expect(keys).toEqual([]);
  });
});

describe('a key that many ask for', () => {
  test('is loaded once when all ask in the same turn', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [get('a'), get('a'), get('a')];
    expect(await soonAll(callers)).toEqual(['still waiting', 'still waiting', 'still waiting']);
    succeed(0, 'A');
    expect(await soonAll(callers)).toEqual(['A', 'A', 'A']);
    expect(keys).toEqual(['a']);
  });

  test('is loaded once when a caller comes later, while the load is under way', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const early = get('a');
    await soon(early);
    const late = get('a');
    await soon(late);
    succeed(0, 'A');
    expect(await soonAll([early, late])).toEqual(['A', 'A']);
    expect(keys).toEqual(['a']);
  });

  test('fails for all who wait, with the reason as it is', async () => {
    const { load, keys, fail } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [get('a'), get('a')];
    const outcomes = soonAll(callers);
    fail(0, aBrokenLine);
    expect(await outcomes).toEqual([aBrokenLine, aBrokenLine]);
    expect(keys).toEqual(['a']);
  });
});

describe('a value', () => {
  test('is kept for later calls', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const first = get('a');
    succeed(0, 'A');
    await soon(first);
    expect(await soonAll([get('a'), get('a')])).toEqual(['A', 'A']);
    expect(keys).toEqual(['a']);
  });

  test.each([
    { name: 'undefined', value: undefined },
    { name: 'null', value: null },
    { name: '0', value: 0 },
    { name: 'an empty text', value: '' },
    { name: 'false', value: false },
    { name: 'NaN', value: Number.NaN },
    { name: 'an Error that was loaded', value: new Error('a result, not a failure') },
  ])('is kept also if it is $name', async ({ value }) => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const first = get('a');
    succeed(0, value);
    expect(await soon(first)).toBe(value);
    expect(await soon(get('a'))).toBe(value);
    expect(keys).toEqual(['a']);
  });
});

describe('different keys', () => {
  test('are loaded at the same time, and each caller gets the value of its key', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [get('a'), get('b')];
    await soonAll(callers);
    expect(keys).toEqual(['a', 'b']);
    succeed(1, 'B');
    expect(await soonAll(callers)).toEqual(['still waiting', 'B']);
    succeed(0, 'A');
    expect(await soonAll([...callers, get('a'), get('b')])).toEqual(['A', 'B', 'A', 'B']);
    expect(keys).toEqual(['a', 'b']);
  });

  test('do not take part in the failure of another', async () => {
    const { load, keys, succeed, fail } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [get('a'), get('b'), get('c')];
    const outcomes = soonAll(callers);
    succeed(0, 'A');
    fail(1, aBrokenLine);
    expect(await outcomes).toEqual(['A', aBrokenLine, 'still waiting']);
    const again = [get('a'), get('c')];
    await soonAll(again);
    succeed(2, 'C');
    expect(await soonAll(again)).toEqual(['A', 'C']);
    expect(keys).toEqual(['a', 'b', 'c']);
  });

  test.each<{ name: string; asked: unknown[]; loaded: unknown[] }>([
    { name: 'a number and its text are two', asked: [1, '1', 1, '1'], loaded: [1, '1'] },
    {
      name: 'null, undefined and their texts are four',
      asked: [null, undefined, 'null', 'undefined'],
      loaded: [null, undefined, 'null', 'undefined'],
    },
    { name: 'NaN is one, however often', asked: [Number.NaN, Number.NaN], loaded: [Number.NaN] },
    {
      name: 'names that every object has are keys as others',
      asked: ['toString', '__proto__'],
      loaded: ['toString', '__proto__'],
    },
  ])('are told apart as a Map does: $name', async ({ asked, loaded }) => {
    const { load, keys, succeed } = heldLoader<unknown>();
    const get = memoizeAsync(load);
    const callers = asked.map((key) => get(key));
    await soonAll(callers);
    expect(keys).toEqual(loaded);
    for (const [number, key] of loaded.entries()) succeed(number, [key]);
    expect(await soonAll(callers)).toEqual(asked.map((key) => [key]));
  });

  test('are told apart as a Map does: two objects that look alike are two', async () => {
    const { load, keys } = heldLoader<{ id: number }>();
    const get = memoizeAsync(load);
    const one = { id: 1 };
    const other = { id: 1 };
    await soonAll([get(one), get(other), get(one)]);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(one);
    expect(keys[1]).toBe(other);
  });
});

describe('a failure', () => {
  test('is not kept: the next call loads again, and its value is kept', async () => {
    const { load, keys, succeed, fail } = heldLoader();
    const get = memoizeAsync(load);
    const first = soon(get('a'));
    fail(0, aBrokenLine);
    expect(await first).toBe(aBrokenLine);
    const second = get('a');
    await soon(second);
    succeed(1, 'A');
    expect(await soonAll([second, get('a')])).toEqual(['A', 'A']);
    expect(keys).toEqual(['a', 'a']);
  });

  test('is gone when a caller hears of it and asks again at once', async () => {
    const { load, keys, succeed, fail } = heldLoader();
    const get = memoizeAsync(load);
    const caller = get('a').catch(() => get('a'));
    fail(0, aBrokenLine);
    await soon(caller);
    succeed(1, 'A');
    expect(await soon(caller)).toBe('A');
    expect(keys).toEqual(['a', 'a']);
  });

  test('leads to one new load when all who hear of it ask again at once', async () => {
    const { load, keys, succeed, fail } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [1, 2, 3].map(() => get('a').catch(() => get('a')));
    fail(0, aBrokenLine);
    await soonAll(callers);
    expect(keys).toEqual(['a', 'a']);
    succeed(1, 'A');
    expect(await soonAll([...callers, get('a')])).toEqual(['A', 'A', 'A', 'A']);
    expect(keys).toEqual(['a', 'a']);
  });

  test('may have any reason', async () => {
    const { load, fail } = heldLoader();
    const get = memoizeAsync(load);
    const outcomes = soonAll([get('a'), get('b')].map((call) => call.catch((reason: unknown) => ({ reason }))));
    fail(0, undefined);
    fail(1, 404);
    expect(await outcomes).toEqual([{ reason: undefined }, { reason: 404 }]);
  });

  test('is a rejection also if the loader throws at the call, and is not kept', async () => {
    const outcomes: unknown[] = [];
    let loads = 0;
    const get = memoizeAsync((key: string): Promise<string> => {
      loads += 1;
      if (loads === 1) throw aBrokenLine;
      return Promise.resolve(key.toUpperCase());
    });
    const calls: Promise<string>[] = [];
    expect(() => calls.push(get('a'))).not.toThrow();
    outcomes.push(...(await soonAll(calls)), await soon(get('a')));
    expect(outcomes).toEqual([aBrokenLine, 'A']);
    expect(loads).toBe(2);
  });
});

describe('forget()', () => {
  test('makes the next call load again, and that value is kept', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const first = get('a');
    succeed(0, 'old');
    await soon(first);
    get.forget('a');
    const second = get('a');
    await soon(second);
    succeed(1, 'new');
    expect(await soonAll([second, get('a')])).toEqual(['new', 'new']);
    expect(keys).toEqual(['a', 'a']);
  });

  test('loads nothing by itself, and keeps the other keys', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [get('a'), get('b')];
    succeed(0, 'A');
    succeed(1, 'B');
    await soonAll(callers);
    get.forget('a');
    expect(await soon(get('b'))).toBe('B');
    expect(keys).toEqual(['a', 'b']);
  });

  test('does nothing for a key that nobody has asked for', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const first = get('a');
    succeed(0, 'A');
    await soon(first);
    expect(() => {
      get.forget('b');
    }).not.toThrow();
    expect(await soon(get('a'))).toBe('A');
    expect(keys).toEqual(['a']);
  });

  test('leaves those who wait their value, and starts a load for those who come', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const before = get('a');
    await soon(before);
    get.forget('a');
    const after = [get('a'), get('a')];
    await soonAll(after);
    expect(keys).toEqual(['a', 'a']);
    succeed(0, 'old');
    succeed(1, 'new');
    expect(await soonAll([before, ...after])).toEqual(['old', 'new', 'new']);
  });

  test.each([
    { first: 'old', order: [0, 1] },
    { first: 'new', order: [1, 0] },
  ])('keeps the value of the new load when the $first one ends first', async ({ order }) => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const callers = [get('a')];
    get.forget('a');
    callers.push(get('a'));
    for (const number of order) {
      succeed(number, number === 0 ? 'old' : 'new');
      await soonAll(callers);
    }
    expect(await soon(get('a'))).toBe('new');
    expect(keys).toEqual(['a', 'a']);
  });

  test('keeps nothing of a load that was under way', async () => {
    const { load, keys, succeed } = heldLoader();
    const get = memoizeAsync(load);
    const before = get('a');
    await soon(before);
    get.forget('a');
    succeed(0, 'old');
    expect(await soon(before)).toBe('old');
    const after = get('a');
    await soon(after);
    succeed(1, 'new');
    expect(await soon(after)).toBe('new');
    expect(keys).toEqual(['a', 'a']);
  });

  test('lets the failure of an old load change nothing for the new one', async () => {
    const { load, keys, succeed, fail } = heldLoader();
    const get = memoizeAsync(load);
    const before = soon(get('a'));
    get.forget('a');
    const after = get('a');
    fail(0, aBrokenLine);
    expect(await before).toBe(aBrokenLine);
    const late = get('a');
    await soon(late);
    succeed(1, 'new');
    expect(await soonAll([after, late, get('a')])).toEqual(['new', 'new', 'new']);
    expect(keys).toEqual(['a', 'a']);
  });
});

describe('two memoized functions', () => {
  test('share nothing, even with the same loader', async () => {
    const { load, keys, succeed } = heldLoader();
    const one = memoizeAsync(load);
    const other = memoizeAsync(load);
    const callers = [one('a'), other('a')];
    await soonAll(callers);
    succeed(0, 'one');
    succeed(1, 'other');
    expect(await soonAll(callers)).toEqual(['one', 'other']);
    one.forget('a');
    expect(await soon(other('a'))).toBe('other');
    expect(keys).toEqual(['a', 'a']);
  });
});
