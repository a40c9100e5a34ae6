import { memoize } from '#given/04-memoize';
import { describe, expect, test, vi } from 'vitest';

/** An object whose memoized property calls `aMethod`. */
class Thing<Value> {
  readonly aMethod: () => Value;

  constructor(aMethod: () => Value) {
    this.aMethod = aMethod;
  }

  @memoize
  get aProperty(): Value {
    return this.aMethod();
  }
}

/** An object with two memoized properties, whose getters need nothing of the constructor. */
class Pair {
  static readonly log = vi.fn<(name: string) => void>();

  @memoize
  get left(): string {
    Pair.log('left');
    return 'L';
  }

  @memoize
  get right(): string {
    Pair.log('right');
    return 'R';
  }
}

describe('memoize', () => {
  test('gives 42 at both reads and calls the method once', () => {
    const thing = new Thing(vi.fn(() => 42));
    expect([thing.aProperty, thing.aProperty]).toEqual([42, 42]);
    expect(thing.aMethod).toHaveBeenCalledOnce();
  });

  test('keeps a value for each object', () => {
    const [one, two] = [new Thing(() => 1), new Thing(() => 2)];
    expect([one.aProperty, two.aProperty, one.aProperty]).toEqual([1, 2, 1]);
  });

  test('runs no getter before the first read, and keeps a value for each property', () => {
    Pair.log.mockClear();
    const pair = new Pair();
    expect(Pair.log).not.toHaveBeenCalled();
    expect([pair.left, pair.right, pair.left]).toEqual(['L', 'R', 'L']);
    expect(Pair.log.mock.calls).toEqual([['left'], ['right']]);
  });

  test.each([undefined, null, 0, '', false, Number.NaN])('keeps %o', (value) => {
    const thing = new Thing(vi.fn(() => value));
    expect([thing.aProperty, thing.aProperty]).toEqual([value, value]);
    expect(thing.aMethod).toHaveBeenCalledOnce();
  });

  test('keeps a promise that has rejected', async () => {
    const thing = new Thing(vi.fn(() => Promise.reject(new Error('offline'))));
    await expect(thing.aProperty).rejects.toThrow('offline');
    await expect(thing.aProperty).rejects.toThrow('offline');
    expect(thing.aMethod).toHaveBeenCalledOnce();
  });

  test('passes on what the getter throws, and runs it again at the next read', () => {
    const aMethod = vi
      .fn(() => 42)
      .mockImplementationOnce(() => {
        throw new Error('not ready');
      });
    const thing = new Thing(aMethod);
    expect(() => thing.aProperty).toThrow('not ready');
    expect([thing.aProperty, thing.aProperty]).toEqual([42, 42]);
    expect(aMethod).toHaveBeenCalledTimes(2);
  });

  test('does not change the object', () => {
    const thing = Object.freeze(new Thing(() => 42));
    expect(thing.aProperty).toBe(42);
    expect(Reflect.ownKeys(thing)).toEqual(['aMethod']);
  });
});
