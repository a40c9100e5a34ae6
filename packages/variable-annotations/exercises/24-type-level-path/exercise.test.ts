import { get, type PathOf, type ValueAt } from '#exercise/24-type-level-path';
import { describe, expect, expectTypeOf, test } from 'vitest';

interface Config {
  port: number;
  mode: 'dev' | 'live';
  readonly database: { host: string; readonly pool: { max: number; isOpen: boolean } };
  cache?: { seconds: number; prefix?: string };
  proxy: { host: string; owner: string | null } | null;
}

interface Names {
  toString?: string;
  constructor?: string;
}

const config: Config = {
  port: 8080,
  mode: 'dev',
  database: { host: 'db.local', pool: { max: 5, isOpen: false } },
  proxy: null,
};

const full: Config = {
  port: 0,
  mode: 'live',
  database: { host: '', pool: { max: 9, isOpen: true } },
  cache: { seconds: 60 },
  proxy: { host: 'out.local', owner: null },
};

/** What comes from a file may differ from the type that we give it. */
function fromFile(text: string): Config {
  return JSON.parse(text) as Config;
}

describe('PathOf', () => {
  test('lists every path, also through objects that may be missing', () => {
    expectTypeOf<PathOf<Pick<Config, 'database'>>>().toEqualTypeOf<
      'database' | 'database.host' | 'database.pool' | 'database.pool.max' | 'database.pool.isOpen'
    >();
    expectTypeOf<PathOf<Pick<Config, 'cache'>>>().toEqualTypeOf<'cache' | 'cache.seconds' | 'cache.prefix'>();
    expectTypeOf<PathOf<Pick<Config, 'proxy'>>>().toEqualTypeOf<'proxy' | 'proxy.host' | 'proxy.owner'>();
  });
});

describe('ValueAt', () => {
  test('finds the type at a path', () => {
    expectTypeOf<ValueAt<Config, 'port'>>().toEqualTypeOf<number>();
    expectTypeOf<ValueAt<Config, 'database.pool.max'>>().toEqualTypeOf<number>();
    expectTypeOf<ValueAt<Config, 'cache.seconds'>>().toEqualTypeOf<number | undefined>();
  });
});

describe('get()', () => {
  test('knows the type of the value at every depth', () => {
    const mode = get(config, 'mode');
    const host = get(config, 'database.host');
    const max = get(config, 'database.pool.max');
    const isOpen = get(config, 'database.pool.isOpen');
    expectTypeOf(mode).toEqualTypeOf<'dev' | 'live'>();
    expectTypeOf(host).toEqualTypeOf<string>();
    expectTypeOf(max).toEqualTypeOf<number>();
    expectTypeOf(isOpen).toEqualTypeOf<boolean>();
  });

  test('knows that an object on the way may be missing', () => {
    const seconds = get(full, 'cache.seconds');
    const prefix = get(full, 'cache.prefix');
    const proxyHost = get(full, 'proxy.host');
    const owner = get(full, 'proxy.owner');
    expectTypeOf(seconds).toEqualTypeOf<number | undefined>();
    expectTypeOf(prefix).toEqualTypeOf<string | undefined>();
    expectTypeOf(proxyHost).toEqualTypeOf<string | undefined>();
    expectTypeOf(owner).toEqualTypeOf<string | null | undefined>();
  });

  test('knows the type of an object at the end of the path', () => {
    const pool = get(config, 'database.pool');
    const cache = get(config, 'cache');
    const proxy = get(config, 'proxy');
    expectTypeOf(pool).toEqualTypeOf<Config['database']['pool']>();
    expectTypeOf(cache).toEqualTypeOf<Config['cache']>();
    expectTypeOf(proxy).toEqualTypeOf<Config['proxy']>();
  });

  test('refuses a path that does not lead to a value', () => {
    const path: string = 'port';
    const forbidden = () => [
      // @ts-expect-error There is no key colour.
      get(config, 'colour'),
      // @ts-expect-error There is a database, but no Database.
      get(config, 'Database.host'),
      // @ts-expect-error The pool has no min.
      get(config, 'database.pool.min'),
      // @ts-expect-error The host is not at the top.
      get(config, 'host'),
      // @ts-expect-error This text may be anything.
      get(config, path),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a path with an empty part', () => {
    const forbidden = () => [
      // @ts-expect-error The path is empty.
      get(config, ''),
      // @ts-expect-error Nothing comes after the dot.
      get(config, 'database.'),
      // @ts-expect-error Nothing comes before the dot.
      get(config, '.port'),
      // @ts-expect-error Nothing is between the dots.
      get(config, 'database..host'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a path that goes on below a text or a number', () => {
    const forbidden = () => [
      // @ts-expect-error A number has no keys of its own.
      get(config, 'port.toFixed'),
      // @ts-expect-error The length of a text is no value of the object.
      get(config, 'database.host.length'),
      // @ts-expect-error The object inherits toString.
      get(config, 'toString'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses to be called without an object or without a path', () => {
    const forbidden = () => [
      // @ts-expect-error The path is missing.
      get(config),
      // @ts-expect-error The path may be missing.
      get(config, undefined),
      // @ts-expect-error There is no object.
      get(undefined, 'port'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('reads a value at the top', () => {
    expect(get(config, 'port')).toBe(8080);
  });

  test('reads a value one object down', () => {
    expect(get(config, 'database.host')).toBe('db.local');
    expect(get(full, 'cache.seconds')).toBe(60);
    expect(get(full, 'proxy.host')).toBe('out.local');
  });

  test('reads a value two objects down', () => {
    expect(get(config, 'database.pool.max')).toBe(5);
    expect(get(full, 'database.pool.max')).toBe(9);
  });

  test('gives the object itself when the path ends there', () => {
    expect(get(config, 'database')).toBe(config.database);
    expect(get(config, 'database.pool')).toBe(config.database.pool);
  });

  test('gives a stored 0, an empty text and false as they are', () => {
    expect(get(full, 'port')).toBe(0);
    expect(get(full, 'database.host')).toBe('');
    expect(get(config, 'database.pool.isOpen')).toBe(false);
  });

  test('gives a stored null as it is', () => {
    expect(get(config, 'proxy')).toBeNull();
    expect(get(full, 'proxy.owner')).toBeNull();
  });

  test('gives undefined when the last key is missing', () => {
    expect(get(config, 'cache')).toBeUndefined();
    expect(get(full, 'cache.prefix')).toBeUndefined();
  });

  test('gives undefined when an object on the way is missing or null', () => {
    expect(get(config, 'cache.seconds')).toBeUndefined();
    expect(get(config, 'proxy.host')).toBeUndefined();
  });

  test('gives undefined when the object is poorer than its type', () => {
    expect(get(fromFile('{}'), 'database.pool.max')).toBeUndefined();
    expect(get(fromFile('{ "database": null }'), 'database.pool.max')).toBeUndefined();
    expect(get(fromFile('{ "database": "db.local" }'), 'database.pool.max')).toBeUndefined();
  });

  test('finds no key that every object inherits', () => {
    const names: { user: Names } = { user: JSON.parse('{}') as Names };
    expect(get(names, 'user.toString')).toBeUndefined();
    expect(get(names, 'user.constructor')).toBeUndefined();
  });

  test('finds an own key with the name of one that every object inherits', () => {
    const names: { user: Names } = { user: JSON.parse('{ "constructor": "Brunel" }') as Names };
    expect(get(names, 'user.constructor')).toBe('Brunel');
  });

  test('finds no key of an object that stands behind this one', () => {
    const heir = Object.create(config) as Config;
    expect(get(heir, 'port')).toBeUndefined();
    expect(get(heir, 'database.host')).toBeUndefined();
  });

  test('does not change the object', () => {
    const before = structuredClone(config);
    get(config, 'database.pool.max');
    get(config, 'cache.seconds');
    expect(config).toEqual(before);
  });
});
