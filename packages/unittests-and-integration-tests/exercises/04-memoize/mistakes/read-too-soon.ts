/** Both reads come before the promise has rejected, and until then it is a promise like any other. Wait for the failure, and read the property again after it. */
import { memoize } from '#given/04-memoize';
import { describe, expect, test, vi } from 'vitest';

class Thing {
  readonly aMethod: () => unknown;

  constructor(aMethod: () => unknown) {
    this.aMethod = aMethod;
  }

  @memoize
  get aProperty(): unknown {
    return this.aMethod();
  }

  @memoize
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- A field has no getter to memoize.
  get anotherProperty(): unknown {
    return 'another';
  }
}

describe('memoize', () => {
  test.each([42, undefined])('gives %o twice and calls the method once', (value) => {
    const aMethod = vi.fn(() => value);
    const thing = new Thing(aMethod);
    expect(aMethod).not.toHaveBeenCalled();
    expect([thing.aProperty, thing.aProperty, thing.anotherProperty]).toEqual([value, value, 'another']);
    expect(aMethod).toHaveBeenCalledOnce();
  });

  test('tells two objects apart', () => {
    expect([new Thing(() => 1).aProperty, new Thing(() => 2).aProperty]).toEqual([1, 2]);
  });

  test('keeps a promise that rejects', async () => {
    const aMethod = vi.fn(() => Promise.reject(new Error('offline')));
    const thing = new Thing(aMethod);
    const [first, second] = [thing.aProperty, thing.aProperty];
    await expect(first).rejects.toThrow('offline');
    await expect(second).rejects.toThrow('offline');
    expect(aMethod).toHaveBeenCalledOnce();
  });

  test('runs the getter again after it has thrown', () => {
    const aMethod = vi
      .fn(() => 42)
      .mockImplementationOnce(() => {
        throw new Error('not ready');
      });
    const thing = new Thing(aMethod);
    expect(() => thing.aProperty).toThrow('not ready');
    expect(thing.aProperty).toBe(42);
  });

  test('leaves a frozen object alone', () => {
    expect(Object.freeze(new Thing(() => 42)).aProperty).toBe(42);
  });
});
