import { merge } from '#exercise/10-merge';
import { describe, expect, expectTypeOf, test } from 'vitest';

type Reply = () => Promise<IteratorResult<string, undefined>>;

/** A source whose values the test hands out, and that counts what is done to it. What nobody has asked for waits. */
function feed(name = '', log: string[] = []) {
  const questions: PromiseWithResolvers<IteratorResult<string, undefined>>[] = [];
  const replies: Reply[] = [];
  let asked = 0;
  let closings = 0;
  let closing: () => Promise<void> = settle;
  const reply = (make: Reply): void => {
    const question = questions.shift();
    if (question === undefined) replies.push(make);
    else question.resolve(make());
  };
  const source: AsyncIterable<string, undefined> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        asked++;
        const make = replies.shift();
        if (make !== undefined) return make();
        const question = Promise.withResolvers<IteratorResult<string, undefined>>();
        questions.push(question);
        return question.promise;
      },
      return: async () => {
        closings++;
        await closing();
        log.push(`${name} is closed`);
        return { done: true, value: undefined };
      },
    }),
  };
  return {
    source,
    asked: () => asked,
    closings: () => closings,
    give: (...values: string[]) => {
      for (const value of values) reply(() => Promise.resolve({ done: false, value }));
    },
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

/** The next value, or 'the end'; its error if there is one, or 'still waiting'. */
function ask(stream: AsyncIterator<string, unknown>): Promise<unknown> {
  return outcome(stream.next().then((result) => (result.done === true ? 'the end' : result.value)));
}

/** Asks so many times, one question after the other. */
async function askTimes(stream: AsyncIterator<string, unknown>, times: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let turn = 0; turn < times; turn++) answers.push(await ask(stream));
  return answers;
}

const ways: { how: string; leave: (stream: AsyncIterable<string>) => Promise<void> }[] = [
  {
    how: 'break',
    leave: async (stream) => {
      for await (const value of stream) if (value !== '') break;
    },
  },
  {
    how: 'return',
    leave: async (stream) => {
      for await (const value of stream) if (value !== '') return;
    },
  },
  {
    how: 'an error',
    leave: async (stream) => {
      for await (const value of stream) if (value !== '') throw new Error('the consumer gave up');
    },
  },
];

describe('merge()', () => {
  test('takes streams of one kind of value and gives a stream of that kind', () => {
    const mixed: AsyncIterable<string | null>[] = [];
    const mergesTwo = () => merge(feed().source, feed().source);
    const mergesMany = () => merge(...mixed);
    expectTypeOf(mergesTwo).returns.toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
    expectTypeOf(mergesMany).returns.toEqualTypeOf<AsyncGenerator<string | null, void, undefined>>();
  });

  test('refuses what is no stream, and a list in place of streams', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      merge(12),
      // @ts-expect-error One of the two is no stream.
      merge(feed().source, 12),
      // @ts-expect-error A list of streams is no stream.
      merge([feed().source]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('asks no source before it is asked', async () => {
    const a = feed();
    merge(a.source);
    await settle();
    expect(a.asked()).toBe(0);
  });

  test('asks all sources at the first question, each once', async () => {
    const [a, b, c] = [feed(), feed(), feed()];
    await ask(merge(a.source, b.source, c.source));
    expect([a.asked(), b.asked(), c.asked()]).toEqual([1, 1, 1]);
  });

  test('gives each value as it comes, from whichever source', async () => {
    const [a, b, c] = [feed(), feed(), feed()];
    const stream = merge(a.source, b.source, c.source);
    const seen: unknown[] = [];
    for (const [from, value] of [
      [b, 'b1'],
      [a, 'a1'],
      [c, 'c1'],
      [c, 'c2'],
      [b, 'b2'],
      [c, 'c3'],
    ] as const) {
      const answer = ask(stream);
      from.give(value);
      seen.push(await answer);
    }
    expect(seen).toEqual(['b1', 'a1', 'c1', 'c2', 'b2', 'c3']);
  });

  test('waits when there is no value, and gives it when it comes', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    const answer = stream.next();
    expect(await outcome(answer)).toBe('still waiting');
    b.give('b1');
    expect(await outcome(answer)).toEqual({ done: false, value: 'b1' });
  });

  test('loses no value of sources that have many ready', async () => {
    const [a, b] = [feed(), feed()];
    a.give('a1', 'a2', 'a3');
    b.give('b1', 'b2', 'b3');
    const seen = await askTimes(merge(a.source, b.source), 6);
    expect(seen.map(String).sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  });

  test('gives values that count as false', async () => {
    const a = feed();
    a.give('', 'a2');
    expect(await askTimes(merge(a.source), 2)).toEqual(['', 'a2']);
  });

  test.each([{ order: ['a', 'b', 'c'] }, { order: ['c', 'b', 'a'] }, { order: ['b', 'c', 'a'] }])(
    'gives values that wait in the order in which they came: $order',
    async ({ order }) => {
      const [first, a, b, c] = [feed(), feed(), feed(), feed()];
      const stream = merge(first.source, a.source, b.source, c.source);
      first.give('first');
      await ask(stream);
      for (const letter of order) {
        ({ a, b, c })[letter]?.give(letter);
        await settle();
      }
      expect(await askTimes(stream, 3)).toEqual(order);
    },
  );

  test('lets no source that always has a value crowd out another', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.give('a1', 'a2', 'a3', 'a4', 'a5');
    await ask(stream);
    await settle();
    b.give('b1');
    await settle();
    expect(await askTimes(stream, 2)).toContain('b1');
  });

  test('takes at most one value ahead from each source while the consumer is busy', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.give('a1', 'a2', 'a3', 'a4', 'a5');
    await ask(stream);
    b.give('b1', 'b2', 'b3', 'b4', 'b5');
    await settle();
    expect({ askedTooOften: a.asked() > 2 || b.asked() > 1 }).toEqual({ askedTooOften: false });
  });

  test('does not ask a source again while its last value waits', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    const answer = ask(stream);
    b.give('b1');
    await answer;
    a.give('a1', 'a2');
    await settle();
    expect(a.asked()).toBe(1);
  });

  test('asks a source again when its value was taken and the consumer wants more', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.give('a1');
    await askTimes(stream, 2);
    expect([a.asked(), b.asked()]).toEqual([2, 1]);
  });

  test('goes on when a source has ended, and does not ask it again', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.give('a1');
    a.end();
    b.give('b1', 'b2', 'b3');
    const seen = await askTimes(stream, 4);
    expect(seen.map(String).sort()).toEqual(['a1', 'b1', 'b2', 'b3']);
    expect(a.asked()).toBe(2);
  });

  test('ends when the last source has ended', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.give('a1');
    a.end();
    await ask(stream);
    expect(await ask(stream)).toBe('still waiting');
    b.end();
    expect(await ask(stream)).toBe('the end');
  });

  test('gives the value that waits when all sources have ended meanwhile', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    b.give('b1');
    await ask(stream);
    a.give('a1');
    a.end();
    b.end();
    await settle();
    expect(await askTimes(stream, 2)).toEqual(['a1', 'the end']);
  });

  test('ends at once without sources', async () => {
    expect(await ask(merge())).toBe('the end');
  });

  test('closes no source that has ended', async () => {
    const [a, b] = [feed(), feed()];
    a.give('a1');
    a.end();
    b.end();
    await askTimes(merge(a.source, b.source), 2);
    expect([a.closings(), b.closings()]).toEqual([0, 0]);
  });
});

describe('merge(), when a source fails,', () => {
  const failure = new Error('the line is dead');

  test('gives the consumer its error', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    b.fail(failure);
    expect(await ask(stream)).toBe(failure);
  });

  test('gives the consumer its error also if no other source is open', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.end();
    const answer = stream.next();
    expect(await outcome(answer)).toBe('still waiting');
    b.fail(failure);
    expect(await outcome(answer)).toBe(failure);
  });

  test('gives the values that came before the failure first', async () => {
    const [first, a, b] = [feed(), feed(), feed()];
    const stream = merge(first.source, a.source, b.source);
    first.give('first');
    await ask(stream);
    b.give('b1');
    await settle();
    a.fail(failure);
    await settle();
    expect(await askTimes(stream, 2)).toEqual(['b1', failure]);
  });

  test('gives no value after it, also if one waits', async () => {
    const [first, a, b] = [feed(), feed(), feed()];
    const stream = merge(first.source, a.source, b.source);
    first.give('first');
    await ask(stream);
    b.fail(failure);
    await settle();
    a.give('a1');
    await settle();
    expect(await askTimes(stream, 2)).toEqual([failure, 'the end']);
  });

  test('closes the others once, and neither the one that failed nor one that has ended', async () => {
    const [a, b, c, d] = [feed(), feed(), feed(), feed()];
    a.end();
    b.fail(failure);
    await ask(merge(a.source, b.source, c.source, d.source));
    expect([a.closings(), b.closings(), c.closings(), d.closings()]).toEqual([0, 0, 1, 1]);
  });

  test('gives the error only when all others are closed', async () => {
    const log: string[] = [];
    const [a, b, c] = [feed('a', log), feed('b', log), feed('c', log)];
    const run = merge(a.source, b.source, c.source)
      .next()
      .catch(() => log.push('the error is here'));
    b.fail(failure);
    await outcome(run);
    await settle();
    expect(log.at(-1)).toBe('the error is here');
    expect(log.slice(0, -1).sort()).toEqual(['a is closed', 'c is closed']);
  });

  test('gives that error also if closing another source fails', async () => {
    const [a, b] = [feed(), feed()];
    a.closesWith(() => Promise.reject(new Error('cannot close a')));
    b.fail(failure);
    expect(await ask(merge(a.source, b.source))).toBe(failure);
  });

  test('asks for no more', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    b.fail(failure);
    await askTimes(stream, 2);
    a.give('a1', 'a2');
    await settle();
    expect([a.asked(), b.asked()]).toEqual([1, 1]);
  });
});

describe('merge(), when its consumer leaves early,', () => {
  test.each(ways)('closes each source once after $how, also one that was silent', async ({ leave }) => {
    const [a, b] = [feed(), feed()];
    a.give('a1');
    await outcome(leave(merge(a.source, b.source)));
    expect([a.closings(), b.closings()]).toEqual([1, 1]);
  });

  test.each(ways)('lets the program go on after $how only when all are closed', async ({ leave }) => {
    const log: string[] = [];
    const [a, b] = [feed('a', log), feed('b', log)];
    a.give('a1');
    const goOn = () => log.push('the loop is left');
    await outcome(leave(merge(a.source, b.source)).then(goOn, goOn));
    await settle();
    expect(log.at(-1)).toBe('the loop is left');
    expect(log.slice(0, -1).sort()).toEqual(['a is closed', 'b is closed']);
  });

  test('closes no source that has ended', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.end();
    b.give('b1');
    await ask(stream);
    await outcome(stream.return());
    expect([a.closings(), b.closings()]).toEqual([0, 1]);
  });

  test('closes all sources at the same time', async () => {
    const [a, b] = [feed(), feed()];
    const held = Promise.withResolvers<undefined>();
    a.closesWith(() => held.promise);
    a.give('a1');
    const stream = merge(a.source, b.source);
    await ask(stream);
    const leaving = stream.return();
    expect(await outcome(leaving)).toBe('still waiting');
    expect([a.closings(), b.closings()]).toEqual([1, 1]);
    held.resolve(undefined);
    await outcome(leaving);
  });

  test('closes the others when closing one fails, and gives the loop that error', async () => {
    const log: string[] = [];
    const [a, b] = [feed('a', log), feed('b', log)];
    const failure = new Error('cannot close a');
    a.closesWith(() => Promise.reject(failure));
    a.give('a1');
    const leave = async () => {
      for await (const value of merge(a.source, b.source)) if (value === 'a1') break;
    };
    const run = leave().catch((error: unknown) => {
      log.push('the loop is left');
      return error;
    });
    expect(await outcome(run)).toBe(failure);
    await settle();
    expect(log).toEqual(['b is closed', 'the loop is left']);
  });

  test('does not care what a source answers after that', async () => {
    const [a, b] = [feed(), feed()];
    const stream = merge(a.source, b.source);
    a.give('a1');
    await ask(stream);
    await outcome(stream.return());
    b.fail(new Error('the line is dead'));
    a.give('a2');
    expect(await ask(stream)).toBe('the end');
  });

  test('needs no way to close a source that has none', async () => {
    let asked = 0;
    const numbers: AsyncIterable<string, undefined> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          asked++;
          await Promise.resolve();
          return asked > 20 ? { done: true, value: undefined } : { done: false, value: '1' };
        },
      }),
    };
    const stream = merge(numbers);
    await ask(stream);
    expect(await outcome(stream.return())).toEqual({ done: true, value: undefined });
  });

  test('waits for a generator that is in the middle of a wait', async () => {
    const log: string[] = [];
    const held = Promise.withResolvers<undefined>();
    async function* quiet() {
      try {
        await held.promise;
        yield 'too late';
      } finally {
        log.push('quiet is closed');
      }
    }
    const a = feed('a', log);
    a.give('a1');
    const stream = merge(quiet(), a.source);
    await ask(stream);
    const leaving = stream.return().then(() => log.push('the loop is left'));
    await outcome(leaving);
    expect(log).toEqual(['a is closed']);
    held.resolve(undefined);
    await outcome(leaving);
    expect(log).toEqual(['a is closed', 'quiet is closed', 'the loop is left']);
  });
});
