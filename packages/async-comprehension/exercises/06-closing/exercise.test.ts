import { aclosing, readRecords, type ClosingStream } from '#exercise/06-closing';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** Nobody may ask for more than this: who asks an endless source for everything fails here, and does not hang. */
const maxAsked = 20;

/** A source that writes down what is done to it; it takes a while to close. */
function recorder<T>(valueAt: (place: number) => T, last = Number.POSITIVE_INFINITY) {
  const log: string[] = [];
  let openings = 0;
  let asked = 0;
  let closings = 0;
  const source: AsyncIterable<T> = {
    [Symbol.asyncIterator]: () => {
      openings++;
      return {
        next: async () => {
          asked++;
          if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
          const place = asked;
          await Promise.resolve();
          return place <= last ? { done: false, value: valueAt(place) } : { done: true, value: undefined };
        },
        return: async () => {
          closings++;
          await settle();
          log.push('closed');
          return { done: true, value: undefined };
        },
      };
    },
  };
  return { source, log, openings: () => openings, asked: () => asked, closings: () => closings };
}

/** A source of 1, 2, 3, … that writes down what is done to it. */
function numbers(last?: number) {
  return recorder((place) => place, last);
}

/** A source of these lines that writes down what is done to it; it is endless unless it may end. */
function lines(texts: string[], mayEnd = true) {
  return recorder((place) => texts[place - 1] ?? '', mayEnd ? texts.length : undefined);
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

/** Takes values in a loop, and leaves it at the value `last`. */
async function takeUntil(stream: AsyncIterable<number>, last: number): Promise<number[]> {
  const taken: number[] = [];
  for await (const value of stream) {
    taken.push(value);
    if (value === last) break;
  }
  return taken;
}

const blocks: { end: string; run: (source: AsyncIterable<number>) => Promise<unknown> }[] = [
  {
    end: 'its last line',
    run: async (source) => {
      await using stream = aclosing(source);
      await stream.next();
    },
  },
  {
    end: 'return',
    run: async (source) => {
      await using stream = aclosing(source);
      return await stream.next();
    },
  },
  {
    end: 'an error',
    run: async (source) => {
      await using stream = aclosing(source);
      const { value } = await stream.next();
      throw new Error(`value ${String(value)} is broken`);
    },
  },
  {
    end: 'its last line, and nobody has asked for a value',
    run: async (source) => {
      await using stream = aclosing(source);
      await Promise.resolve(stream);
    },
  },
];

describe('aclosing()', () => {
  test('makes a stream of the same values that can be disposed of', () => {
    const opens = () => aclosing(numbers().source);
    expectTypeOf(opens).returns.toEqualTypeOf<ClosingStream<number>>();
    expectTypeOf<ClosingStream<number>>().toExtend<AsyncIterable<number, void, undefined> & AsyncDisposable>();
    expectTypeOf<ClosingStream<number>['next']>().returns.toEqualTypeOf<Promise<IteratorResult<number, void>>>();
  });

  test('refuses what is no stream', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      aclosing(12),
      // @ts-expect-error There is always a source.
      aclosing(),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('asks the source for nothing before it is asked', async () => {
    const { source, asked } = numbers();
    aclosing(source);
    await settle();
    expect(asked()).toBe(0);
  });

  test('asks the source once for each value', async () => {
    const { source, asked } = numbers();
    const stream = aclosing(source);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) seen.push(await outcome(stream.next()), asked());
    expect(seen).toEqual([{ done: false, value: 1 }, 1, { done: false, value: 2 }, 2, { done: false, value: 3 }, 3]);
  });

  test.each([{ value: undefined }, { value: null }, { value: 0 }, { value: '' }])(
    'gives a value also if it is $value',
    async ({ value }) => {
      const { source } = recorder(() => value);
      expect(await outcome(aclosing<unknown>(source).next())).toEqual({ done: false, value });
    },
  );

  test('ends when the source ends', async () => {
    const { source } = numbers(2);
    expect(await outcome(takeUntil(aclosing(source), 5))).toEqual([1, 2]);
  });

  test('goes on in a second loop where the first was left', async () => {
    const { source, openings } = numbers();
    const stream = aclosing(source);
    const run = async () => [await takeUntil(stream, 2), await takeUntil(stream, 4), (await stream.next()).value];
    expect(await outcome(run())).toEqual([[1, 2], [3, 4], 5]);
    expect(openings()).toBe(1);
  });

  test('leaves the source open when a loop is left', async () => {
    const { source, closings } = numbers();
    await outcome(takeUntil(aclosing(source), 2));
    await settle();
    expect(closings()).toBe(0);
  });

  test('passes an error of the source on', async () => {
    const failure = new Error('the line is dead');
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure) }),
    };
    expect(await outcome(aclosing(source).next())).toBe(failure);
  });

  test.each(blocks)('closes the source once when the block ends: $end', async ({ run }) => {
    const { source, closings } = numbers();
    await outcome(run(source));
    expect(closings()).toBe(1);
  });

  test.each(blocks)('lets the program go on only when the source is closed: $end', async ({ run }) => {
    const { source, log } = numbers();
    const goesOn = () => log.push('goes on');
    await outcome(run(source).then(goesOn, goesOn));
    await settle();
    expect(log.at(-1)).toBe('goes on');
  });

  test('runs the clean-up of a generator', async () => {
    const log: string[] = [];
    async function* letters() {
      try {
        yield await Promise.resolve('a');
        yield 'b';
      } finally {
        log.push('cleaned up');
      }
    }
    const run = async () => {
      await using stream = aclosing(letters());
      const { value } = await stream.next();
      log.push(String(value));
    };
    await outcome(run());
    expect(log).toEqual(['a', 'cleaned up']);
  });

  test('ends its block in peace when the source has no return method', async () => {
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: false, value: 7 }) }),
    };
    const run = async () => {
      await using stream = aclosing(source);
      return (await stream.next()).value;
    };
    expect(await outcome(run())).toBe(7);
  });

  test('closes the source at most once', async () => {
    const { source, closings } = numbers();
    const stream = aclosing(source);
    const run = async () => {
      await stream.next();
      await stream[Symbol.asyncDispose]();
      await stream[Symbol.asyncDispose]();
    };
    await outcome(run());
    expect(closings()).toBe(1);
  });

  test('is done after closing, and asks the source no more', async () => {
    const { source, asked } = numbers();
    const stream = aclosing(source);
    const run = async () => {
      await stream.next();
      await stream[Symbol.asyncDispose]();
      return [(await stream.next()).done, await takeUntil(stream, 5)];
    };
    expect(await outcome(run())).toEqual([true, []]);
    expect(asked()).toBe(1);
  });
});

describe('readRecords()', () => {
  test('takes lines and promises a list of records', () => {
    expectTypeOf(readRecords).parameter(0).toEqualTypeOf<AsyncIterable<string>>();
    expectTypeOf(readRecords).returns.toEqualTypeOf<Promise<Record<string, string>[]>>();
  });

  test.each<{ what: string; texts: string[]; records: Record<string, string>[] }>([
    {
      what: 'two records',
      texts: ['id,name', '1,Ann', '2,Ben'],
      records: [
        { id: '1', name: 'Ann' },
        { id: '2', name: 'Ben' },
      ],
    },
    { what: 'one field', texts: ['id', '1', '0'], records: [{ id: '1' }, { id: '0' }] },
    {
      what: 'empty fields',
      texts: ['id,name', ',', '3,'],
      records: [
        { id: '', name: '' },
        { id: '3', name: '' },
      ],
    },
    {
      what: 'spaces as they are',
      texts: [' id,name ', ' 1, Ann ', '\t,\u00a0'],
      records: [
        { ' id': ' 1', 'name ': ' Ann ' },
        { ' id': '\t', 'name ': '\u00a0' },
      ],
    },
    { what: 'quotes as they are', texts: ['id,name', '"1",\'Ann\''], records: [{ id: '"1"', name: "'Ann'" }] },
    { what: 'an empty line as one empty field', texts: ['id', '', '1'], records: [{ id: '' }, { id: '1' }] },
    { what: 'an empty name', texts: ['', 'x'], records: [{ '': 'x' }] },
    { what: 'names that every object knows', texts: ['constructor', '1'], records: [{ constructor: '1' }] },
    { what: 'no record', texts: ['id,name'], records: [] },
    { what: 'no record of an empty name', texts: [''], records: [] },
    { what: 'no line', texts: [], records: [] },
  ])('reads $what', async ({ texts, records }) => {
    expect(await outcome(readRecords(lines(texts).source))).toEqual(records);
  });

  test('reads a field whose name is __proto__', async () => {
    const records = await outcome(readRecords(lines(['__proto__,id', 'x,1']).source));
    expect(JSON.stringify(records)).toBe('[{"__proto__":"x","id":"1"}]');
  });

  test('reads lines from a generator', async () => {
    async function* texts() {
      yield* await Promise.resolve(['id,name', '1,Ann']);
    }
    expect(await outcome(readRecords(texts()))).toEqual([{ id: '1', name: 'Ann' }]);
  });

  test.each([
    { what: 'too few', texts: ['id,name', '1,Ann', '1,Ann', '1,Ann', '1', '1,Ann'], line: 5 },
    { what: 'too few, because it is empty,', texts: ['id,name', '', '1,Ann'], line: 2 },
    { what: 'too many', texts: ['id,name', '1,Ann', '1,Ann', '1,Ann', '1,Ann', '1,Ann', '1,Ann,x'], line: 7 },
  ])('rejects with a SyntaxError that names the line when it has $what fields', async ({ texts, line }) => {
    const error = await outcome(readRecords(lines(texts, false).source));
    expect(error).toBeInstanceOf(SyntaxError);
    expect(String(error)).toContain(String(line));
  });

  test('asks for no line behind the bad one', async () => {
    const { source, asked } = lines(['id,name', '1', '2,Ben'], false);
    await outcome(readRecords(source));
    await settle();
    expect(asked()).toBe(2);
  });

  test('closes the source after a bad line', async () => {
    const { source, closings } = lines(['id,name', '1', '2,Ben'], false);
    await outcome(readRecords(source));
    expect(closings()).toBe(1);
  });

  test('rejects only when the source is closed', async () => {
    const { source, log } = lines(['id,name', '1', '2,Ben'], false);
    const run = readRecords(source).catch(() => log.push('rejected'));
    await outcome(run);
    await settle();
    expect(log.at(-1)).toBe('rejected');
  });
});
