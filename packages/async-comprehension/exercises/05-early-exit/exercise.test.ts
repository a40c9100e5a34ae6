import { findFirst, reportEnd, type StreamEnd } from '#exercise/05-early-exit';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

/** Nobody may ask for more than this: who asks an endless source for everything fails here, and does not hang. */
const maxAsked = 20;

/** A source that writes down when it closes. It gives 1, 2, 3, … up to `last`, then ends or fails. */
function recorder(last = Number.POSITIVE_INFINITY, failure?: Error) {
  const log: string[] = [];
  let asked = 0;
  let closings = 0;
  async function* numbers(): AsyncGenerator<number, void, undefined> {
    try {
      while (asked < last) {
        asked++;
        if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
        yield asked;
      }
      if (failure !== undefined) throw failure;
    } finally {
      closings++;
      await settle();
      log.push('closed');
    }
  }
  return { source: numbers(), log, asked: () => asked, closings: () => closings };
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

async function list<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

const leave: { how: string; run: (stream: AsyncIterable<number>) => Promise<void> }[] = [
  {
    how: 'break',
    run: async (stream) => {
      for await (const value of stream) if (value === 2) break;
    },
  },
  {
    how: 'return',
    run: async (stream) => {
      for await (const value of stream) if (value === 2) return;
    },
  },
  {
    how: 'an error',
    run: async (stream) => {
      for await (const value of stream) if (value === 2) throw new Error('the consumer gave up');
    },
  },
];

describe('findFirst()', () => {
  test('promises a value of the stream, or undefined', () => {
    const { source } = recorder();
    const findsNumber = () => findFirst(source, (n) => n.toFixed(1) === '2.0');
    const findsText = (texts: AsyncIterable<string | null>) => findFirst(texts, (text) => text !== '');
    expectTypeOf(findsNumber).returns.toEqualTypeOf<Promise<number | undefined>>();
    expectTypeOf(findsText).returns.toEqualTypeOf<Promise<string | null | undefined>>();
  });

  test('refuses what is no stream, and a question for other values or without a yes or no', () => {
    const { source } = recorder();
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      findFirst(12, () => true),
      // @ts-expect-error The values are numbers, and the question takes texts.
      findFirst(source, (text: string) => text === ''),
      // @ts-expect-error A text is no answer.
      findFirst(source, (n: number) => String(n)),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { last: 3, wanted: 1 },
    { last: 3, wanted: 3 },
    { last: Number.POSITIVE_INFINITY, wanted: 4 },
  ])('finds $wanted in a stream of $last values', async ({ last, wanted }) => {
    const { source } = recorder(last);
    expect(await outcome(findFirst(source, (n) => n >= wanted))).toBe(wanted);
  });

  test('finds a value that counts as false', async () => {
    async function* numbers() {
      yield await Promise.resolve(5);
      yield 0;
      yield 7;
    }
    expect(await outcome(findFirst(numbers(), (n) => n < 5))).toBe(0);
  });

  test.each([{ last: 0 }, { last: 3 }])('gives undefined when none of $last values matches', async ({ last }) => {
    const { source } = recorder(last);
    expect(await outcome(findFirst(source, (n) => n > 3))).toBeUndefined();
  });

  test('asks for no value behind the one it found', async () => {
    const { source, asked } = recorder();
    await outcome(findFirst(source, (n) => n === 2));
    await settle();
    expect(asked()).toBe(2);
  });

  test('closes the source when it has found a value', async () => {
    const { source, closings } = recorder();
    await outcome(findFirst(source, (n) => n === 2));
    expect(closings()).toBe(1);
  });

  test('resolves only when the source is closed', async () => {
    const { source, log } = recorder();
    const run = findFirst(source, (n) => n === 2).then(() => log.push('found'));
    await outcome(run);
    await settle();
    expect(log.at(-1)).toBe('found');
  });

  test('closes the source when the question throws, and then rejects with that error', async () => {
    const failure = new Error('no idea');
    const { source, log } = recorder();
    const ask = () => {
      throw failure;
    };
    const run = findFirst(source, ask).catch((error: unknown) => log.push(error === failure ? 'its error' : 'another'));
    await outcome(run);
    await settle();
    expect(log).toEqual(['closed', 'its error']);
  });

  test('rejects with the error of the source', async () => {
    const failure = new Error('the line is dead');
    const { source } = recorder(2, failure);
    expect(await outcome(findFirst(source, (n) => n > 2))).toBe(failure);
  });
});

describe('reportEnd()', () => {
  test('gives a stream of the same values', () => {
    const { source } = recorder();
    const passesOn = () => reportEnd(source, () => undefined);
    expectTypeOf(passesOn).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
  });

  test('tells the report one of three words', () => {
    const { source } = recorder();
    const passesOn = () =>
      reportEnd(source, (end) => {
        expectTypeOf(end).toEqualTypeOf<StreamEnd>();
      });
    expectTypeOf<StreamEnd>().toEqualTypeOf<'finished' | 'failed' | 'stopped'>();
    expect(passesOn).toBeTypeOf('function');
  });

  test('refuses what is no stream, and what is no report', () => {
    const { source } = recorder();
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      reportEnd(12, () => undefined),
      // @ts-expect-error The report is told a word and no number.
      reportEnd(source, (end: number) => end),
      // @ts-expect-error A stream without a report needs no function.
      reportEnd(source),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('asks the source for nothing before it is asked, and reports nothing', async () => {
    const report = vi.fn();
    const { source, asked } = recorder();
    reportEnd(source, report);
    await settle();
    expect(asked()).toBe(0);
    expect(report).not.toHaveBeenCalled();
  });

  test('asks the source once for each value', async () => {
    const { source, asked } = recorder();
    const stream = reportEnd(source, () => undefined);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      seen.push(await outcome(stream.next().then((result) => result.value)), asked());
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test.each([{ last: 0 }, { last: 3 }])('passes $last values on and reports that it finished', async ({ last }) => {
    const report = vi.fn();
    const { source } = recorder(last);
    expect(await outcome(list(reportEnd(source, report)))).toEqual([1, 2, 3].slice(0, last));
    expect(report.mock.calls).toEqual([['finished']]);
  });

  test('reports that the source failed', async () => {
    const report = vi.fn();
    const { source } = recorder(2, new Error('the line is dead'));
    await outcome(list(reportEnd(source, report)));
    expect(report.mock.calls).toEqual([['failed']]);
  });

  test('gives the consumer the error of the source', async () => {
    const failure = new Error('the line is dead');
    const { source } = recorder(2, failure);
    expect(await outcome(list(reportEnd(source, () => undefined)))).toBe(failure);
  });

  test.each(leave)('reports that the consumer stopped when $how ends its loop', async ({ run }) => {
    const report = vi.fn();
    const { source } = recorder();
    await outcome(run(reportEnd(source, report)));
    expect(report.mock.calls).toEqual([['stopped']]);
  });

  test.each(leave)('has closed the source when it reports that $how ended the loop', async ({ run }) => {
    const { source, log } = recorder();
    const stream = reportEnd(source, () => {
      log.push('reported');
    });
    const leaving = run(stream).then(
      () => log.push('the loop is left'),
      () => log.push('the loop is left'),
    );
    await outcome(leaving);
    await settle();
    expect(log).toEqual(['closed', 'reported', 'the loop is left']);
  });

  test('reports nothing when it is only dropped', async () => {
    const report = vi.fn();
    const { source } = recorder();
    const dropped = reportEnd(source, report);
    expect(await outcome(dropped.next())).toEqual({ done: false, value: 1 });
    await settle();
    expect(report).not.toHaveBeenCalled();
  });
});
