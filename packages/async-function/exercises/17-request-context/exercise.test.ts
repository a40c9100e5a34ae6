import { AsyncLocalStorage } from 'node:async_hooks';
import {
  createRequestLog,
  currentRequest,
  keepRequest,
  runInRequest,
  type RequestContext,
} from '#exercise/17-request-context';
import { aroundEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

const leaveAll = AsyncLocalStorage.snapshot();

// Every test begins outside of all requests, also if the one before it has left something behind.
aroundEach((runTest) => leaveAll(runTest));

const a: RequestContext = { requestId: 'a' };
const b: RequestContext = { requestId: 'b' };
const c: RequestContext = { requestId: 'c' };

const idNow = (): string => currentRequest()?.requestId ?? 'none';

/** Lets everything that is ready to run, run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** What a promise gives within some turns of the event loop. So nobody waits for a promise that never settles. */
function withinTurns<T>(promise: T): Promise<Awaited<T> | 'still waiting'> {
  const late = async (): Promise<'still waiting'> => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    return 'still waiting';
  };
  return Promise.race([promise, late()]);
}

async function threeAwaitsDeep(): Promise<void> {
  const query = async (): Promise<void> => {
    await Promise.resolve();
  };
  await query();
  await Promise.all([query(), query()]);
}

describe('runInRequest()', () => {
  test('gives what the handler gives, async or not', () => {
    const now = () => runInRequest(a, () => 200);
    const later = () => runInRequest(a, () => Promise.resolve('page'));
    expectTypeOf(now).returns.toEqualTypeOf<number>();
    expectTypeOf(later).returns.toEqualTypeOf<Promise<string>>();
  });

  test('refuses a context without an id', () => {
    const forbidden = () => [
      // @ts-expect-error Without an id, requests cannot be told apart.
      runInRequest({}, () => 200),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('calls the handler once, before it returns', () => {
    const handler = vi.fn(() => undefined);
    runInRequest(a, handler);
    expect(handler.mock.calls).toEqual([[]]);
  });

  test('returns what the handler returns, and a promise as it is', () => {
    const page = Promise.resolve('page');
    expect(runInRequest(a, () => 200)).toBe(200);
    expect(runInRequest(a, () => page)).toBe(page);
  });

  test('passes on what the handler throws, and has left the request then', () => {
    const failure = new Error('no such page');
    const run = () =>
      runInRequest(a, () => {
        throw failure;
      });
    expect(run).toThrow(failure);
    expect(idNow()).toBe('none');
  });

  test('has the caller stay outside while the handler is under way', async () => {
    const step = Promise.withResolvers<undefined>();
    const request = runInRequest(a, async () => {
      await step.promise;
    });
    const seen = [idNow()];
    await settle();
    seen.push(idNow());
    step.resolve(undefined);
    await withinTurns(request);
    seen.push(idNow());
    expect(seen).toEqual(['none', 'none', 'none']);
  });

  test('has the outer request back when the inner one is left, also by an error', () => {
    const seen: string[] = [];
    runInRequest(a, () => {
      runInRequest(b, () => seen.push(idNow()));
      seen.push(idNow());
      try {
        runInRequest(c, () => {
          seen.push(idNow());
          throw new Error('no such page');
        });
      } catch {
        seen.push(idNow());
      }
    });
    expect(seen).toEqual(['b', 'a', 'c', 'a']);
  });

  test('has the outer request go on beside an inner one that is under way', async () => {
    const seen: string[] = [];
    const step = Promise.withResolvers<undefined>();
    let inner: Promise<void> | undefined;
    const outer = runInRequest(a, async () => {
      inner = runInRequest(b, async () => {
        await step.promise;
        seen.push(idNow());
      });
      await Promise.resolve();
      seen.push(idNow());
    });
    await withinTurns(outer);
    step.resolve(undefined);
    await withinTurns(inner);
    expect(seen).toEqual(['a', 'b']);
  });

  test.each([
    { order: ['a', 'b', 'c', 'a', 'b', 'c'] },
    { order: ['c', 'b', 'a', 'a', 'b', 'c'] },
    { order: ['b', 'b', 'c', 'a', 'c', 'a'] },
    { order: ['a', 'a', 'b', 'b', 'c', 'c'] },
  ])('never mixes requests that go on in the order $order', async ({ order }) => {
    const seen: string[] = [];
    const bells = new Map<string, PromiseWithResolvers<undefined>>();
    let isOver = false;
    const requests = [a, b, c].map((context) =>
      runInRequest(context, async () => {
        for (let step = 0; step < 2 && !isOver; step++) {
          const bell = Promise.withResolvers<undefined>();
          bells.set(context.requestId, bell);
          await bell.promise;
          seen.push(idNow());
        }
      }),
    );
    for (const requestId of order) {
      bells.get(requestId)?.resolve(undefined);
      await settle();
    }
    // Whoever has not come to an end by now, is let go.
    isOver = true;
    for (const bell of bells.values()) bell.resolve(undefined);
    await withinTurns(Promise.all(requests));
    expect(seen).toEqual(order);
  });
});

describe('currentRequest()', () => {
  test('gives a context or undefined', () => {
    expectTypeOf(currentRequest).returns.toEqualTypeOf<RequestContext | undefined>();
    expectTypeOf(currentRequest).parameters.toEqualTypeOf<[]>();
    expectTypeOf<RequestContext['requestId']>().toEqualTypeOf<string>();
  });

  test('is undefined outside of any request', () => {
    expect(currentRequest()).toBeUndefined();
  });

  test('gives the very object that began the request', () => {
    expect(runInRequest(a, currentRequest)).toBe(a);
  });

  test.each<{ way: string; start: (next: () => void) => unknown }>([
    { way: 'await', start: (next) => threeAwaitsDeep().then(next) },
    { way: 'then', start: (next) => Promise.resolve().then(next) },
    { way: 'queueMicrotask', start: queueMicrotask },
    {
      way: 'process.nextTick',
      start: (next) => {
        process.nextTick(next);
      },
    },
    { way: 'setImmediate', start: (next) => setImmediate(next) },
    { way: 'setTimeout', start: (next) => setTimeout(next, 0) },
    { way: 'a timer in a timer', start: (next) => setTimeout(setTimeout, 0, next, 0) },
  ])('gives the request in what it starts: $way', async ({ start }) => {
    const seenIn = (context: RequestContext): Promise<string> =>
      runInRequest(context, () => {
        const { promise, resolve } = Promise.withResolvers<string>();
        start(() => {
          resolve(idNow());
        });
        return promise;
      });
    expect(await withinTurns(Promise.all([seenIn(a), seenIn(b)]))).toEqual(['a', 'b']);
  });

  test('gives the request behind a promise that another request settles', async () => {
    const answer = Promise.withResolvers<undefined>();
    const request = runInRequest(a, async () => {
      await answer.promise;
      return idNow();
    });
    runInRequest(b, () => {
      answer.resolve(undefined);
    });
    expect(await withinTurns(request)).toBe('a');
  });
});

describe('keepRequest()', () => {
  test('gives a function of the same type', () => {
    const kept = () => keepRequest((name: string, length: number) => name.length === length);
    const keptLater = () => keepRequest(() => Promise.resolve(1));
    expectTypeOf(kept).returns.toEqualTypeOf<(name: string, length: number) => boolean>();
    expectTypeOf(keptLater).returns.toEqualTypeOf<() => Promise<number>>();
  });

  test('hands over the arguments and the result, at every call', () => {
    const add = runInRequest(a, () => keepRequest((x: number, y: number) => x + y));
    expect([add(1, 2), add(3, 4)]).toEqual([3, 7]);
  });

  test('passes on what the function throws', () => {
    const failure = new Error('no connection');
    const kept = runInRequest(a, () =>
      keepRequest(() => {
        throw failure;
      }),
    );
    expect(kept).toThrow(failure);
  });

  test('does not call the function itself', () => {
    const fn = vi.fn();
    runInRequest(a, () => keepRequest(fn));
    expect(fn).not.toHaveBeenCalled();
  });

  test('has the function run in the request that handed it over, wherever it is called', () => {
    const kept = runInRequest(a, () => keepRequest(idNow));
    const calledInB = runInRequest(b, () => [kept(), idNow()]);
    expect([kept(), idNow(), ...calledInB]).toEqual(['a', 'none', 'a', 'b']);
  });

  test('has the function run outside if it was handed over outside', () => {
    const kept = keepRequest(idNow);
    expect(runInRequest(b, () => [kept(), idNow()])).toEqual(['none', 'b']);
  });

  test('keeps the request of an async function to its end', async () => {
    const kept = runInRequest(a, () =>
      keepRequest(async () => {
        await threeAwaitsDeep();
        return idNow();
      }),
    );
    const calledInB = runInRequest(b, async () => {
      const inside = await kept();
      return [inside, idNow()];
    });
    expect(await withinTurns(calledInB)).toEqual(['a', 'b']);
  });

  test('keeps requests apart that wait in one queue', () => {
    const queue: (() => string)[] = [];
    for (const context of [a, b, c]) runInRequest(context, () => queue.push(keepRequest(idNow)));
    const called = runInRequest(b, () => queue.map((callback) => callback()));
    expect(called).toEqual(['a', 'b', 'c']);
  });
});

describe('createRequestLog()', () => {
  test('takes a function that writes a line, and gives one that takes a message', () => {
    expectTypeOf(createRequestLog).parameters.toEqualTypeOf<[(line: string) => void]>();
    expectTypeOf(createRequestLog).returns.toEqualTypeOf<(message: string) => void>();
  });

  test('writes the id before the message, and a dash outside of any request', () => {
    const lines: string[] = [];
    const log = createRequestLog((line) => lines.push(line));
    log('ready');
    runInRequest(a, () => {
      log('order saved');
    });
    log('stopped');
    expect(lines).toEqual(['[-] ready', '[a] order saved', '[-] stopped']);
  });

  test('asks for the request at each message, also if it was made in another one', () => {
    const lines: string[] = [];
    const log = runInRequest(a, () => createRequestLog((line) => lines.push(line)));
    runInRequest(b, () => {
      log('order saved');
    });
    expect(lines).toEqual(['[b] order saved']);
  });

  test('names the right request on every line while three are under way', async () => {
    const lines: string[] = [];
    const log = createRequestLog((line) => lines.push(line));
    const requests = [a, b, c].map((context, index) =>
      runInRequest(context, async () => {
        log('begins');
        for (let wait = index; wait < 3; wait++) await settle();
        log('ends');
      }),
    );
    await withinTurns(Promise.all(requests));
    expect(lines).toEqual(['[a] begins', '[b] begins', '[c] begins', '[c] ends', '[b] ends', '[a] ends']);
  });
});
