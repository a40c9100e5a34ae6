import { filterAsync, mapAsync, takeAsync } from '#exercise/04-map-filter-take';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** No step may ask for more than this: who asks an endless source for everything fails here, and does not hang. */
const maxAsked = 20;

/** A source that writes down what is done to it. It gives 1, 2, 3, … up to `last`, and takes a while to close. */
function recorder(last = Number.POSITIVE_INFINITY) {
  const log: string[] = [];
  let asked = 0;
  let closings = 0;
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        asked++;
        if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
        const value = asked;
        await Promise.resolve();
        return value <= last ? { done: false, value } : { done: true, value: undefined };
      },
      return: async () => {
        closings++;
        log.push('closing');
        await settle();
        log.push('closed');
        return { done: true, value: undefined };
      },
    }),
  };
  return { source, log, asked: () => asked, closings: () => closings };
}

/** Lets everything that is ready to run, run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let round = 0; round < 100 && state === 'still waiting'; round++) await settle();
  return state;
}

/** All values of a stream in a list; the list is lost when the stream fails. */
async function list<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

/** The three as steps that pass numbers on, for what they have in common. */
const steps: { name: string; step: (source: AsyncIterable<number>) => AsyncGenerator<number, void, undefined> }[] = [
  { name: 'mapAsync()', step: (source) => mapAsync(source, (n) => n) },
  { name: 'filterAsync()', step: (source) => filterAsync(source, () => true) },
  { name: 'takeAsync()', step: (source) => takeAsync(source, 10) },
];

describe('mapAsync()', () => {
  test('gives a stream of what the function makes, async or not', () => {
    const { source } = recorder();
    const makesTexts = () => mapAsync(source, (n) => n.toFixed(1));
    const makesTextsLater = () => mapAsync(source, (n) => Promise.resolve(n.toFixed(1)));
    expectTypeOf(makesTexts).returns.toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
    expectTypeOf(makesTextsLater).returns.toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
  });

  test('refuses what is no stream, and a function for other values', () => {
    const { source } = recorder();
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      mapAsync(12, String),
      // @ts-expect-error The values are numbers, and the function takes texts.
      mapAsync(source, (text: string) => text),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; fn: (n: number) => unknown; values: unknown[] }>([
    { what: 'at once', fn: (n) => n * n, values: [1, 4, 9] },
    { what: 'later', fn: (n) => Promise.resolve(n * n), values: [1, 4, 9] },
    { what: 'to values that count as false', fn: (n) => [0, undefined, ''][n - 1], values: [0, undefined, ''] },
  ])('changes each value: $what', async ({ fn, values }) => {
    expect(await outcome(list(mapAsync(recorder(3).source, fn)))).toEqual(values);
  });
});

describe('filterAsync()', () => {
  test('gives a stream of the same values, for a question that is async or not', () => {
    const { source } = recorder();
    const keepsSome = () => filterAsync(source, (n) => n > 1);
    const keepsSomeLater = () => filterAsync(source, (n) => Promise.resolve(n > 1));
    expectTypeOf(keepsSome).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
    expectTypeOf(keepsSomeLater).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
  });

  test('refuses what is no stream, and a question for other values or without a yes or no', () => {
    const { source } = recorder();
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      filterAsync(12, () => true),
      // @ts-expect-error The values are numbers, and the question takes texts.
      filterAsync(source, (text: string) => text === ''),
      // @ts-expect-error A text is no answer.
      filterAsync(source, (n: number) => String(n)),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('keeps what the question says yes to', async () => {
    expect(await outcome(list(filterAsync(recorder(6).source, (n) => n % 2 === 0)))).toEqual([2, 4, 6]);
  });

  test('waits for an answer that comes later', async () => {
    const stream = filterAsync(recorder(6).source, (n) => Promise.resolve(n % 2 === 0));
    expect(await outcome(list(stream))).toEqual([2, 4, 6]);
  });

  test('keeps values that count as false', async () => {
    const { source } = recorder(3);
    const stream = filterAsync(
      mapAsync(source, (n) => [0, 'x', ''][n - 1]),
      (value) => value !== 'x',
    );
    expect(await outcome(list(stream))).toEqual([0, '']);
  });

  test('asks until a value stays, and no further', async () => {
    const { source, asked } = recorder();
    const stream = filterAsync(source, (n) => n % 3 === 0);
    expect(await outcome(stream.next())).toEqual({ done: false, value: 3 });
    await settle();
    expect(asked()).toBe(3);
  });
});

describe('takeAsync()', () => {
  test('gives a stream of the same values', () => {
    const { source } = recorder();
    const takesTwo = () => takeAsync(source, 2);
    expectTypeOf(takesTwo).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
  });

  test('refuses what is no stream, and a limit that is no number', () => {
    const { source } = recorder();
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      takeAsync(12, 1),
      // @ts-expect-error A text is no limit.
      takeAsync(source, '1'),
      // @ts-expect-error There is always a limit.
      takeAsync(source),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { limit: 1, last: 5, values: [1] },
    { limit: 3, last: 5, values: [1, 2, 3] },
    { limit: 5, last: 5, values: [1, 2, 3, 4, 5] },
    { limit: 9, last: 2, values: [1, 2] },
    { limit: 3, last: Number.POSITIVE_INFINITY, values: [1, 2, 3] },
  ])('takes $limit of $last values', async ({ limit, last, values }) => {
    expect(await outcome(list(takeAsync(recorder(last).source, limit)))).toEqual(values);
  });

  test.each([{ limit: 1 }, { limit: 3 }])('asks for no value after number $limit', async ({ limit }) => {
    const { source, asked } = recorder();
    await outcome(list(takeAsync(source, limit)));
    expect(asked()).toBe(limit);
  });

  test('asks for nothing when the limit is 0', async () => {
    const { source, asked } = recorder();
    expect(await outcome(list(takeAsync(source, 0)))).toEqual([]);
    expect(asked()).toBe(0);
  });

  test('closes the source at its limit', async () => {
    const { source, closings } = recorder();
    await outcome(list(takeAsync(source, 2)));
    expect(closings()).toBe(1);
  });

  test('ends only when the source is closed', async () => {
    const { source, log } = recorder();
    const run = list(takeAsync(source, 2)).then((values) => {
      log.push(`took ${values.length}`);
    });
    await outcome(run);
    await settle();
    expect(log.at(-1)).toBe('took 2');
  });

  test.each([{ limit: -1 }, { limit: 1.5 }, { limit: Number.NaN }])(
    'throws at the call when the limit is $limit',
    ({ limit }) => {
      expect(() => takeAsync(recorder().source, limit)).toThrow();
    },
  );

  test.each([{ limit: -1 }, { limit: 1.5 }, { limit: Number.NaN }])(
    'says that a limit of $limit is a RangeError',
    async ({ limit }) => {
      const run = async () => takeAsync(recorder().source, limit).next();
      expect(await outcome(run())).toBeInstanceOf(RangeError);
    },
  );
});

describe.each(steps)('$name', ({ step }) => {
  test('asks the source for nothing before it is asked', async () => {
    const { source, asked } = recorder();
    step(source);
    await settle();
    expect(asked()).toBe(0);
  });

  test('asks the source once for each value, and not ahead', async () => {
    const { source, asked } = recorder();
    const stream = step(source);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      seen.push(await outcome(stream.next().then((result) => result.value)), asked());
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('ends when the source ends', async () => {
    expect(await outcome(list(step(recorder(2).source)))).toEqual([1, 2]);
  });

  test('closes the source when a loop over it is left', async () => {
    const { source, closings } = recorder();
    const leave = async () => {
      for await (const value of step(source)) if (value === 2) break;
    };
    await outcome(leave());
    expect(closings()).toBe(1);
  });

  test('lets a loop that is left go on only when the source is closed', async () => {
    const { source, log } = recorder();
    const leave = async () => {
      for await (const value of step(source)) if (value === 2) break;
      log.push('the loop is left');
    };
    await outcome(leave());
    await settle();
    expect(log.at(-1)).toBe('the loop is left');
  });

  test('passes an error of the source on', async () => {
    const failure = new Error('the line is dead');
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure) }),
    };
    expect(await outcome(step(source).next())).toBe(failure);
  });
});

describe.each<{ name: string; step: (source: AsyncIterable<number>, failure: Error) => AsyncIterable<unknown> }>([
  {
    name: 'mapAsync() with a function that throws',
    step: (source, failure) =>
      mapAsync(source, () => {
        throw failure;
      }),
  },
  {
    name: 'mapAsync() with a function that rejects',
    step: (source, failure) => mapAsync(source, () => Promise.reject(failure)),
  },
  {
    name: 'filterAsync() with a question that throws',
    step: (source, failure) =>
      filterAsync(source, () => {
        throw failure;
      }),
  },
  {
    name: 'filterAsync() with a question that rejects',
    step: (source, failure) => filterAsync(source, () => Promise.reject(failure)),
  },
])('$name', ({ step }) => {
  test('gives the error to the consumer and closes the source', async () => {
    const failure = new Error('out of order');
    const { source, asked, closings } = recorder();
    expect(await outcome(list(step(source, failure)))).toBe(failure);
    expect({ asked: asked(), closings: closings() }).toEqual({ asked: 1, closings: 1 });
  });
});
