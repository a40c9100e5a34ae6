import { accessNestedMap, KeyError } from '#exercise/19-build-access-nested-map';
import { describe, expect, expectTypeOf, test } from 'vitest';

const id = Symbol('id');

interface Config {
  port: number;
  mode: 'dev' | 'live';
  readonly database: { host: string; readonly pool: { max: number; isOpen: boolean } };
  cache?: { seconds: number; prefix?: string };
  proxy: { host: string } | null;
  owner: string | undefined;
  mirrors: string[];
  connect: (host: string) => Date;
  404: { page: string };
  [id]: { bytes: bigint };
}

const config: Config = {
  port: 8080,
  mode: 'dev',
  database: { host: 'db.local', pool: { max: 5, isOpen: false } },
  proxy: null,
  owner: undefined,
  mirrors: ['a.local', 'b.local'],
  connect: () => new Date(0),
  404: { page: 'lost.html' },
  [id]: { bytes: 16n },
};

/** A path of which the compiler knows neither the keys nor the length. */
function open(...path: PropertyKey[]): PropertyKey[] {
  return path;
}

/** What the call throws, or a text that says that it did not. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing was thrown';
}

/** The key of the `KeyError` that a path leads to. In a list, because the key itself may be anything. */
function missingKey(nestedMap: object, ...path: PropertyKey[]): unknown {
  const error = thrownBy(() => accessNestedMap(nestedMap, path));
  return error instanceof KeyError ? [error.key] : error;
}

describe('KeyError', () => {
  test('is an Error named KeyError', () => {
    const error = new KeyError('b');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('KeyError');
  });

  test.each([{ key: 'b' }, { key: 404 }, { key: id }])('keeps the key as it is: $key', ({ key }) => {
    expect(new KeyError(key).key).toBe(key);
  });

  test.each([
    { key: 'b', end: "there is no key 'b'" },
    { key: 404, end: "there is no key '404'" },
    { key: id, end: "there is no key 'Symbol(id)'" },
  ])('has a message that ends in: $end', ({ key, end }) => {
    expect(new KeyError(key).message.slice(-end.length)).toBe(end);
  });

  test('takes a text, a number or a symbol, and has it as its key', () => {
    expectTypeOf(KeyError).toBeConstructibleWith('b');
    expectTypeOf(KeyError).toBeConstructibleWith(404);
    expectTypeOf(KeyError).toBeConstructibleWith(id);
    expectTypeOf<KeyError['key']>().toEqualTypeOf<PropertyKey>();
  });
});

describe('the type of accessNestedMap()', () => {
  test('is that of the value at the end, at every depth', () => {
    expectTypeOf(() => accessNestedMap(config, ['port'])).returns.toEqualTypeOf<number>();
    expectTypeOf(() => accessNestedMap(config, ['mode'])).returns.toEqualTypeOf<'dev' | 'live'>();
    expectTypeOf(() => accessNestedMap(config, ['database', 'host'])).returns.toEqualTypeOf<string>();
    expectTypeOf(() => accessNestedMap(config, ['database', 'pool', 'max'])).returns.toEqualTypeOf<number>();
  });

  test('is that of the object or the list, where the path ends there', () => {
    expectTypeOf(() => accessNestedMap(config, ['database'])).returns.toEqualTypeOf<Config['database']>();
    expectTypeOf(() => accessNestedMap(config, ['database', 'pool'])).returns.toEqualTypeOf<
      Config['database']['pool']
    >();
    expectTypeOf(() => accessNestedMap(config, ['mirrors'])).returns.toEqualTypeOf<string[]>();
  });

  test('is that of the map for an empty path', () => {
    expectTypeOf(() => accessNestedMap(config, [])).returns.toEqualTypeOf<Config>();
  });

  test('is known behind a number and behind a symbol', () => {
    expectTypeOf(() => accessNestedMap(config, [404, 'page'])).returns.toEqualTypeOf<string>();
    expectTypeOf(() => accessNestedMap(config, [id, 'bytes'])).returns.toEqualTypeOf<bigint>();
  });

  test('is known for a path that was kept with as const', () => {
    const path = ['database', 'pool', 'isOpen'] as const;
    expectTypeOf(() => accessNestedMap(config, path)).returns.toEqualTypeOf<boolean>();
  });

  test('has no undefined where a key may be missing, because then nothing comes back', () => {
    expectTypeOf(() => accessNestedMap(config, ['cache'])).returns.toEqualTypeOf<{
      seconds: number;
      prefix?: string;
    }>();
    expectTypeOf(() => accessNestedMap(config, ['cache', 'seconds'])).returns.toEqualTypeOf<number>();
    expectTypeOf(() => accessNestedMap(config, ['cache', 'prefix'])).returns.toEqualTypeOf<string>();
  });

  test('forgets a null on the way, because a path that goes on behind it throws', () => {
    expectTypeOf(() => accessNestedMap(config, ['proxy', 'host'])).returns.toEqualTypeOf<string>();
  });

  test('keeps a null and an undefined that stand at the end', () => {
    expectTypeOf(() => accessNestedMap(config, ['proxy'])).returns.toEqualTypeOf<{ host: string } | null>();
    expectTypeOf(() => accessNestedMap(config, ['owner'])).returns.toEqualTypeOf<string | undefined>();
  });

  test('is unknown for a path whose length is not known', () => {
    const texts: string[] = [];
    const keys: readonly PropertyKey[] = [];
    const begun: ['database', ...string[]] = ['database'];
    const anyMap: object = config;
    expectTypeOf(() => accessNestedMap(config, texts)).returns.toEqualTypeOf<unknown>();
    expectTypeOf(() => accessNestedMap(config, keys)).returns.toEqualTypeOf<unknown>();
    expectTypeOf(() => accessNestedMap(config, begun)).returns.toEqualTypeOf<unknown>();
    expectTypeOf(() => accessNestedMap(anyMap, keys)).returns.toEqualTypeOf<unknown>();
  });
});

describe('the compiler', () => {
  test('refuses a key that the map does not know', () => {
    const path = ['database', 'colour'] as const;
    const forbidden = () => [
      // @ts-expect-error There is no key colour.
      accessNestedMap(config, ['colour']),
      // @ts-expect-error The pool has no min.
      accessNestedMap(config, ['database', 'pool', 'min']),
      // @ts-expect-error The host is not at the top.
      accessNestedMap(config, ['host', 'database']),
      // @ts-expect-error There is no key colour in the database.
      accessNestedMap(config, path),
      // @ts-expect-error Every object inherits toString, and none of these has it.
      accessNestedMap(config, ['database', 'toString']),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a key that may be any text', () => {
    const key: string = 'port';
    const forbidden = () => [
      // @ts-expect-error This text may be anything.
      accessNestedMap(config, [key]),
      // @ts-expect-error The second key may be anything.
      accessNestedMap(config, ['database', key]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a path that goes on behind what has no keys', () => {
    const forbidden = () => [
      // @ts-expect-error A number has none.
      accessNestedMap(config, ['port', 'toFixed']),
      // @ts-expect-error A text has none, not even a length.
      accessNestedMap(config, ['database', 'host', 'length']),
      // @ts-expect-error A list has none.
      accessNestedMap(config, ['mirrors', 0]),
      // @ts-expect-error Not even a length.
      accessNestedMap(config, ['mirrors', 'length']),
      // @ts-expect-error A function has none.
      accessNestedMap(config, ['connect', 'name']),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses to be called without a map, or with a path that is no list', () => {
    const forbidden = () => [
      // @ts-expect-error The path is missing.
      accessNestedMap(config),
      // @ts-expect-error There is no map.
      accessNestedMap(null, ['port']),
      // @ts-expect-error A text is no list of keys.
      accessNestedMap(config, 'port'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });
});

describe('accessNestedMap()', () => {
  test('follows one key, two keys and three', () => {
    expect(accessNestedMap(config, ['port'])).toBe(8080);
    expect(accessNestedMap(config, ['database', 'host'])).toBe('db.local');
    expect(accessNestedMap(config, ['database', 'pool', 'max'])).toBe(5);
  });

  test('follows a path whose length is not known to the compiler', () => {
    expect(accessNestedMap(config, open('database', 'pool', 'max'))).toBe(5);
    expect(accessNestedMap({ a: { b: { c: { d: { e: 5 } } } } }, open('a', 'b', 'c', 'd', 'e'))).toBe(5);
  });

  test('begins with the outermost key', () => {
    const map = { a: { b: 'first a, then b' }, b: { a: 'first b, then a' } };
    expect(accessNestedMap(map, ['b', 'a'])).toBe('first b, then a');
  });

  test('gives the map itself for an empty path', () => {
    expect(accessNestedMap(config, [])).toBe(config);
  });

  test('gives an object or a list at the end itself, and no copy', () => {
    expect(accessNestedMap(config, ['database', 'pool'])).toBe(config.database.pool);
    expect(accessNestedMap(config, ['mirrors'])).toBe(config.mirrors);
  });

  test.each([0, '', false, null, undefined, Number.NaN])('gives %o at the end as it is', (value) => {
    expect(accessNestedMap({ a: { b: value } }, open('a', 'b'))).toBe(value);
  });

  test('follows a number and a symbol', () => {
    expect(accessNestedMap(config, [404, 'page'])).toBe('lost.html');
    expect(accessNestedMap(config, [id, 'bytes'])).toBe(16n);
  });

  test('finds an own key with the name of one that every object inherits', () => {
    const map = JSON.parse('{ "constructor": { "__proto__": "Brunel" }, "hasOwnProperty": 1 }') as object;
    expect(accessNestedMap(map, open('constructor', '__proto__'))).toBe('Brunel');
  });

  test('follows objects that inherit nothing', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(accessNestedMap({ bare }, open('bare', 'a'))).toBe(1);
  });

  test('changes neither the map nor the path, and takes both frozen', () => {
    const map = Object.freeze({ a: Object.freeze({ b: 2 }) });
    const path = Object.freeze(open('a', 'b'));
    expect(accessNestedMap(map, path)).toBe(2);
    expect(accessNestedMap(map, path)).toBe(2);
  });
});

describe('the error of accessNestedMap()', () => {
  test('is a KeyError', () => {
    expect(thrownBy(() => accessNestedMap({}, open('a')))).toBeInstanceOf(KeyError);
  });

  test.each([
    { nestedMap: {}, path: ['a'], key: 'a' },
    { nestedMap: { a: 1 }, path: ['a', 'b'], key: 'b' },
    { nestedMap: { a: { b: 2 } }, path: ['a', 'c'], key: 'c' },
    { nestedMap: { a: { b: 2 } }, path: ['b', 'a'], key: 'b' },
  ])('names the key that is missing: $nestedMap, $path', ({ nestedMap, path, key }) => {
    expect(missingKey(nestedMap, ...path)).toEqual([key]);
  });

  test('names the first key that is missing, and not a later one', () => {
    expect(missingKey({ d: 1 }, 'b', 'c', 'd')).toEqual(['b']);
    expect(missingKey({ a: {} }, 'a', 'b', 'c')).toEqual(['b']);
  });

  test.each([{ key: 404 }, { key: id }])('has the key as it stands in the path: $key', ({ key }) => {
    expect(missingKey({ a: {} }, 'a', key)).toEqual([key]);
  });

  test.each(['toString', 'constructor', '__proto__'])('comes for %s, which every object inherits', (key) => {
    expect(missingKey({ a: {} }, 'a', key)).toEqual([key]);
  });

  test('comes for a key of an object that stands behind this one', () => {
    expect(missingKey(Object.create({ a: 1 }) as object, 'a')).toEqual(['a']);
  });

  test.each([
    { what: 'null', value: null, key: 'b' },
    { what: 'undefined', value: undefined, key: 'b' },
    { what: 'a number', value: 5, key: 'toFixed' },
    { what: 'a text', value: 'xyz', key: 0 },
    { what: 'a text', value: 'xyz', key: 'length' },
    { what: 'a list', value: ['x'], key: 0 },
    { what: 'a list', value: ['x'], key: 'length' },
    { what: 'a function', value: () => 'x', key: 'name' },
  ])('comes behind $what, for $key', ({ value, key }) => {
    expect(missingKey({ a: value }, 'a', key)).toEqual([key]);
  });

  test('comes for a list in place of the map', () => {
    expect(missingKey(['x'], 0)).toEqual([0]);
  });
});
