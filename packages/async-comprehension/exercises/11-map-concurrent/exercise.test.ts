import { mapConcurrent, type MapConcurrentOptions } from '#exercise/11-map-concurrent';
import { describe, expect, expectTypeOf, test } from 'vitest';

type Reply = () => Promise<IteratorResult<string, undefined>>;

/** A source whose values the test hands out, and that counts what is done to it. What nobody has asked for waits. */
function feed(...values: string[]) {
  const questions: PromiseWithResolvers<IteratorResult<string, undefined>>[] = [];
  const replies: Reply[] = [];
  let asked = 0;
  let askedTooEarly = false;
  let closings = 0;
  let closing: () => Promise<void> = settle;
  const reply = (make: Reply): void => {
    const question = questions.shift();
    if (question === undefined) replies.push(make);
    else question.resolve(make());
  };
  const give = (...more: string[]): void => {
    for (const value of more) reply(() => Promise.resolve({ done: false, value }));
  };
  const end = (): void => {
    reply(() => Promise.resolve({ done: true, value: undefined }));
  };
  give(...values);
  const source: AsyncIterable<string, undefined> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        asked++;
        if (questions.length > 0) askedTooEarly = true;
        const make = replies.shift();
        if (make !== undefined) return make();
        const question = Promise.withResolvers<IteratorResult<string, undefined>>();
        questions.push(question);
        return question.promise;
      },
      return: async () => {
        closings++;
        try {
          await closing();
        } finally {
          // Like a good source, it leaves no question without an answer.
          while (questions.length > 0) end();
        }
        return { done: true, value: undefined };
      },
    }),
  };
  return {
    source,
    asked: () => asked,
    askedTooEarly: () => askedTooEarly,
    closings: () => closings,
    give,
    end,
    fail: (error: unknown) => {
      // A source may fail with anything.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reply(() => Promise.reject(error));
    },
    closesWith: (close: () => Promise<void>) => {
      closing = close;
    },
  };
}

/** A function whose calls end when the test says so. The result of `a` is `A`. */
function heldCalls() {
  const started: string[] = [];
  const calls = new Map<string, PromiseWithResolvers<string>>();
  const signals = new Map<string, AbortSignal>();
  const fn = (value: string, signal: AbortSignal): Promise<string> => {
    const call = Promise.withResolvers<string>();
    started.push(value);
    calls.set(value, call);
    signals.set(value, signal);
    return call.promise;
  };
  return {
    fn,
    /** The values for which it was called, as one text. */
    started: () => started.join(''),
    /** Ends calls, one after the other. */
    finish: async (...values: string[]) => {
      for (const value of values) {
        calls.get(value)?.resolve(value.toUpperCase());
        await settle();
      }
    },
    fail: async (value: string, error: unknown) => {
      calls.get(value)?.reject(error);
      await settle();
    },
    isAborted: (value: string) => signals.get(value)?.aborted,
  };
}

/** Lets everything that is ready to run, run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let round = 0; round < 40 && state === 'still waiting'; round++) await settle();
  return state;
}

/** The next value, or 'the end'; its error if there is one, or 'still waiting'. */
function ask(stream: AsyncIterator<unknown, unknown>): Promise<unknown> {
  return outcome(stream.next().then((result) => (result.done === true ? 'the end' : result.value)));
}

/** Asks so many times, one question after the other. */
async function askTimes(stream: AsyncIterator<unknown, unknown>, times: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let turn = 0; turn < times; turn++) answers.push(await ask(stream));
  return answers;
}

const orders = [
  { order: 'in the order of the source', ordered: true },
  { order: 'in the order of completion', ordered: false },
];

describe('mapConcurrent()', () => {
  test('gives a stream of what the function makes, async or not', () => {
    const makesNumbers = () => mapConcurrent(feed().source, (text) => text.length, { concurrency: 2 });
    const makesNumbersLater = () =>
      mapConcurrent(feed().source, (text) => Promise.resolve(text.length), { concurrency: 2, ordered: false });
    expectTypeOf(makesNumbers).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
    expectTypeOf(makesNumbersLater).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
  });

  test('gives the function a value and a signal', () => {
    const maps = () =>
      mapConcurrent(
        feed().source,
        (value, signal) => {
          expectTypeOf(value).toEqualTypeOf<string>();
          expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
        },
        { concurrency: 2 },
      );
    expect(maps).toBeTypeOf('function');
  });

  test('takes the options of MapConcurrentOptions', () => {
    expectTypeOf<MapConcurrentOptions['concurrency']>().toEqualTypeOf<number>();
    expectTypeOf<MapConcurrentOptions['ordered']>().toEqualTypeOf<boolean | undefined>();
    const maps = (options: MapConcurrentOptions) => mapConcurrent(feed().source, String, options);
    expect(maps).toBeTypeOf('function');
  });

  test('refuses what is no stream, a function for other values, and options without a limit', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      mapConcurrent(12, String, { concurrency: 2 }),
      // @ts-expect-error The values are texts, and the function takes numbers.
      mapConcurrent(feed().source, (value: number) => value, { concurrency: 2 }),
      // @ts-expect-error There is always a limit.
      mapConcurrent(feed().source, String, { ordered: true }),
      // @ts-expect-error There are always options.
      mapConcurrent(feed().source, String),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { concurrency: 0 },
    { concurrency: -1 },
    { concurrency: 1.5 },
    { concurrency: Number.NaN },
    { concurrency: Number.POSITIVE_INFINITY },
  ])('throws a RangeError at the call when the concurrency is $concurrency, and names it', ({ concurrency }) => {
    const call = () => mapConcurrent(feed().source, String, { concurrency });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(String(concurrency));
  });

  test('asks the source for nothing before it is asked', async () => {
    const { source, asked } = feed('a');
    mapConcurrent(source, String, { concurrency: 2 });
    await settle();
    expect(asked()).toBe(0);
  });

  test.each(orders)(
    'gives a result for each value, $order, also of a function that is not async',
    async ({ ordered }) => {
      const { source, end } = feed('a', 'b', 'c', 'd', 'e');
      end();
      const stream = mapConcurrent(source, (text) => text.toUpperCase(), { concurrency: 2, ordered });
      expect(await askTimes(stream, 6)).toEqual(['A', 'B', 'C', 'D', 'E', 'the end']);
    },
  );

  test.each(orders)('gives results that count as false, $order', async ({ ordered }) => {
    const { source, end } = feed('0', '1', '2');
    end();
    const fn = (text: string) => Promise.resolve([0, undefined, ''][Number(text)]);
    expect(await askTimes(mapConcurrent(source, fn, { concurrency: 2, ordered }), 4)).toEqual([
      0,
      undefined,
      '',
      'the end',
    ]);
  });

  test.each<{ what: string; options: MapConcurrentOptions; results: string[] }>([
    { what: 'of the source without a choice', options: { concurrency: 3 }, results: ['A', 'B', 'C'] },
    { what: 'of the source', options: { concurrency: 3, ordered: true }, results: ['A', 'B', 'C'] },
    { what: 'of completion', options: { concurrency: 3, ordered: false }, results: ['B', 'C', 'A'] },
  ])('keeps the order $what', async ({ options, results }) => {
    const { source, end } = feed('a', 'b', 'c');
    end();
    const { fn, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, options);
    const first = ask(stream);
    await settle();
    await finish('b', 'c', 'a');
    expect([await first, ...(await askTimes(stream, 2))]).toEqual(results);
  });

  test('gives results that wait in the order of completion, if that is wanted', async () => {
    const { source, end } = feed('a', 'b', 'c', 'd');
    end();
    const { fn, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 4, ordered: false });
    const first = ask(stream);
    await settle();
    await finish('d');
    await first;
    await finish('c', 'a', 'b');
    expect(await askTimes(stream, 4)).toEqual(['C', 'A', 'B', 'the end']);
  });

  test('gives a result when it is ready and does not wait for calls behind it', async () => {
    const { source } = feed('a', 'b', 'c');
    const { fn, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    expect(await first).toBe('A');
  });

  test('ends at once when the source is empty', async () => {
    const { source, end } = feed();
    end();
    expect(await ask(mapConcurrent(source, String, { concurrency: 2 }))).toBe('the end');
  });

  test.each(orders)('waits for the last call when the source has ended, $order', async ({ ordered }) => {
    const { source, end } = feed('a', 'b');
    end();
    const { fn, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3, ordered });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    const second = stream.next();
    expect(await outcome(second)).toBe('still waiting');
    await finish('b');
    expect([await outcome(second), await ask(stream)]).toEqual([{ done: false, value: 'B' }, 'the end']);
  });

  test('does not ask a source that has ended again', async () => {
    const { source, asked, end } = feed('a', 'b');
    end();
    await askTimes(mapConcurrent(source, String, { concurrency: 5 }), 4);
    expect(asked()).toBe(3);
  });

  test('does not abort the signal and does not close the source when the stream ends by itself', async () => {
    const { source, closings, end } = feed('a');
    end();
    const signals: AbortSignal[] = [];
    const fn = (text: string, signal: AbortSignal) => {
      signals.push(signal);
      return text;
    };
    await askTimes(mapConcurrent(source, fn, { concurrency: 2 }), 2);
    await settle();
    expect({ aborted: signals.map((signal) => signal.aborted), closings: closings() }).toEqual({
      aborted: [false],
      closings: 0,
    });
  });
});

describe('the limit of mapConcurrent()', () => {
  test.each([
    { concurrency: 1, started: 'a' },
    { concurrency: 2, started: 'ab' },
    { concurrency: 3, started: 'abc' },
  ])('lets $concurrency calls run at the same time, and no more', async ({ concurrency, started }) => {
    const calls = heldCalls();
    await ask(mapConcurrent(feed('a', 'b', 'c', 'd', 'e').source, calls.fn, { concurrency }));
    expect(calls.started()).toBe(started);
  });

  test.each(orders)(
    'starts the next call when the consumer has got a result and waits, $order',
    async ({ ordered }) => {
      const { source } = feed('a', 'b', 'c', 'd', 'e');
      const { fn, started, finish } = heldCalls();
      const stream = mapConcurrent(source, fn, { concurrency: 2, ordered });
      const seen: string[] = [];
      const first = ask(stream);
      await settle();
      await finish('a');
      await first;
      const second = ask(stream);
      await settle();
      seen.push(started());
      await finish('b');
      await second;
      await ask(stream);
      seen.push(started());
      expect(seen).toEqual(['abc', 'abcd']);
    },
  );

  test('starts the next call while another one is slow, if the order does not matter', async () => {
    const { source } = feed('a', 'b', 'c', 'd', 'e');
    const { fn, started, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 2, ordered: false });
    const first = ask(stream);
    await settle();
    await finish('b');
    const second = ask(stream);
    await settle();
    await finish('c');
    await askTimes(stream, 1);
    expect([await first, await second, started()]).toEqual(['B', 'C', 'abcd']);
  });

  test('counts the results that wait behind a slower one', async () => {
    const { source, asked } = feed('a', 'b', 'c', 'd', 'e');
    const { fn, started, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('b', 'c');
    expect([await first, started(), asked()]).toEqual(['still waiting', 'abc', 3]);
  });

  test.each(orders)('is kept when the consumer is slow and the calls are quick, $order', async ({ ordered }) => {
    const { source, asked } = feed('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const stream = mapConcurrent(source, String, { concurrency: 3, ordered });
    const tooMany: boolean[] = [];
    for (let taken = 1; taken <= 3; taken++) {
      await ask(stream);
      await settle();
      tooMany.push(asked() > taken + 3);
    }
    expect(tooMany).toEqual([false, false, false]);
  });

  test('lets calls run while the source is silent, and does not ask it again before it answers', async () => {
    const { source, asked, askedTooEarly, give } = feed('a');
    const { fn, finish } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    expect(await first).toBe('A');
    const second = stream.next();
    await outcome(second);
    expect({ asked: asked(), tooEarly: askedTooEarly() }).toEqual({ asked: 2, tooEarly: false });
    give('b');
    await settle();
    await finish('b');
    expect(await outcome(second)).toEqual({ done: false, value: 'B' });
  });

  test('lets the source be asked one question after the other', async () => {
    const { source, asked, askedTooEarly, give } = feed();
    const { fn } = heldCalls();
    const answer = mapConcurrent(source, fn, { concurrency: 3 }).next();
    const seen: number[] = [];
    for (const value of ['a', 'b', 'c']) {
      await outcome(answer);
      seen.push(asked());
      give(value);
    }
    expect({ seen, tooEarly: askedTooEarly() }).toEqual({ seen: [1, 2, 3], tooEarly: false });
  });
});

describe('mapConcurrent(), when a call fails,', () => {
  const failure = new Error('out of order');

  test.each(orders)('gives the consumer its error, $order', async ({ ordered }) => {
    const { source } = feed('a', 'b');
    const { fn, finish, fail } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 2, ordered });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    const second = ask(stream);
    await fail('b', failure);
    expect([await second, await ask(stream)]).toEqual([failure, 'the end']);
  });

  test.each([{ reason: undefined }, { reason: null }, { reason: 0 }, { reason: '' }])(
    'gives the consumer what the call rejects with, also if that is $reason',
    async ({ reason }) => {
      const { source } = feed('a');
      const { fn, fail } = heldCalls();
      const answer = mapConcurrent(source, fn, { concurrency: 1 }).next();
      const seen = outcome(answer.then(String, (error: unknown) => ({ error })));
      await settle();
      await fail('a', reason);
      expect(await seen).toEqual({ error: reason });
    },
  );

  test('gives the consumer its error also if the call throws', async () => {
    const fn = (): string => {
      throw failure;
    };
    expect(await ask(mapConcurrent(feed('a', 'b').source, fn, { concurrency: 2 }))).toBe(failure);
  });

  test.each(orders)('aborts the signal of the calls under way, $order', async ({ ordered }) => {
    const { source } = feed('a', 'b', 'c');
    const { fn, fail, isAborted } = heldCalls();
    const answer = mapConcurrent(source, fn, { concurrency: 3, ordered }).next();
    await outcome(answer);
    const before = isAborted('a');
    await fail('b', failure);
    expect([before, isAborted('a'), isAborted('c')]).toEqual([false, true, true]);
  });

  test('aborts the signal at once, also while the consumer is busy', async () => {
    const { source } = feed('a', 'b', 'c');
    const { fn, finish, fail, isAborted } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    await fail('b', failure);
    expect(isAborted('c')).toBe(true);
  });

  test('gives the error of the call that failed first, not of those that were aborted', async () => {
    const fn = (value: string, signal: AbortSignal): Promise<string> => {
      const { promise, reject } = Promise.withResolvers<string>();
      const listen = () => {
        reject(new Error(`${value} was aborted`));
      };
      if (value === 'b')
        queueMicrotask(() => {
          reject(failure);
        });
      else signal.addEventListener('abort', listen);
      return promise;
    };
    expect(await ask(mapConcurrent(feed('a', 'b').source, fn, { concurrency: 2 }))).toBe(failure);
  });

  test('calls the function for no value that comes later, and asks for no more', async () => {
    const { source, asked, give } = feed('a');
    const { fn, started, fail } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const answer = ask(stream);
    await settle();
    give('b');
    await settle();
    await fail('a', failure);
    give('c', 'd');
    await settle();
    await fail('b', failure);
    await answer;
    expect({ started: started(), asked: asked() }).toEqual({ started: 'ab', asked: 3 });
  });

  test('asks for no more when results are taken', async () => {
    const { source, asked } = feed('a', 'b', 'c', 'd', 'e', 'f');
    const { fn, finish, fail } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    await settle();
    await finish('b');
    const askedBefore = asked();
    await fail('c', failure);
    await finish('d');
    await askTimes(stream, 3);
    expect(asked()).toBe(askedBefore);
  });

  test('closes the source once', async () => {
    const { source, closings } = feed('a', 'b');
    const fn = (value: string) => (value === 'a' ? Promise.reject(failure) : value);
    await ask(mapConcurrent(source, fn, { concurrency: 2 }));
    expect(closings()).toBe(1);
  });

  test('does not close a source that has ended', async () => {
    const { source, closings, end } = feed('a');
    end();
    const { fn, fail } = heldCalls();
    const answer = ask(mapConcurrent(source, fn, { concurrency: 2 }));
    await settle();
    await fail('a', failure);
    expect([await answer, closings()]).toEqual([failure, 0]);
  });

  test('gives the error only when the source is closed', async () => {
    const { source, closesWith } = feed('a');
    const held = Promise.withResolvers<undefined>();
    closesWith(() => held.promise);
    const answer = mapConcurrent(source, () => Promise.reject(failure), { concurrency: 2 }).next();
    expect(await outcome(answer)).toBe('still waiting');
    held.resolve(undefined);
    expect(await outcome(answer)).toBe(failure);
  });

  test.each(orders)('gives the error only when the other calls have ended, $order', async ({ ordered }) => {
    const { source } = feed('a', 'b', 'c');
    const { fn, finish, fail } = heldCalls();
    const answer = mapConcurrent(source, fn, { concurrency: 3, ordered }).next();
    await settle();
    await fail('b', failure);
    const seen = [await outcome(answer)];
    await finish('c');
    seen.push(await outcome(answer));
    await fail('a', new Error('another one'));
    seen.push(await outcome(answer));
    expect(seen).toEqual(['still waiting', 'still waiting', failure]);
  });

  test('gives that error also if closing the source fails', async () => {
    const { source, closesWith } = feed('a');
    closesWith(() => Promise.reject(new Error('cannot close')));
    const stream = mapConcurrent(source, () => Promise.reject(failure), { concurrency: 2 });
    expect(await ask(stream)).toBe(failure);
  });
});

describe('mapConcurrent(), when the source fails,', () => {
  const failure = new Error('the line is dead');

  test('gives the consumer what the source rejects with, also if that is undefined', async () => {
    const { source, fail } = feed();
    fail(undefined);
    const answer = mapConcurrent(source, String, { concurrency: 1 }).next();
    expect(await outcome(answer.then(String, (error: unknown) => ({ error })))).toEqual({ error: undefined });
  });

  test.each(orders)('gives the consumer its error, $order', async ({ ordered }) => {
    const { source, fail } = feed();
    fail(failure);
    expect(await askTimes(mapConcurrent(source, String, { concurrency: 2, ordered }), 2)).toEqual([failure, 'the end']);
  });

  test('aborts the signal of the calls under way, and waits for them', async () => {
    const { source, fail } = feed('a');
    const calls = heldCalls();
    const answer = mapConcurrent(source, calls.fn, { concurrency: 3 }).next();
    await outcome(answer);
    fail(failure);
    const seen = [await outcome(answer), calls.isAborted('a')];
    await calls.fail('a', new Error('aborted'));
    seen.push(await outcome(answer));
    expect(seen).toEqual(['still waiting', true, failure]);
  });

  test('does not close it, and does not ask it again', async () => {
    const { source, asked, closings, fail, give } = feed();
    fail(failure);
    give('a');
    await askTimes(mapConcurrent(source, String, { concurrency: 3 }), 2);
    expect({ asked: asked(), closings: closings() }).toEqual({ asked: 1, closings: 0 });
  });
});

describe('mapConcurrent(), when its consumer leaves early,', () => {
  const ways: { how: string; leave: (stream: AsyncIterable<string>) => Promise<void> }[] = [
    {
      how: 'break',
      leave: async (stream) => {
        for await (const value of stream) if (value === 'A') break;
      },
    },
    {
      how: 'return',
      leave: async (stream) => {
        for await (const value of stream) if (value === 'A') return;
      },
    },
    {
      how: 'an error',
      leave: async (stream) => {
        for await (const value of stream) if (value === 'A') throw new Error('the consumer gave up');
      },
    },
  ];

  test.each(ways)(
    'aborts the signal of the calls under way after $how, and closes the source once',
    async ({ leave }) => {
      const { source, closings } = feed('a', 'b', 'c', 'd', 'e');
      const { fn, finish, isAborted } = heldCalls();
      const leaving = leave(mapConcurrent(source, fn, { concurrency: 3 })).catch(() => undefined);
      await settle();
      const before = isAborted('b');
      await finish('a');
      const aborted = [isAborted('b'), isAborted('c')];
      await finish('b', 'c', 'd');
      await outcome(leaving);
      expect({ before, aborted, closings: closings() }).toEqual({ before: false, aborted: [true, true], closings: 1 });
    },
  );

  test('lets the loop go on only when the source is closed and the calls have ended', async () => {
    const { source, closesWith } = feed('a', 'b', 'c');
    const held = Promise.withResolvers<undefined>();
    closesWith(() => held.promise);
    const { fn, finish, fail } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    const leaving = stream.return().then(() => 'left');
    const seen = [await outcome(leaving)];
    await finish('c');
    seen.push(await outcome(leaving));
    held.resolve(undefined);
    seen.push(await outcome(leaving));
    await fail('b', new Error('aborted'));
    seen.push(await outcome(leaving));
    expect(seen).toEqual(['still waiting', 'still waiting', 'still waiting', 'left']);
  });

  test('waits for the closing when all calls have ended', async () => {
    const { source, closesWith } = feed('a');
    const held = Promise.withResolvers<undefined>();
    closesWith(() => held.promise);
    const stream = mapConcurrent(source, String, { concurrency: 2 });
    await ask(stream);
    const leaving = stream.return().then(() => 'left');
    const seen = [await outcome(leaving)];
    held.resolve(undefined);
    seen.push(await outcome(leaving));
    expect(seen).toEqual(['still waiting', 'left']);
  });

  test('calls the function for no value that comes later', async () => {
    const { source, give, closesWith } = feed('a');
    const { fn, started, finish } = heldCalls();
    closesWith(() => {
      give('b');
      return settle();
    });
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    const leaving = stream.return();
    await outcome(leaving);
    expect(started()).toBe('a');
  });

  test('does not close a source that has ended', async () => {
    const { source, closings, end } = feed('a', 'b');
    end();
    const { fn, finish, isAborted } = heldCalls();
    const stream = mapConcurrent(source, fn, { concurrency: 3 });
    const first = ask(stream);
    await settle();
    await finish('a');
    await first;
    const leaving = stream.return();
    await settle();
    const aborted = isAborted('b');
    await finish('b');
    await outcome(leaving);
    expect({ aborted, closings: closings() }).toEqual({ aborted: true, closings: 0 });
  });

  test('gives the loop the error when closing the source fails, also if calls were aborted', async () => {
    const { source, closesWith } = feed('a', 'b');
    const failure = new Error('cannot close');
    closesWith(() => Promise.reject(failure));
    const fn = (value: string, signal: AbortSignal): string | Promise<string> => {
      if (value === 'a') return value;
      const { promise, reject } = Promise.withResolvers<string>();
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
      return promise;
    };
    const stream = mapConcurrent(source, fn, { concurrency: 2 });
    await ask(stream);
    expect(await outcome(stream.return())).toBe(failure);
  });

  test('needs no way to close a source that has none', async () => {
    let asked = 0;
    const texts: AsyncIterable<string, undefined> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          asked++;
          await Promise.resolve();
          return asked > 20 ? { done: true, value: undefined } : { done: false, value: 'a' };
        },
      }),
    };
    const stream = mapConcurrent(texts, String, { concurrency: 2 });
    await ask(stream);
    expect(await outcome(stream.return())).toEqual({ done: true, value: undefined });
  });
});
