/** Your tests compare values, and a getter that runs a hundred times gives the same value a hundred times. Count how often the method was called, with a spy. */
import { memoize } from '#given/04-memoize';
import { describe, expect, test } from 'vitest';

class Thing {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  aMethod(): unknown {
    if (this.#value instanceof Error) throw this.#value;
    return this.#value;
  }

  @memoize
  get aProperty(): unknown {
    return this.aMethod();
  }

  @memoize
  get anotherProperty(): unknown {
    return [this.aMethod()];
  }
}

describe('memoize', () => {
  test.each([42, undefined, null])('gives %o twice', (value) => {
    const thing = new Thing(value);
    expect(thing.aProperty).toBe(value);
    expect(thing.aProperty).toBe(value);
  });

  test('tells objects and properties apart', () => {
    const [one, two] = [new Thing(1), new Thing(2)];
    expect([one.aProperty, two.aProperty]).toEqual([1, 2]);
    expect([one.anotherProperty, two.anotherProperty]).toEqual([[1], [2]]);
  });

  test('throws twice', () => {
    const thing = new Thing(new Error('not ready'));
    expect(() => thing.aProperty).toThrow('not ready');
    expect(() => thing.aProperty).toThrow('not ready');
  });

  test('rejects twice', async () => {
    const thing = new Thing(Promise.reject(new Error('offline')));
    await expect(thing.aProperty).rejects.toThrow('offline');
    await expect(thing.aProperty).rejects.toThrow('offline');
  });

  test('leaves a frozen object alone', () => {
    expect(Object.freeze(new Thing(42)).aProperty).toBe(42);
  });
});
