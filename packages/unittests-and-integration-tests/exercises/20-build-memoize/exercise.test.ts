import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { memoize } from '#exercise/20-build-memoize';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

/** A class with a memoized property that asks the object's own `work`. It is made anew for each test. */
function makeThing() {
  return class Thing<Value> {
    readonly work: () => Value;

    constructor(work: () => Value) {
      this.work = work;
    }

    @memoize
    get value(): Value {
      return this.work();
    }
  };
}

/** An object whose memoized property asks `work`. */
function thingWith<Value>(work: () => Value) {
  const Thing = makeThing();
  return new Thing(work);
}

/** Work that fails the first time, and gives 42 from then on. */
function failsFirst(failure: unknown) {
  return vi
    .fn(() => 42)
    .mockImplementationOnce(() => {
      throw failure;
    });
}

/** Makes V8 look for objects that nobody holds, and drop them. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}

describe('a memoized getter', () => {
  test('does not run when the class is made, nor when an object is', () => {
    const work = vi.fn(() => 42);
    thingWith(work);
    expect(work).not.toHaveBeenCalled();
  });

  test('runs at the first read, and gives its value', () => {
    const work = vi.fn(() => 42);
    expect(thingWith(work).value).toBe(42);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('does not run again, and gives the value of the first read', () => {
    const work = vi.fn(() => 42).mockReturnValueOnce(1);
    const thing = thingWith(work);
    expect([thing.value, thing.value, thing.value]).toEqual([1, 1, 1]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('gives the very same object at each read', () => {
    const thing = thingWith(() => ({ rows: [] }));
    expect(thing.value).toBe(thing.value);
  });

  test('runs with the object as this', () => {
    const readers: unknown[] = [];
    class Thing {
      @memoize
      get value(): number {
        readers.push(this);
        return 42;
      }
    }
    const thing = new Thing();
    expect(thing.value).toBe(42);
    expect(readers).toHaveLength(1);
    expect(readers[0]).toBe(thing);
  });
});

describe('the values', () => {
  test('belong to one object each', () => {
    const Thing = makeThing();
    const [one, two] = [new Thing(() => 1), new Thing(() => 2)];
    expect([one.value, two.value, one.value, two.value]).toEqual([1, 2, 1, 2]);
  });

  test('belong to one property each', () => {
    const log: string[] = [];
    class Pair {
      @memoize
      get left(): string {
        log.push('left');
        return 'L';
      }

      @memoize
      get right(): string {
        log.push('right');
        return 'R';
      }
    }
    const pair = new Pair();
    expect([pair.left, pair.right, pair.left, pair.right]).toEqual(['L', 'R', 'L', 'R']);
    expect(log).toEqual(['left', 'right']);
  });

  test('belong to one class each, where a property has the same name in two', () => {
    class Cat {
      readonly sounds = ['meow'];

      @memoize
      get sound(): string {
        return this.sounds.join();
      }
    }
    class Dog {
      readonly sounds = ['woof'];

      @memoize
      get sound(): string {
        return this.sounds.join();
      }
    }
    const [cat, dog] = [new Cat(), new Dog()];
    expect([cat.sound, dog.sound, cat.sound, dog.sound]).toEqual(['meow', 'woof', 'meow', 'woof']);
  });

  test('of a subclass and of its base class do not mix, on one object', () => {
    const log: string[] = [];
    class Price {
      @memoize
      get total(): number {
        log.push('base');
        return 100;
      }
    }
    class PriceWithTax extends Price {
      @memoize
      override get total(): number {
        log.push('sub');
        return super.total + 20;
      }

      get withoutTax(): number {
        return super.total;
      }
    }
    const price = new PriceWithTax();
    expect([price.total, price.withoutTax, price.total, price.withoutTax]).toEqual([120, 100, 120, 100]);
    expect(log).toEqual(['sub', 'base']);
  });

  test.each([undefined, null, 0, '', false, Number.NaN, 0n])('are all kept: %o', (value) => {
    const work = vi.fn(() => value);
    const thing = thingWith(work);
    expect([thing.value, thing.value]).toEqual([value, value]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('are kept for objects of a subclass', () => {
    const Thing = makeThing();
    class Special extends Thing<number> {}
    const [one, two] = [new Special(() => 1), new Special(() => 2)];
    expect([one.value, two.value, one.value]).toEqual([1, 2, 1]);
  });

  test('are kept for a class, where the getter is static', () => {
    const work = vi.fn(() => 42);
    class Settings {
      readonly area = 'all';

      @memoize
      static get all(): number {
        return work();
      }
    }
    expect([Settings.all, Settings.all]).toEqual([42, 42]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('are kept for a private getter', () => {
    const work = vi.fn(() => 42);
    class Safe {
      @memoize
      get #content(): number {
        return work();
      }

      open(): number {
        return this.#content;
      }
    }
    const safe = new Safe();
    expect([safe.open(), safe.open(), new Safe().open()]).toEqual([42, 42, 42]);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('a promise', () => {
  test('is kept while it is under way, so that all who read share it', () => {
    const work = vi.fn(() => new Promise<number>(() => undefined));
    const thing = thingWith(work);
    expect(thing.value).toBe(thing.value);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is kept after it has rejected', async () => {
    const failure = new Error('offline');
    const work = vi.fn((): Promise<number> => Promise.reject(failure));
    const thing = thingWith(work);
    const first = thing.value;
    await expect(first).rejects.toBe(failure);
    await nextTurn();
    const second = thing.value;
    await expect(second).rejects.toBe(failure);
    expect(second).toBe(first);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('a getter that throws', () => {
  test('passes on what it throws', () => {
    const failure = new Error('not ready');
    const thing = thingWith(failsFirst(failure));
    const outcome = (): unknown => {
      try {
        return thing.value;
      } catch (error) {
        return error;
      }
    };
    expect(outcome()).toBe(failure);
  });

  test('runs again at the next read, and that value is kept', () => {
    const work = failsFirst(new Error('not ready'));
    const thing = thingWith(work);
    expect(() => thing.value).toThrow('not ready');
    expect([thing.value, thing.value]).toEqual([42, 42]);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('an object', () => {
  test('gets no property', () => {
    const thing = thingWith(() => 42);
    const before = Reflect.ownKeys(thing);
    expect(thing.value).toBe(42);
    expect(Reflect.ownKeys(thing)).toEqual(before);
    expect(before).toEqual(['work']);
  });

  test('may be frozen', () => {
    const work = vi.fn(() => 42);
    const thing = Object.freeze(thingWith(work));
    expect([thing.value, thing.value]).toEqual([42, 42]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('can go when nobody else holds it, also if its value holds it', async () => {
    class Thing {
      @memoize
      get value(): { readonly owner: Thing } {
        return { owner: this };
      }
    }
    const readAndForget = (): WeakRef<Thing> => new WeakRef(new Thing().value.owner);
    const thing = readAndForget();
    // A WeakRef holds its object itself until the turn in which it was made is over.
    await nextTurn();
    collectGarbage();
    expect(thing.deref() === undefined ? 'gone' : 'still held').toBe('gone');
  });
});

describe('the types of memoize', () => {
  interface Report {
    readonly rows: readonly number[];
  }
  type Context<This, Value> = ClassGetterDecoratorContext<This, Value>;

  test('give a getter of the same objects and the same kind of value', () => {
    const ofReports = (get: (this: Report) => number, context: Context<Report, number>) => memoize(get, context);
    const ofDates = (get: (this: Date) => Promise<string>, context: Context<Date, Promise<string>>) =>
      memoize(get, context);
    expectTypeOf(ofReports).returns.toEqualTypeOf<(this: Report) => number>();
    expectTypeOf(ofDates).returns.toEqualTypeOf<(this: Date) => Promise<string>>();
  });

  test('refuse a method', () => {
    const forbidden = () =>
      class {
        // @ts-expect-error A method is no getter: its call is not a read.
        @memoize
        total(): number {
          return 1;
        }
      };
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuse a setter', () => {
    const forbidden = () =>
      class {
        last = 0;

        // @ts-expect-error A setter gives nothing that could be kept.
        @memoize
        set total(value: number) {
          this.last = value;
        }
      };
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuse a field and a class', () => {
    const forbidden = () => {
      // @ts-expect-error A class has no value of its own.
      @memoize
      class Wrong {
        // @ts-expect-error A field keeps its value by itself.
        @memoize
        field = 1;
      }
      return Wrong;
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuse an accessor', () => {
    const forbidden = (
      target: ClassAccessorDecoratorTarget<Report, number>,
      context: ClassAccessorDecoratorContext<Report, number>,
    ) => [
      // @ts-expect-error It keeps its value by itself, and has a setter, too.
      memoize(target, context),
    ];
    expect(forbidden).toBeTypeOf('function');
  });
});
