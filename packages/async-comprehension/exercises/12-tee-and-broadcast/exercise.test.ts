import {
  broadcast,
  tee,
  type Broadcast,
  type BroadcastOptions,
  type BroadcastReader,
} from '#exercise/12-tee-and-broadcast';
import { describe, expect, expectTypeOf, test } from 'vitest';

type Reply = () => Promise<IteratorResult<number, undefined>>;

/** A source whose values the test hands out, and that counts what is done to it. What nobody has asked for waits. */
function feed(...values: number[]) {
  const questions: PromiseWithResolvers<IteratorResult<number, undefined>>[] = [];
  const replies: Reply[] = [];
  let openings = 0;
  let asked = 0;
  let askedTooEarly = false;
  let closings = 0;
  let closing: () => Promise<void> = settle;
  const reply = (make: Reply): void => {
    const question = questions.shift();
    if (question === undefined) replies.push(make);
    else question.resolve(make());
  };
  const give = (...more: number[]): void => {
    for (const value of more) reply(() => Promise.resolve({ done: false, value }));
  };
  give(...values);
  const source: AsyncIterable<number, undefined> = {
    [Symbol.asyncIterator]: () => {
      openings++;
      return {
        next: () => {
          asked++;
          if (questions.length > 0) askedTooEarly = true;
          const make = replies.shift();
          if (make !== undefined) return make();
          const question = Promise.withResolvers<IteratorResult<number, undefined>>();
          questions.push(question);
          return question.promise;
        },
        return: async () => {
          closings++;
          await closing();
          return { done: true, value: undefined };
        },
      };
    },
  };
  return {
    source,
    openings: () => openings,
    asked: () => asked,
    askedTooEarly: () => askedTooEarly,
    closings: () => closings,
    give,
    end: () => {
      reply(() => Promise.resolve({ done: true, value: undefined }));
    },
    fail: (error: Error) => {
      reply(() => Promise.reject(error));
    },
    closesWith: (close: () => Promise<void>) => {
      closing = close;
    },
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
function ask(reader: BroadcastReader<unknown>): Promise<unknown> {
  return outcome(reader.next().then((result) => (result.done === true ? 'the end' : result.value)));
}

/** Asks so many times, one question after the other. */
async function askTimes(reader: BroadcastReader<unknown>, times: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let turn = 0; turn < times; turn++) answers.push(await ask(reader));
  return answers;
}

/** A broadcast of a feed with as many readers as wanted. */
function share(readers: number, maxBuffered: number, values: number[] = []) {
  const from = feed(...values);
  const shared = broadcast(from.source, { maxBuffered });
  return { ...from, shared, readers: Array.from({ length: readers }, () => shared.subscribe()) as Readers };
}

/** As many as a test has asked for. */
type Readers = [BroadcastReader<number>, BroadcastReader<number>, BroadcastReader<number>];

const makers: { name: string; make: (options: BroadcastOptions) => unknown }[] = [
  { name: 'broadcast()', make: (options) => broadcast(feed().source, options) },
  { name: 'tee()', make: (options) => tee(feed().source, options) },
];

const failure = new Error('the line is dead');

describe.each(makers)('$name', ({ make }) => {
  test.each([
    { maxBuffered: 0 },
    { maxBuffered: -1 },
    { maxBuffered: 1.5 },
    { maxBuffered: Number.NaN },
    { maxBuffered: Number.POSITIVE_INFINITY },
  ])('throws a RangeError at the call when maxBuffered is $maxBuffered, and names it', ({ maxBuffered }) => {
    const call = () => make({ maxBuffered });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(String(maxBuffered));
  });
});

describe('broadcast()', () => {
  test('makes a shared stream of the same values', () => {
    const shares = () => broadcast(feed().source, { maxBuffered: 2 });
    expectTypeOf(shares).returns.toEqualTypeOf<Broadcast<number>>();
    expectTypeOf<BroadcastOptions['maxBuffered']>().toEqualTypeOf<number>();
  });

  test('has readers that can be looped over and disposed of', () => {
    expectTypeOf<Broadcast<number>['subscribe']>().returns.toEqualTypeOf<BroadcastReader<number>>();
    expectTypeOf<BroadcastReader<number>>().toExtend<AsyncIterable<number, void, undefined> & AsyncDisposable>();
    expectTypeOf<BroadcastReader<number>['next']>().returns.toEqualTypeOf<Promise<IteratorResult<number, void>>>();
    expectTypeOf<BroadcastReader<number>['return']>().returns.toEqualTypeOf<Promise<IteratorResult<number, void>>>();
  });

  test('refuses what is no stream, and a stream without a limit', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      broadcast(12, { maxBuffered: 2 }),
      // @ts-expect-error There is always a limit.
      broadcast(feed().source, {}),
      // @ts-expect-error There are always options.
      broadcast(feed().source),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('asks the source for nothing before a reader asks', async () => {
    const { asked } = share(2, 3, [1, 2, 3]);
    await settle();
    expect(asked()).toBe(0);
  });

  test('gives every value to every reader', async () => {
    const { readers, end } = share(3, 2, [1, 2, 3]);
    end();
    const [a, b, c] = readers;
    const seen: unknown[][] = [[], [], []];
    for (let turn = 0; turn < 4; turn++) {
      for (const [place, reader] of [a, b, c].entries()) seen[place]?.push(await ask(reader));
    }
    const all = [1, 2, 3, 'the end'];
    expect(seen).toEqual([all, all, all]);
  });

  test('gives every value to readers that wait at the same time', async () => {
    const { readers, give, askedTooEarly } = share(2, 1);
    const [a, b] = readers;
    const answers = Promise.all([ask(a), ask(b)]);
    await settle();
    give(1);
    expect({ answers: await answers, tooEarly: askedTooEarly() }).toEqual({ answers: [1, 1], tooEarly: false });
  });

  test('works in loops', async () => {
    const { readers, end } = share(2, 1, [1, 2, 3, 4, 5]);
    end();
    const [a, b] = readers;
    expect(await outcome(Promise.all([Array.fromAsync(a), Array.fromAsync(b)]))).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
  });

  test('opens the source once', async () => {
    const { readers, openings } = share(2, 2, [1, 2]);
    const [a, b] = readers;
    await ask(a);
    await ask(b);
    expect(openings()).toBe(1);
  });

  test('gives values that count as false', async () => {
    async function* values() {
      yield* await Promise.resolve([0, '', undefined]);
    }
    const shared = broadcast(values(), { maxBuffered: 4 });
    const [a, b] = [shared.subscribe(), shared.subscribe()];
    expect([await askTimes(a, 4), await askTimes(b, 4)]).toEqual([
      [0, '', undefined, 'the end'],
      [0, '', undefined, 'the end'],
    ]);
  });

  test('asks the source once for each value, and not ahead', async () => {
    const { readers, asked } = share(2, 5, [1, 2, 3, 4, 5]);
    const [a, b] = readers;
    const seen: unknown[] = [];
    for (const reader of [a, a, b, b, b]) {
      seen.push(await ask(reader));
      await settle();
      seen.push(asked());
    }
    expect(seen).toEqual([1, 1, 2, 2, 1, 2, 2, 2, 3, 3]);
  });

  test('gives a new reader the values that come from then on', async () => {
    const { shared, readers } = share(1, 5, [1, 2, 3, 4]);
    const [a] = readers;
    await askTimes(a, 2);
    const late = shared.subscribe();
    expect([await askTimes(a, 1), await askTimes(late, 2), await askTimes(a, 1)]).toEqual([[3], [3, 4], [4]]);
  });

  test('gives a new reader also the value that was asked for before and comes after', async () => {
    const { shared, readers, give } = share(1, 5);
    const [a] = readers;
    const answer = ask(a);
    await settle();
    const late = shared.subscribe();
    give(1);
    expect([await answer, await ask(late)]).toEqual([1, 1]);
  });
});

describe('the limit of broadcast()', () => {
  test.each([{ maxBuffered: 1 }, { maxBuffered: 2 }, { maxBuffered: 4 }])(
    'lets a reader get $maxBuffered ahead of a reader that has read nothing, and no further',
    async ({ maxBuffered }) => {
      const { readers, asked } = share(2, maxBuffered, [1, 2, 3, 4, 5, 6]);
      const [fast] = readers;
      expect(await askTimes(fast, maxBuffered + 1)).toEqual([...[1, 2, 3, 4].slice(0, maxBuffered), 'still waiting']);
      expect(asked()).toBe(maxBuffered);
    },
  );

  test('lets the fast reader go on by as many values as the slow one takes', async () => {
    const { readers } = share(2, 2, [1, 2, 3, 4, 5, 6]);
    const [fast, slow] = readers;
    await askTimes(fast, 2);
    const third = fast.next();
    const seen = [await outcome(third), await ask(slow)];
    seen.push(await outcome(third), await ask(fast), await ask(slow));
    expect(seen).toEqual(['still waiting', 1, { done: false, value: 3 }, 'still waiting', 2]);
  });

  test('is about the slowest of all readers', async () => {
    const { readers, asked } = share(3, 3, [1, 2, 3, 4, 5, 6]);
    const [fast, middle, slow] = readers;
    await askTimes(fast, 3);
    await askTimes(middle, 3);
    expect([await ask(middle), asked()]).toEqual(['still waiting', 3]);
    await ask(slow);
    await settle();
    expect([await ask(fast), asked()]).toEqual([4, 4]);
  });

  test('does not keep a reader from what waits for it', async () => {
    const { readers } = share(2, 2, [1, 2, 3]);
    const [fast, slow] = readers;
    await askTimes(fast, 2);
    const blocked = fast.next();
    await settle();
    expect(await ask(slow)).toBe(1);
    await outcome(blocked);
  });

  test('counts for a new reader from the moment when it joins', async () => {
    const { shared, readers } = share(1, 2, [1, 2, 3, 4, 5, 6]);
    const [a] = readers;
    await askTimes(a, 3);
    shared.subscribe();
    expect(await askTimes(a, 3)).toEqual([4, 5, 'still waiting']);
  });
});

describe('broadcast(), when the source ends or fails,', () => {
  test('tells the end to each reader when it has taken what waits', async () => {
    const { readers, end } = share(2, 3, [1, 2]);
    end();
    const [fast, slow] = readers;
    expect([await askTimes(fast, 3), await askTimes(slow, 3)]).toEqual([
      [1, 2, 'the end'],
      [1, 2, 'the end'],
    ]);
  });

  test('tells the end to all readers that wait', async () => {
    const { readers, end } = share(2, 3);
    const [a, b] = readers;
    const answers = Promise.all([ask(a), ask(b)]);
    await settle();
    end();
    expect(await answers).toEqual(['the end', 'the end']);
  });

  test('gives the failure to each reader when it has taken what waits, and then the end', async () => {
    const { readers, fail } = share(2, 3, [1, 2]);
    fail(failure);
    const [fast, slow] = readers;
    expect([await askTimes(fast, 4), await askTimes(slow, 4)]).toEqual([
      [1, 2, failure, 'the end'],
      [1, 2, failure, 'the end'],
    ]);
  });

  test('gives the failure to all readers that wait', async () => {
    const { readers, fail } = share(2, 3);
    const [a, b] = readers;
    const answers = Promise.all([ask(a), ask(b)]);
    await settle();
    fail(failure);
    expect(await answers).toEqual([failure, failure]);
  });

  test('asks it no more', async () => {
    const { readers, asked, end } = share(2, 3, [1]);
    end();
    const [a, b] = readers;
    await askTimes(a, 4);
    await askTimes(b, 4);
    expect(asked()).toBe(2);
  });

  test('tells a reader that joins after the end that there is no more', async () => {
    const { shared, readers, asked, end } = share(1, 3, [1]);
    end();
    const [a] = readers;
    await askTimes(a, 2);
    expect([await ask(shared.subscribe()), asked()]).toEqual(['the end', 2]);
  });

  test('gives the failure also to a reader that joins after it', async () => {
    const { shared, readers, fail } = share(1, 3);
    fail(failure);
    const [a] = readers;
    await ask(a);
    expect(await askTimes(shared.subscribe(), 2)).toEqual([failure, 'the end']);
  });

  test.each<{ how: string; stop: 'end' | 'fail' }>([
    { how: 'ended', stop: 'end' },
    { how: 'failed', stop: 'fail' },
  ])('does not close a source that has $how', async ({ stop }) => {
    const { readers, closings, ...from } = share(2, 3);
    from[stop](failure);
    const [a, b] = readers;
    await ask(a);
    await outcome(b.return());
    await outcome(a.return());
    expect(closings()).toBe(0);
  });
});

describe('a reader of broadcast() that leaves', () => {
  const ways: { how: string; leave: (reader: BroadcastReader<number>) => Promise<unknown> }[] = [
    {
      how: 'by break',
      leave: async (reader) => {
        for await (const value of reader) if (value === 1) break;
      },
    },
    {
      how: 'by an error in its loop',
      leave: async (reader) => {
        for await (const value of reader) if (value === 1) throw new Error('the reader gave up');
      },
    },
    {
      how: 'at the end of a block',
      leave: async (reader) => {
        await using own = reader;
        await own.next();
      },
    },
    { how: 'before it has read anything', leave: (reader) => reader.return() },
    {
      how: 'at the end of a block in which it has read nothing',
      leave: async (reader) => {
        await using own = reader;
        await Promise.resolve(own);
      },
    },
  ];

  test.each(ways)('$how frees its share', async ({ leave }) => {
    const { readers } = share(2, 2, [1, 2, 3, 4, 5]);
    const [fast, slow] = readers;
    await askTimes(fast, 2);
    const third = fast.next();
    const seen = [await outcome(third)];
    await outcome(leave(slow).catch(() => undefined));
    seen.push(await outcome(third), ...(await askTimes(fast, 2)));
    expect(seen.slice(-3)).toEqual([{ done: false, value: 3 }, 4, 5]);
  });

  test.each(ways)('$how leaves the source open for the others', async ({ leave }) => {
    const { readers, closings } = share(2, 2, [1, 2, 3]);
    const [stays, leaves] = readers;
    await outcome(leave(leaves).catch(() => undefined));
    expect([closings(), await ask(stays)]).toEqual([0, 1]);
  });

  test.each(ways)('$how closes the source once if it is the last', async ({ leave }) => {
    const { readers, closings } = share(2, 2, [1, 2, 3]);
    const [first, last] = readers;
    await outcome(first.return());
    const before = closings();
    await outcome(leave(last).catch(() => undefined));
    expect([before, closings()]).toEqual([0, 1]);
  });

  test.each(ways)('$how goes on only when the source is closed, if it is the last', async ({ leave }) => {
    const { readers, closesWith } = share(1, 2, [1, 2, 3]);
    const held = Promise.withResolvers<undefined>();
    closesWith(() => held.promise);
    const [last] = readers;
    const leaving = leave(last).then(
      () => 'gone',
      () => 'gone',
    );
    const before = await outcome(leaving);
    held.resolve(undefined);
    expect([before, await outcome(leaving)]).toEqual(['still waiting', 'gone']);
  });

  test('is told that there is no more, also if values wait for it', async () => {
    const { readers, asked } = share(2, 3, [1, 2, 3]);
    const [fast, slow] = readers;
    await askTimes(fast, 2);
    await outcome(slow.return());
    expect([await askTimes(slow, 2), asked()]).toEqual([['the end', 'the end'], 2]);
  });

  test('says that it is done', async () => {
    const { readers } = share(1, 3, [1]);
    expect(await outcome(readers[0].return())).toEqual({ done: true, value: undefined });
  });

  test('gets an answer to its question that is open', async () => {
    const { readers } = share(2, 3);
    const [a] = readers;
    const answer = a.next();
    await settle();
    await outcome(a.return());
    expect(await outcome(answer)).toEqual({ done: true, value: undefined });
  });

  test('takes nothing from the others when the value that it has asked for comes', async () => {
    const { readers, give } = share(2, 3);
    const [leaves, stays] = readers;
    const answer = leaves.next();
    await settle();
    await outcome(leaves.return());
    give(1);
    expect([await ask(stays), await outcome(answer)]).toEqual([1, { done: true, value: undefined }]);
  });

  test('twice is still only one reader', async () => {
    const { readers, closings } = share(2, 3, [1]);
    const [leaves, stays] = readers;
    await outcome(leaves.return());
    await outcome(leaves.return());
    expect([closings(), await ask(stays)]).toEqual([0, 1]);
  });

  test('twice closes the source once, if it is the last', async () => {
    const { readers, closings } = share(1, 3, [1]);
    const [last] = readers;
    await outcome(last.return());
    await outcome(last.return());
    expect(closings()).toBe(1);
  });

  test('gets the error when it is the last and closing the source fails', async () => {
    const { readers, closesWith } = share(2, 3, [1]);
    closesWith(() => Promise.reject(failure));
    const [first, last] = readers;
    expect(await outcome(first.return())).toEqual({ done: true, value: undefined });
    expect(await outcome(last.return())).toBe(failure);
  });

  test('needs no way to close a source that has none', async () => {
    const source: AsyncIterable<number, undefined> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
    };
    const reader = broadcast(source, { maxBuffered: 1 }).subscribe();
    expect(await outcome(reader.return())).toEqual({ done: true, value: undefined });
  });

  test('lets no reader in behind it, if it was the last', async () => {
    const { shared, readers, asked } = share(1, 3, [1, 2]);
    const [last] = readers;
    await ask(last);
    await outcome(last.return());
    expect([await ask(shared.subscribe()), asked()]).toEqual(['the end', 1]);
  });

  test.each<{ what: string; answer: (from: ReturnType<typeof feed>) => void }>([
    {
      what: 'value',
      answer: (from) => {
        from.give(1);
      },
    },
    {
      what: 'failure',
      answer: (from) => {
        from.fail(failure);
      },
    },
  ])('as the last one leaves a $what that comes later to nobody', async ({ answer }) => {
    const { shared, readers, ...from } = share(1, 3);
    const [last] = readers;
    const question = last.next();
    await settle();
    await outcome(last.return());
    const late = shared.subscribe();
    answer({ ...from });
    await settle();
    expect([await outcome(question), await ask(late)]).toEqual([{ done: true, value: undefined }, 'the end']);
  });
});

describe('tee()', () => {
  test('makes two readers of the same values', () => {
    const splits = () => tee(feed().source, { maxBuffered: 2 });
    expectTypeOf(splits).returns.toEqualTypeOf<[BroadcastReader<number>, BroadcastReader<number>]>();
  });

  test('refuses what is no stream, and a stream without a limit', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      tee(12, { maxBuffered: 2 }),
      // @ts-expect-error There are always options.
      tee(feed().source),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives every value to both', async () => {
    const { source, end } = feed(1, 2);
    end();
    const [a, b] = tee(source, { maxBuffered: 3 });
    expect([await askTimes(a, 3), await askTimes(b, 3)]).toEqual([
      [1, 2, 'the end'],
      [1, 2, 'the end'],
    ]);
  });

  test('holds the fast reader up when the slow one has as many values waiting as may be', async () => {
    const { source, asked } = feed(1, 2, 3, 4, 5);
    const [, fast] = tee(source, { maxBuffered: 3 });
    expect([await askTimes(fast, 4), asked()]).toEqual([[1, 2, 3, 'still waiting'], 3]);
  });

  test('closes the source once, when both have left', async () => {
    const { source, openings, closings } = feed(1, 2, 3);
    const [a, b] = tee(source, { maxBuffered: 2 });
    await ask(a);
    await outcome(a.return());
    const before = closings();
    await outcome(b.return());
    expect({ openings: openings(), before, after: closings() }).toEqual({ openings: 1, before: 0, after: 1 });
  });
});
