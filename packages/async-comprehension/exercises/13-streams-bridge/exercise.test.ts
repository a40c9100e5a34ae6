import { fromReadableStream, toReadableStream } from '#exercise/13-streams-bridge';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** Nobody may ask for more than this: who asks an endless source for everything fails here, and does not hang. */
const maxAsked = 20;

/** A source that writes down what is done to it. It gives 1, 2, 3, … up to `last`, and takes a while to close. */
function recorder(last = Number.POSITIVE_INFINITY) {
  const log: string[] = [];
  let openings = 0;
  let asked = 0;
  let underWay = 0;
  let mostUnderWay = 0;
  let closings = 0;
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => {
      openings++;
      let value = 0;
      return {
        next: async () => {
          asked++;
          if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
          value++;
          const result = value <= last ? { done: false as const, value } : { done: true as const, value: undefined };
          underWay++;
          mostUnderWay = Math.max(mostUnderWay, underWay);
          await Promise.resolve();
          underWay--;
          return result;
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
  const counts = () => ({ openings, asked, mostUnderWay, closings });
  return { source, log, counts };
}

/** A source that gives the values of these calls, one after the other, and has no way to be closed. */
function calls<T>(...answers: (() => T | Promise<T>)[]): AsyncIterable<T> {
  const queue = [...answers];
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const answer = queue.shift();
        return answer === undefined ? { done: true, value: undefined } : { done: false, value: await answer() };
      },
    }),
  };
}

/** A web stream that writes down what is done to it. It gives 1, 2, 3, … up to `last`, and takes a while to cancel, or fails to. */
function recordedStream(last = Number.POSITIVE_INFINITY, failure?: Error) {
  const log: string[] = [];
  let pulls = 0;
  let cancels = 0;
  const stream = new ReadableStream<number>(
    {
      pull: (controller) => {
        pulls++;
        if (pulls > maxAsked) throw new Error(`The stream was read more than ${maxAsked} times`);
        if (pulls > last) controller.close();
        else controller.enqueue(pulls);
      },
      cancel: async () => {
        cancels++;
        await settle();
        log.push('cancelled');
        if (failure !== undefined) throw failure;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, log, pulls: () => pulls, cancels: () => cancels };
}

/** Lets everything that is ready to run, run: all promises, and one turn of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    resolve(undefined);
  };
  port2.postMessage('next turn');
  await promise;
  port1.close();
}

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let round = 0; round < 20 && state === 'still waiting'; round++) await settle();
  return state;
}

/** All values that a stream gives to a reader. */
async function readAll<T>(stream: ReadableStream<T>): Promise<T[]> {
  const reader = stream.getReader();
  const values: T[] = [];
  for (let result = await reader.read(); !result.done; result = await reader.read()) {
    values.push(result.value);
    if (values.length > maxAsked) throw new Error('The stream gave more values than there are');
  }
  return values;
}

/** All values that come out of an async iterable. */
async function list<T>(values: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const value of values) {
    seen.push(value);
    if (seen.length > maxAsked) throw new Error('The generator gave more values than there are');
  }
  return seen;
}

/** Takes numbers in a loop, and leaves it at `last`. */
async function leaveAt(last: number, numbers: AsyncIterable<number>): Promise<void> {
  for await (const value of numbers) if (value === last) break;
}

const falsy = [0, '', false, null, undefined];

describe('toReadableStream()', () => {
  test('makes a web stream of the same type of values', () => {
    const withoutMark = () => toReadableStream(recorder().source);
    expectTypeOf(withoutMark).returns.toEqualTypeOf<ReadableStream<number>>();
    expectTypeOf(toReadableStream).parameter(1).toEqualTypeOf<number | undefined>();
  });

  test('refuses what is no async iterable, and a mark that is no number', () => {
    const { source } = recorder();
    const forbidden = () => [
      // @ts-expect-error A number is no async iterable.
      toReadableStream(12),
      // @ts-expect-error A text is no mark.
      toReadableStream(source, '2'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([{ highWaterMark: 0 }, { highWaterMark: 1 }, { highWaterMark: 5 }])(
    'gives the values in their order and ends, with a mark of $highWaterMark',
    async ({ highWaterMark }) => {
      const stream = toReadableStream(recorder(3).source, highWaterMark);
      expect(await outcome(readAll(stream))).toEqual([1, 2, 3]);
    },
  );

  test('gives values that count as false', async () => {
    const stream = toReadableStream(calls(...falsy.map((value) => () => value)));
    expect(await outcome(readAll(stream))).toEqual(falsy);
  });

  test('asks the source for nothing before somebody reads', async () => {
    const { source, counts } = recorder();
    toReadableStream(source);
    await settle();
    expect(counts().asked).toBe(0);
  });

  test('asks the source once for each read, and not ahead', async () => {
    const { source, counts } = recorder();
    const reader = toReadableStream(source).getReader();
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const value = await outcome(reader.read().then((result) => result.value));
      await settle();
      seen.push(value, counts().asked);
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test.each([{ highWaterMark: 1 }, { highWaterMark: 4 }])(
    'keeps $highWaterMark values ready and no more, before and after a read',
    async ({ highWaterMark }) => {
      const { source, counts } = recorder();
      const reader = toReadableStream(source, highWaterMark).getReader();
      await settle();
      const before = counts().asked;
      const value = await outcome(reader.read().then((result) => result.value));
      await settle();
      expect([before, value, counts().asked]).toEqual([highWaterMark, 1, highWaterMark + 1]);
    },
  );

  test('asks the next question only when the last one is answered', async () => {
    const { source, counts } = recorder();
    toReadableStream(source, 4);
    await settle();
    expect(counts().mostUnderWay).toBe(1);
  });

  test('gives the error of the source to the reader', async () => {
    const failure = new Error('the line is dead');
    const source = calls(
      () => 1,
      () => Promise.reject(failure),
    );
    const reader = toReadableStream<number>(source).getReader();
    expect(await outcome(reader.read())).toEqual({ done: false, value: 1 });
    expect(await outcome(reader.read())).toBe(failure);
  });

  test.each([{ reads: 0 }, { reads: 2 }])(
    'closes the source once when it is cancelled after $reads reads',
    async ({ reads }) => {
      const { source, counts } = recorder();
      const reader = toReadableStream(source).getReader();
      for (let read = 0; read < reads; read++) await outcome(reader.read());
      await outcome(reader.cancel());
      expect(counts()).toMatchObject({ openings: 1, closings: 1 });
    },
  );

  test('asks the source for nothing more when it is cancelled', async () => {
    const { source, counts } = recorder();
    const reader = toReadableStream(source, 2).getReader();
    await outcome(reader.read());
    await settle();
    await outcome(reader.cancel());
    await settle();
    expect(counts().asked).toBe(3);
  });

  test('is cancelled only when the source is closed', async () => {
    const { source, log } = recorder();
    const run = toReadableStream(source)
      .cancel()
      .then(() => log.push('the program goes on'));
    await outcome(run);
    expect(log).toEqual(['closed', 'the program goes on']);
  });

  test('closes the source when it is cancelled while a question is under way, and drops the late answer', async () => {
    const held = Promise.withResolvers<string>();
    const log: string[] = [];
    async function* slow() {
      try {
        yield await held.promise;
      } finally {
        log.push('closed');
      }
    }
    const reader = toReadableStream(slow()).getReader();
    const read = reader.read();
    await settle();
    const cancelled = reader.cancel();
    await settle();
    held.resolve('too late');
    expect(await outcome(cancelled)).toBeUndefined();
    expect(await outcome(read)).toEqual({ done: true, value: undefined });
    expect(log).toEqual(['closed']);
  });

  test('can be cancelled when the source has no return method', async () => {
    const stream = toReadableStream(calls(() => 1));
    expect(await outcome(stream.cancel())).toBeUndefined();
  });

  test('gives an error in the closing of the source to whoever cancels', async () => {
    const failure = new Error('the file cannot be closed');
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false, value: 1 }),
        return: () => Promise.reject(failure),
      }),
    };
    expect(await outcome(toReadableStream(source).cancel())).toBe(failure);
  });
});

describe('fromReadableStream()', () => {
  test('makes an async generator of the same type of values', () => {
    const ofNumbers = () => fromReadableStream(recordedStream().stream);
    const ofBytes = () => fromReadableStream(new ReadableStream<Uint8Array>());
    expectTypeOf(ofNumbers).returns.toEqualTypeOf<AsyncGenerator<number, void, undefined>>();
    expectTypeOf(ofBytes).returns.toEqualTypeOf<AsyncGenerator<Uint8Array, void, undefined>>();
  });

  test('refuses what is no web stream', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no stream.
      fromReadableStream(12),
      // @ts-expect-error There is always a stream.
      fromReadableStream(),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives the values in their order and ends', async () => {
    expect(await outcome(list(fromReadableStream(recordedStream(3).stream)))).toEqual([1, 2, 3]);
  });

  test('gives values that count as false', async () => {
    const stream = new ReadableStream<unknown>({
      start: (controller) => {
        for (const value of falsy) controller.enqueue(value);
        controller.close();
      },
    });
    expect(await outcome(list(fromReadableStream(stream)))).toEqual(falsy);
  });

  test('reads nothing before it is asked', async () => {
    const { stream, pulls } = recordedStream();
    fromReadableStream(stream);
    await settle();
    expect(pulls()).toBe(0);
  });

  test('reads once for each value, and not ahead', async () => {
    const { stream, pulls } = recordedStream();
    const values = fromReadableStream(stream);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const value = await outcome(values.next().then((result) => result.value));
      await settle();
      seen.push(value, pulls());
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('gives the error of the stream to the consumer', async () => {
    const failure = new Error('the connection is lost');
    const stream = new ReadableStream<number>({
      start: (controller) => {
        controller.error(failure);
      },
    });
    expect(await outcome(fromReadableStream(stream).next())).toBe(failure);
  });

  test('cancels the stream once when a loop over it is left', async () => {
    const { stream, cancels } = recordedStream();
    await outcome(leaveAt(2, fromReadableStream(stream)));
    expect(cancels()).toBe(1);
  });

  test('cancels the stream when the body of the loop fails, and keeps that error', async () => {
    const failure = new Error('value 1 is broken');
    const { stream, cancels } = recordedStream();
    const run = async () => {
      for await (const value of fromReadableStream(stream)) if (value === 1) throw failure;
    };
    expect(await outcome(run())).toBe(failure);
    expect(cancels()).toBe(1);
  });

  test('lets a loop that is left go on only when the stream is cancelled', async () => {
    const { stream, log } = recordedStream();
    const run = leaveAt(2, fromReadableStream(stream)).then(() => log.push('the program goes on'));
    await outcome(run);
    await settle();
    expect(log.at(-1)).toBe('the program goes on');
  });

  test('gives an error in the cancelling to the loop that is left', async () => {
    const failure = new Error('the connection cannot be closed');
    const { stream } = recordedStream(undefined, failure);
    expect(await outcome(leaveAt(1, fromReadableStream(stream)))).toBe(failure);
  });

  test.each<{ end: string; run: () => { stream: ReadableStream<number>; over: Promise<unknown> } }>([
    {
      end: 'the stream has ended',
      run: () => {
        const { stream } = recordedStream(2);
        return { stream, over: list(fromReadableStream(stream)) };
      },
    },
    {
      end: 'a loop was left',
      run: () => {
        const { stream } = recordedStream();
        return { stream, over: leaveAt(2, fromReadableStream(stream)) };
      },
    },
    {
      end: 'the stream has failed',
      run: () => {
        const stream = new ReadableStream<number>({ pull: () => Promise.reject(new Error('lost')) });
        return { stream, over: list(fromReadableStream(stream)) };
      },
    },
    {
      end: 'the cancelling has failed',
      run: () => {
        const { stream } = recordedStream(undefined, new Error('the connection cannot be closed'));
        return { stream, over: leaveAt(1, fromReadableStream(stream)) };
      },
    },
  ])('holds no lock when $end', async ({ run }) => {
    const { stream, over } = run();
    await outcome(over);
    await settle();
    expect(stream.locked).toBe(false);
  });
});

describe('both in a row', () => {
  test('pass on one question for each value', async () => {
    const { source, counts } = recorder();
    const values = fromReadableStream(toReadableStream(source));
    await outcome(values.next());
    await outcome(values.next());
    await settle();
    expect(counts().asked).toBe(2);
  });

  test('close the source when a loop is left, before the program goes on', async () => {
    const { source, log, counts } = recorder();
    const run = leaveAt(2, fromReadableStream(toReadableStream(source))).then(() => log.push('the program goes on'));
    await outcome(run);
    await settle();
    expect(log).toEqual(['closed', 'the program goes on']);
    expect(counts().closings).toBe(1);
  });
});
