import { mapInSlices, type SliceOptions } from '#exercise/16-do-not-block';
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  return 'still waiting';
}

/** What a promise gives within a number of real turns of the event loop, for the pause that nobody brings. */
async function withinTurns<T>(work: () => Promise<T>): Promise<T | 'still waiting'> {
  // To begin behind a timer makes the order of timers and immediates certain.
  await timerTurn();
  const late = async (): Promise<'still waiting'> => {
    for (let turn = 0; turn < 50; turn++) await timerTurn();
    return 'still waiting';
  };
  return Promise.race([work(), late()]);
}

function timerTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function immediateTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Lets every timer of 0 or 1 ms become due. */
function computeFor5Ms(): void {
  const endMs = performance.now() + 5;
  while (performance.now() < endMs);
}

/** Work on a clock that only stands or is pushed: each item is its own cost in milliseconds, `|` is a pause. */
function workbench({ pauseMs = 0 } = {}) {
  const steps: string[] = [];
  let clockMs = 5000;
  return {
    log: () => steps.join(' '),
    work: (costMs: number): string => {
      steps.push(String(costMs));
      clockMs += costMs;
      return `${costMs} ms`;
    },
    now: () => clockMs,
    pause: (): Promise<void> => {
      steps.push('|');
      clockMs += pauseMs;
      return Promise.resolve();
    },
  };
}

/** Pauses that end when the test says so, on a clock that stands. */
function heldPauses() {
  const held: PromiseWithResolvers<undefined>[] = [];
  return {
    now: () => 5000,
    started: () => held.length,
    pause: (): Promise<void> => {
      const next = Promise.withResolvers<undefined>();
      held.push(next);
      return next.promise;
    },
    end: () => held.at(-1)?.resolve(undefined),
    fail: (failure: unknown) => held.at(-1)?.reject(failure),
  };
}

const double = (n: number): number => n * 2;

const days: readonly Date[] = [];

describe('mapInSlices()', () => {
  afterEach(() => void vi.useRealTimers());

  test('takes a readonly list and a function, and promises a list of what the function gives', () => {
    const names = () => mapInSlices(days, (day) => day.toISOString());
    const positions = () => mapInSlices(days, (_day, index) => index, {});
    expectTypeOf(names).returns.toEqualTypeOf<Promise<string[]>>();
    expectTypeOf(positions).returns.toEqualTypeOf<Promise<number[]>>();
  });

  test('refuses a function for other items', () => {
    const forbidden = () => [
      // @ts-expect-error The items are days, and the function takes texts.
      mapInSlices(days, (text: string) => text.length),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('takes a length, a clock, a pause and a signal as options', () => {
    expectTypeOf<SliceOptions['sliceMs']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<SliceOptions['now']>().toEqualTypeOf<(() => number) | undefined>();
    expectTypeOf<SliceOptions['pause']>().toEqualTypeOf<(() => Promise<void>) | undefined>();
    expectTypeOf<SliceOptions['signal']>().toEqualTypeOf<AbortSignal | undefined>();
    expectTypeOf(mapInSlices<Date, Date>).toBeCallableWith(days, (day) => day, {});
  });

  test('gives the results in the order of the items', async () => {
    const { now, pause, work } = workbench();
    const results = mapInSlices([3, 1, 2], work, { sliceMs: 3, now, pause });
    expect(await soon(results)).toEqual(['3 ms', '1 ms', '2 ms']);
  });

  test('hands each item to the function once, with its index', async () => {
    const { now, pause } = workbench();
    const pairs = mapInSlices(['a', 'b', 'c'], (item, index) => `${item}${index}`, { sliceMs: 0, now, pause });
    expect(await soon(pairs)).toEqual(['a0', 'b1', 'c2']);
  });

  test.each([
    { costs: [4, 4, 4, 4, 4, 4, 4], sliceMs: 10, log: '4 4 4 | 4 4 4 | 4' },
    { costs: [5, 5, 5, 5], sliceMs: 10, log: '5 5 | 5 5' },
    { costs: [25, 1, 1, 1], sliceMs: 10, log: '25 | 1 1 1' },
    { costs: [9, 9, 9], sliceMs: 20, log: '9 9 9' },
    { costs: [1, 1, 1, 30, 1], sliceMs: 4, log: '1 1 1 30 | 1' },
    { costs: [0, 0, 0], sliceMs: 0, log: '0 | 0 | 0' },
    { costs: [2, 1, 2], sliceMs: 2.5, log: '2 1 | 2' },
    { costs: [900, 900, 900], sliceMs: Number.POSITIVE_INFINITY, log: '900 900 900' },
  ])('pauses when a slice of $sliceMs ms is over: $costs', async ({ costs, sliceMs, log }) => {
    const bench = workbench();
    await soon(mapInSlices(costs, bench.work, { sliceMs, now: bench.now, pause: bench.pause }));
    expect(bench.log()).toBe(log);
  });

  test('counts the time of a pause for no slice', async () => {
    const bench = workbench({ pauseMs: 70 });
    await soon(mapInSlices([5, 5, 5, 5, 5], bench.work, { sliceMs: 10, now: bench.now, pause: bench.pause }));
    expect(bench.log()).toBe('5 5 | 5 5 | 5');
  });

  test('gives an empty list for no items, without a pause', async () => {
    const { started, now, pause } = heldPauses();
    expect(await soon(mapInSlices([], double, { sliceMs: 0, now, pause }))).toEqual([]);
    expect(started()).toBe(0);
  });

  test('waits until the pause has ended before it goes on', async () => {
    const { now, pause, end } = heldPauses();
    const fn = vi.fn(double);
    const results = mapInSlices([1, 2, 3], fn, { sliceMs: 0, now, pause });
    const seen: unknown[] = [await soon(results), fn.mock.calls.length];
    end();
    seen.push(await soon(results), fn.mock.calls.length);
    end();
    seen.push(await soon(results), fn.mock.calls.length);
    expect(seen).toEqual(['still waiting', 1, 'still waiting', 2, [2, 4, 6], 3]);
  });

  test('gives way to other work in each pause, also if none is brought', async () => {
    const log: string[] = [];
    const work = (n: number): void => {
      log.push(`item ${n}`);
      setImmediate(() => log.push(`other ${n}`));
    };
    await withinTurns(() => mapInSlices([1, 2, 3], work, { sliceMs: 0 }));
    expect(log).toEqual(['item 1', 'other 1', 'item 2', 'other 2', 'item 3']);
  });

  test('gives way to a callback of setImmediate, also if others compute for some milliseconds before it', async () => {
    const log: string[] = [];
    const work = (n: number): void => {
      log.push(`item ${n}`);
      setImmediate(() => log.push(`other ${n}`));
    };
    await withinTurns(async () => {
      const turn = immediateTurn();
      setImmediate(computeFor5Ms);
      await turn;
      await mapInSlices([1, 2], work, { sliceMs: 0 });
    });
    expect(log).toEqual(['item 1', 'other 1', 'item 2']);
  });

  test.each([
    { costs: [5, 5, 5], log: '5 5 | 5' },
    { costs: [5, 4, 5], log: '5 4 5' },
  ])('uses slices of 10 ms and performance.now() if none are brought: $costs', async ({ costs, log }) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { work, pause, log: logged } = workbench();
    const results = mapInSlices(
      costs,
      (costMs) => {
        vi.advanceTimersByTime(costMs);
        return work(costMs);
      },
      { pause },
    );
    await soon(results);
    expect(logged()).toBe(log);
  });

  test('works without any options', async () => {
    expect(await withinTurns(() => mapInSlices([1, 2, 3], double))).toEqual([2, 4, 6]);
  });

  test.each([{ sliceMs: -1 }, { sliceMs: -0.5 }, { sliceMs: Number.NaN }])(
    'rejects with RangeError when sliceMs is $sliceMs, and computes nothing',
    async ({ sliceMs }) => {
      const fn = vi.fn(double);
      const { now, pause } = workbench();
      await expect(soon(mapInSlices([1, 2], fn, { sliceMs, now, pause }))).rejects.toThrow(RangeError);
      expect(fn).not.toHaveBeenCalled();
    },
  );

  test('rejects with what the function throws, and computes no further', async () => {
    const { now, pause } = workbench();
    const failure = new Error('not a prime');
    const fn = vi.fn((n: number) => {
      if (n === 2) throw failure;
    });
    await expect(soon(mapInSlices([1, 2, 3], fn, { sliceMs: 0, now, pause }))).rejects.toBe(failure);
    expect(fn).toHaveBeenCalledTimes(2);
  });

  test.each([
    { what: 'an Error', failure: new Error('no turn') },
    { what: 'undefined', failure: undefined },
  ])('rejects when a pause fails with $what, and computes no further', async ({ failure }) => {
    const { now, pause, fail } = heldPauses();
    const fn = vi.fn(double);
    const results = mapInSlices([1, 2, 3], fn, { sliceMs: 0, now, pause });
    await soon(results);
    fail(failure);
    await expect(soon(results)).rejects.toBe(failure);
    expect(fn).toHaveBeenCalledTimes(1);
  });

  test.each([
    { what: 'an Error', reason: new Error('the client has left') },
    { what: 'null', reason: null },
    { what: '0', reason: 0 },
  ])('rejects with the reason of a signal that is aborted already, and computes nothing: $what', async ({ reason }) => {
    const { now, pause } = workbench();
    const fn = vi.fn(double);
    const results = mapInSlices([1, 2], fn, { sliceMs: 0, now, pause, signal: AbortSignal.abort(reason) });
    await expect(soon(results)).rejects.toBe(reason);
    expect(fn).not.toHaveBeenCalled();
  });

  test.each([{ pauses: 1 }, { pauses: 2 }])('stops when it is aborted in pause $pauses', async ({ pauses }) => {
    const { now, pause, end } = heldPauses();
    const controller = new AbortController();
    const reason = new Error('the client has left');
    const fn = vi.fn(double);
    const results = mapInSlices([1, 2, 3, 4], fn, { sliceMs: 0, now, pause, signal: controller.signal });
    await soon(results);
    for (let ended = 1; ended < pauses; ended++) {
      end();
      await soon(results);
    }
    controller.abort(reason);
    end();
    await expect(soon(results)).rejects.toBe(reason);
    expect(fn).toHaveBeenCalledTimes(pauses);
  });

  test('lets the work that asks for the stop have its turn, also if no pause is brought', async () => {
    const controller = new AbortController();
    const reason = new Error('the client has left');
    const fn = vi.fn((n: number) => {
      if (n !== 2) return;
      setImmediate(() => {
        controller.abort(reason);
      });
    });
    const results = withinTurns(() => mapInSlices([1, 2, 3, 4], fn, { sliceMs: 0, signal: controller.signal }));
    await expect(results).rejects.toBe(reason);
    expect(fn).toHaveBeenCalledTimes(2);
  });

  test('runs to the end with a signal that nobody aborts', async () => {
    const { now, pause } = workbench();
    const { signal } = new AbortController();
    expect(await soon(mapInSlices([1, 2, 3], double, { sliceMs: 0, now, pause, signal }))).toEqual([2, 4, 6]);
  });
});
