import { closeAll, isCloseable } from '#exercise/19-protocols';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

class Pool {
  open = true;
  close(): void {
    this.open = false;
  }
}

/** The first of several values, with the type of all of them. */
function pick<T>(values: T[]): T | undefined {
  return values[0];
}

/** Resources that write their name down when they are closed. */
function named(log: string[], ...names: string[]) {
  return names.map((name) => ({
    name,
    close() {
      log.push(this.name);
    },
  }));
}

describe('isCloseable()', () => {
  test('takes a value of any type', () => {
    const value: unknown = 'text';
    expectTypeOf(isCloseable).toBeCallableWith(value);
  });

  test('says nothing about members other than close', () => {
    const forbidden = (value: unknown) => {
      if (!isCloseable(value)) return undefined;
      // @ts-expect-error Nobody asked whether the value can be opened.
      return typeof value.reopen;
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('turns a value that was unknown into one with a method close', () => {
    const value: unknown = new Pool();
    if (isCloseable(value)) {
      expectTypeOf(value).toExtend<{ close(): void }>();
    }
  });

  test('keeps what was known of the type before', () => {
    const value: Pool | undefined = pick([new Pool()]);
    if (isCloseable(value)) {
      expectTypeOf(value).toExtend<Pool>();
    }
  });

  test.each<{ what: string; value: unknown }>([
    { what: 'an object with its own close', value: { close: vi.fn() } },
    { what: 'an object whose close is an arrow function', value: { close: () => 'closed' } },
    { what: 'an object that has close from its class', value: new Pool() },
    { what: 'an object that has close from a class further up', value: new (class extends Pool {})() },
    { what: 'a function with a close', value: Object.assign(() => 'reply', { close: vi.fn() }) },
  ])('says yes to $what', ({ value }) => {
    expect(isCloseable(value)).toBe(true);
  });

  test.each<{ what: string; value: unknown }>([
    { what: 'null', value: null },
    { what: 'undefined', value: undefined },
    { what: 'a text', value: 'close' },
    { what: 'a number', value: 7 },
    { what: 'an empty object', value: {} },
    { what: 'a function without a close', value: () => 'reply' },
    { what: 'a class, whose objects alone have close', value: Pool },
  ])('says no to $what', ({ value }) => {
    expect(isCloseable(value)).toBe(false);
  });

  test.each<{ what: string; value: unknown }>([
    { what: 'a text', value: { close: 'at noon' } },
    { what: 'true', value: { close: true } },
    { what: 'an object', value: { close: {} } },
    { what: 'undefined', value: { close: undefined } },
  ])('says no to a close that is $what', ({ value }) => {
    expect(isCloseable(value)).toBe(false);
  });

  test('does not call close', () => {
    const close = vi.fn();
    isCloseable({ close });
    expect(close).not.toHaveBeenCalled();
  });
});

describe('closeAll()', () => {
  test('takes an array of anything, readonly or not', () => {
    const fixed: readonly unknown[] = ['text', null];
    const changeable: (Pool | number)[] = [7];
    expectTypeOf(closeAll).toBeCallableWith(fixed);
    expectTypeOf(closeAll).toBeCallableWith(changeable);
  });

  test('refuses what is no array', () => {
    const forbidden = () => [
      // @ts-expect-error One resource is no array.
      closeAll(new Pool()),
      // @ts-expect-error There may be nothing at all.
      closeAll(undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a number', () => {
    expectTypeOf(closeAll).returns.toEqualTypeOf<number>();
  });

  test('closes the last resource first', () => {
    const log: string[] = [];
    closeAll(named(log, 'pool', 'cache', 'server'));
    expect(log).toEqual(['server', 'cache', 'pool']);
  });

  test('closes each resource as a method, so that this is the resource', () => {
    const pool = new Pool();
    closeAll([pool]);
    expect(pool.open).toBe(false);
  });

  test('leaves the others alone and returns how many it closed', () => {
    const log: string[] = [];
    const [pool, server] = named(log, 'pool', 'server');
    expect(closeAll([null, pool, 'text', { close: 'at noon' }, server, undefined])).toBe(2);
    expect(log).toEqual(['server', 'pool']);
  });

  test('returns 0 when there is nothing to close', () => {
    expect(closeAll([])).toBe(0);
    expect(closeAll(['text', 7])).toBe(0);
  });

  test('does not change the array', () => {
    const [pool, server] = named([], 'pool', 'server');
    const resources = [pool, 'text', server];
    closeAll(resources);
    expect(resources).toEqual([pool, 'text', server]);
  });
});
