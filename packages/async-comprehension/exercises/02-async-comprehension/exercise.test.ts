import { asyncComprehension, collect } from '#exercise/02-async-comprehension';
import type { AsyncGeneratorOptions } from '#solution/01-async-generator';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** Watches a promise: says what has become of it so far. */
function watch(promise: Promise<unknown>): () => unknown {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  return () => state;
}

/** A source of randomness that gives these fractions in turn. */
function fractions(...values: number[]): () => number {
  return () => {
    const value = values.shift();
    if (value === undefined) throw new Error('There are no more fractions');
    return value;
  };
}

async function* give<T>(...values: T[]): AsyncGenerator<T, void, undefined> {
  for (const value of values) yield await Promise.resolve(value);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('asyncComprehension()', () => {
  test('takes the options of the stream, or none, and promises a list of numbers', () => {
    expectTypeOf(asyncComprehension).parameter(0).toEqualTypeOf<AsyncGeneratorOptions | undefined>();
    expectTypeOf(asyncComprehension).returns.toEqualTypeOf<Promise<number[]>>();
  });

  test('resolves to ten numbers after ten seconds, and not before', async () => {
    const state = watch(asyncComprehension());
    await vi.advanceTimersByTimeAsync(9999);
    expect(state()).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
  });

  test('keeps the order in which the numbers came', async () => {
    const state = watch(asyncComprehension({ count: 4, random: fractions(0.5, 0.1, 0.2, 0.1) }));
    await vi.advanceTimersByTimeAsync(4000);
    expect(state()).toEqual([5, 1, 2, 1]);
  });

  test('goes on after a 0', async () => {
    const state = watch(asyncComprehension({ count: 3, random: fractions(0.5, 0, 0.1) }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(state()).toEqual([5, 0, 1]);
  });

  test('passes all options on to the stream', async () => {
    const state = watch(asyncComprehension({ count: 2, intervalMs: 250, random: () => 0.25 }));
    await vi.advanceTimersByTimeAsync(499);
    expect(state()).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).toEqual([2.5, 2.5]);
  });

  test('resolves to an empty list when the stream is empty', async () => {
    const state = watch(asyncComprehension({ count: 0 }));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual([]);
  });

  test('rejects with the error of the stream', async () => {
    const failure = new Error('the dice are lost');
    const random = () => {
      throw failure;
    };
    const state = watch(asyncComprehension({ random }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(state()).toBe(failure);
  });
});

describe('collect()', () => {
  test('promises a list of what map makes, async or not', () => {
    const makesTexts = () => collect(give(1, 2), (n) => n.toFixed(1));
    const makesTextsLater = () => collect(give(1, 2), (n) => Promise.resolve(n.toFixed(1)));
    const keepsSome = () =>
      collect(
        give('a', null),
        (text) => text,
        (text) => text !== null,
      );
    expectTypeOf(makesTexts).returns.toEqualTypeOf<Promise<string[]>>();
    expectTypeOf(makesTextsLater).returns.toEqualTypeOf<Promise<string[]>>();
    expectTypeOf(keepsSome).returns.toEqualTypeOf<Promise<(string | null)[]>>();
  });

  test('refuses a source that is no stream, a map for other values, and a keep that says no boolean', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      collect(12, String),
      // @ts-expect-error The values are numbers, and the callback takes texts.
      collect(give(1), (text: string) => text),
      // @ts-expect-error The question takes texts, and the values are numbers.
      collect(give(1), String, (text: string) => text === ''),
      // @ts-expect-error A text is no answer to the question.
      collect(give(1), String, (n: number) => String(n)),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; map: (n: number) => unknown; list: unknown[] }>([
    { what: 'at once', map: (n) => n * n, list: [9, 1, 4] },
    { what: 'later', map: (n) => Promise.resolve(n * n), list: [9, 1, 4] },
    { what: 'to undefined', map: () => undefined, list: [undefined, undefined, undefined] },
    { what: 'to values that count as false', map: (n) => [0, '', null][n - 1], list: [null, 0, ''] },
  ])('maps the values in their order: $what', async ({ map, list }) => {
    const state = watch(collect(give(3, 1, 2), map));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual(list);
  });

  test('leaves out what keep does not want', async () => {
    const state = watch(
      collect(
        give(1, 2, 0, 3),
        (n) => n * n,
        (n) => n !== 2,
      ),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual([1, 0, 9]);
  });

  test('maps only what stays', async () => {
    const map = vi.fn((n: number) => n * n);
    const state = watch(collect(give(1, 2, 3), map, (n) => n !== 2));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBeInstanceOf(Array);
    expect(map.mock.calls.map(([n]) => n)).toEqual([1, 3]);
  });

  test('takes a source with a next method and no more', async () => {
    const left = [1, 2];
    const next = () => {
      const value = left.shift();
      return Promise.resolve(value === undefined ? { done: true as const, value } : { done: false, value });
    };
    const state = watch(collect({ [Symbol.asyncIterator]: () => ({ next }) }, String));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toEqual(['1', '2']);
  });

  test('deals with one value at a time', async () => {
    const log: string[] = [];
    async function* source() {
      for (const n of [1, 2]) {
        log.push(`asked for ${n}`);
        yield await Promise.resolve(n);
      }
    }
    const map = async (n: number) => {
      log.push(`began to map ${n}`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      log.push(`mapped ${n}`);
    };
    const state = watch(collect(source(), map));
    await vi.advanceTimersByTimeAsync(2000);
    expect(log).toEqual(['asked for 1', 'began to map 1', 'mapped 1', 'asked for 2', 'began to map 2', 'mapped 2']);
    expect(state()).toEqual([undefined, undefined]);
  });

  test('maps a value while the next one is not there yet', async () => {
    const map = vi.fn((n: number) => n * n);
    const source = async function* () {
      yield 3;
      yield await new Promise<number>(() => undefined);
    };
    const state = watch(collect(source(), map));
    await vi.advanceTimersByTimeAsync(0);
    expect(map.mock.calls.map(([n]) => n)).toEqual([3]);
    expect(state()).toBe('still waiting');
  });

  test.each<{ what: string; run: (failure: Error) => Promise<unknown> }>([
    {
      what: 'the source',
      run: (failure) =>
        collect(
          (async function* () {
            yield await Promise.resolve(1);
            throw failure;
          })(),
          String,
        ),
    },
    {
      what: 'map, at once',
      run: (failure) =>
        collect(give(1), () => {
          throw failure;
        }),
    },
    { what: 'map, later', run: (failure) => collect(give(1), () => Promise.reject(failure)) },
    {
      what: 'keep',
      run: (failure) =>
        collect(give(1), String, () => {
          throw failure;
        }),
    },
  ])('rejects with the error of $what', async ({ run }) => {
    const failure = new Error('the line is dead');
    const state = watch(run(failure));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe(failure);
  });
});
