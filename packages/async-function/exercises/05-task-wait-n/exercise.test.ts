import { taskWaitN } from '#exercise/05-task-wait-n';
import type { TaskOptions } from '#solution/04-task-wait-random';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

interface Sleeper {
  promise: Promise<undefined>;
  resolve: (value: undefined) => void;
  reject: (failure: Error) => void;
  /** The signal that the task gave to its sleep; a wait that is no task gives none. */
  signal: AbortSignal | undefined;
}

/** Options whose waits last as long as the test says, and end when, and in the order in which, it says so. */
function bySeconds(...seconds: number[]) {
  const drawn = seconds.map((each) => each / 10);
  const sleepers = new Map<number, Sleeper>();
  const random = (): number => drawn.shift() ?? 0;
  const sleep = (delay: number, signal?: AbortSignal): Promise<void> => {
    const sleeper: Sleeper = { ...Promise.withResolvers<undefined>(), signal };
    sleepers.set(delay, sleeper);
    return sleeper.promise;
  };
  return {
    random,
    options: { random, sleep },
    /** The delays of the tasks that were started, in that order. */
    started: (): number[] => [...sleepers.keys()],
    /** The delays of the tasks whose signal is aborted. */
    aborted: (): number[] => [...sleepers].filter(([, { signal }]) => signal?.aborted).map(([delay]) => delay),
    end: async (delay: number): Promise<void> => {
      sleepers.get(delay)?.resolve(undefined);
      await stillWaiting();
    },
    fail: (delay: number, failure: Error): void => {
      sleepers.get(delay)?.reject(failure);
    },
  };
}

describe('taskWaitN()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes a number of tasks, a number of seconds and the options of a task', () => {
    expectTypeOf(taskWaitN).parameter(0).toEqualTypeOf<number>();
    expectTypeOf(taskWaitN).parameter(1).toEqualTypeOf<number>();
    expectTypeOf(taskWaitN).parameter(2).toEqualTypeOf<TaskOptions | undefined>();
    expectTypeOf(taskWaitN).toBeCallableWith(3, 5);
  });

  test('promises a list of numbers', () => {
    expectTypeOf(taskWaitN).returns.toEqualTypeOf<Promise<number[]>>();
  });

  test('takes as long as the longest task, and not as long as all of them together', async () => {
    const delays = taskWaitN(3, 10, { random: bySeconds(3, 1, 2).random });
    await vi.advanceTimersByTimeAsync(2999);
    expect(await soon(delays)).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await soon(delays)).toEqual([1, 2, 3]);
  });

  test('starts every task before the first one ends', async () => {
    const tasks = bySeconds(3, 1, 2);
    const delays = taskWaitN(3, 10, tasks.options);
    await soon(delays);
    const started = tasks.started();
    for (const seconds of [3, 1, 2]) await tasks.end(seconds);
    await soon(delays);
    expect(started).toEqual([3, 1, 2]);
  });

  test.each([{ order: [1, 2, 3] }, { order: [2, 3, 1] }, { order: [2, 1, 3] }, { order: [3, 1, 2] }])(
    'gives the delays in the order in which they end: $order',
    async ({ order }) => {
      const tasks = bySeconds(3, 1, 2);
      const delays = taskWaitN(3, 10, tasks.options);
      await soon(delays);
      for (const seconds of order) await tasks.end(seconds);
      expect(await soon(delays)).toEqual(order);
    },
  );

  test('resolves only when the last task has ended', async () => {
    const tasks = bySeconds(3, 1, 2);
    const delays = taskWaitN(3, 10, tasks.options);
    await soon(delays);
    for (const seconds of [2, 1]) await tasks.end(seconds);
    expect(await soon(delays)).toBe('still waiting');
    await tasks.end(3);
    await soon(delays);
  });

  test('cancels no task when all of them end well', async () => {
    const tasks = bySeconds(3, 1, 2);
    const delays = taskWaitN(3, 10, tasks.options);
    await soon(delays);
    for (const seconds of [2, 3, 1]) await tasks.end(seconds);
    await soon(delays);
    expect(tasks.aborted()).toEqual([]);
  });

  test('keeps delays that are equal', async () => {
    const delays = taskWaitN(3, 10, { random: () => 0.5, sleep: () => Promise.resolve() });
    expect(await soon(delays)).toEqual([5, 5, 5]);
  });

  test('resolves to an empty list when n is 0', async () => {
    expect(await soon(taskWaitN(0, 5))).toEqual([]);
  });

  test('rejects as soon as one task fails, with that failure', async () => {
    const tasks = bySeconds(3, 1, 2);
    const failure = new Error('the timer broke');
    const delays = taskWaitN(3, 10, tasks.options);
    await soon(delays);
    tasks.fail(1, failure);
    await expect(soon(delays)).rejects.toBe(failure);
  });

  test('has cancelled the tasks that are under way when it rejects', async () => {
    const tasks = bySeconds(3, 1, 2, 4);
    const delays = taskWaitN(4, 10, tasks.options);
    const aborted = delays.then(tasks.aborted, tasks.aborted);
    await soon(delays);
    await tasks.end(2);
    tasks.fail(1, new Error('the timer broke'));
    expect(await soon(aborted)).toEqual([3, 4]);
  });

  test('leaves no timer behind when a task fails', async () => {
    const drawn = [0.3, 0.1];
    const random = (): number => {
      const fraction = drawn.shift();
      if (fraction === undefined) throw new Error('the dice are lost');
      return fraction;
    };
    await expect(soon(taskWaitN(3, 10, { random }))).rejects.toThrow('the dice are lost');
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([{ n: -1 }, { n: 1.5 }, { n: Number.NaN }, { n: Number.POSITIVE_INFINITY }])(
    'rejects with RangeError when n is $n, and starts nothing',
    async ({ n }) => {
      const tasks = bySeconds();
      await expect(soon(taskWaitN(n, 5, tasks.options))).rejects.toThrow(RangeError);
      expect(tasks.started()).toEqual([]);
    },
  );
});
