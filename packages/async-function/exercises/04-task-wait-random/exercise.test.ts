import { taskWaitRandom, type Task, type TaskOptions } from '#exercise/04-task-wait-random';
import type { WaitOptions } from '#solution/01-wait-random';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

/** What a promise gives once all that was ready to run has run. So nobody waits for a promise that never settles. */
function soon<T>(promise: PromiseLike<T>): Promise<T | 'still waiting'> {
  return Promise.race([promise, stillWaiting()]);
}

async function stillWaiting(): Promise<'still waiting'> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return 'still waiting';
}

/** Options whose wait takes 3 seconds if the longest is 4, and ends when the test says so; it takes no notice of a signal. */
function held() {
  const sleeper = Promise.withResolvers<undefined>();
  const sleep = vi.fn((_seconds: number, _signal: AbortSignal): Promise<void> => sleeper.promise);
  return { options: { random: () => 0.75, sleep }, sleep, end: sleeper.resolve, fail: sleeper.reject };
}

const threeSeconds: TaskOptions = { random: () => 0.75 };

describe('taskWaitRandom()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes a number of seconds and options, both of which may be left out', () => {
    expectTypeOf(taskWaitRandom).parameter(0).toEqualTypeOf<number | undefined>();
    expectTypeOf(taskWaitRandom).parameter(1).toEqualTypeOf<TaskOptions | undefined>();
    expectTypeOf(taskWaitRandom).toBeCallableWith();
  });

  test('returns a task of a number', () => {
    expectTypeOf(taskWaitRandom).returns.toExtend<Task<number>>();
    expectTypeOf<Awaited<ReturnType<typeof taskWaitRandom>>>().toEqualTypeOf<number>();
  });

  test('describes a task by done, cancelled and cancel, and by what it gives', () => {
    expectTypeOf<Task<string>['done']>().toEqualTypeOf<boolean>();
    expectTypeOf<Task<string>['cancelled']>().toEqualTypeOf<boolean>();
    expectTypeOf<Task<string>['cancel']>().toEqualTypeOf<(reason?: unknown) => boolean>();
    expectTypeOf<Awaited<Task<string>>>().toEqualTypeOf<string>();
  });

  test('takes the options of a wait, and a sleep that gets a signal', () => {
    expectTypeOf<WaitOptions>().toExtend<TaskOptions>();
    expectTypeOf<TaskOptions['random']>().toEqualTypeOf<(() => number) | undefined>();
    expectTypeOf<TaskOptions['sleep']>().toEqualTypeOf<
      ((seconds: number, signal: AbortSignal) => Promise<void>) | undefined
    >();
  });

  describe('while the wait is under way', () => {
    test('is not done and not cancelled', async () => {
      const { options, end } = held();
      const task = taskWaitRandom(4, options);
      const { done, cancelled } = task;
      end(undefined);
      await soon(task);
      expect({ done, cancelled }).toEqual({ done: false, cancelled: false });
    });

    test('has begun to wait before anybody awaits it', async () => {
      const { options, sleep, end } = held();
      const task = taskWaitRandom(4, options);
      const startedAtOnce = sleep.mock.calls.length;
      end(undefined);
      await soon(task);
      expect(startedAtOnce).toBe(1);
    });

    test('has told its sleep the seconds, and given it a signal that is not aborted', async () => {
      const { options, sleep, end } = held();
      const task = taskWaitRandom(4, options);
      const [seconds, signal] = sleep.mock.calls[0] ?? [];
      const aborted = signal?.aborted;
      end(undefined);
      await soon(task);
      expect(seconds).toBe(3);
      expect(aborted).toBe(false);
    });
  });

  describe('when the wait ends', () => {
    test('gives the delay, after that many seconds on the timer', async () => {
      const task = taskWaitRandom(4, threeSeconds);
      await vi.advanceTimersByTimeAsync(2999);
      expect(await soon(task)).toBe('still waiting');
      await vi.advanceTimersByTimeAsync(1);
      expect(await soon(task)).toBe(3);
    });

    test('waits up to 10 seconds when maxDelay is left out', async () => {
      const task = taskWaitRandom(undefined, { random: () => 0.25, sleep: () => Promise.resolve() });
      expect(await soon(task)).toBe(2.5);
    });

    test('is done and not cancelled', async () => {
      const task = taskWaitRandom(4, { random: () => 0.75, sleep: () => Promise.resolve() });
      await soon(task);
      expect({ done: task.done, cancelled: task.cancelled }).toEqual({ done: true, cancelled: false });
    });

    test('can be awaited more than once, and together with promises', async () => {
      const { options, end } = held();
      const task = taskWaitRandom(4, options);
      end(undefined);
      expect(await soon(Promise.all([task, Promise.resolve('a'), task]))).toEqual([3, 'a', 3]);
    });

    test('can no longer be cancelled', async () => {
      const { options, sleep, end } = held();
      const task = taskWaitRandom(4, options);
      end(undefined);
      await soon(task);
      expect(task.cancel()).toBe(false);
      expect(task.cancelled).toBe(false);
      expect(sleep.mock.calls[0]?.[1].aborted).toBe(false);
      expect(await soon(task)).toBe(3);
    });
  });

  describe('when the wait fails', () => {
    test.each([
      { what: 'an Error', failure: new Error('the timer broke') },
      { what: 'undefined', failure: undefined },
    ])('rejects with that failure: $what', async ({ failure }) => {
      const { options, fail } = held();
      const task = taskWaitRandom(4, options);
      fail(failure);
      await expect(soon(task)).rejects.toBe(failure);
    });

    test('is done, not cancelled, and can no longer be cancelled', async () => {
      const failure = new Error('the timer broke');
      const task = taskWaitRandom(4, { random: () => 0.75, sleep: () => Promise.reject(failure) });
      await Promise.allSettled([soon(task)]);
      expect({ done: task.done, cancelled: task.cancelled }).toEqual({ done: true, cancelled: false });
      expect(task.cancel()).toBe(false);
      await expect(soon(task)).rejects.toBe(failure);
    });

    test('rejects with RangeError for a maxDelay that no one can wait, and does not throw at the call', async () => {
      const tasks: Task<number>[] = [];
      expect(() => tasks.push(taskWaitRandom(-1, threeSeconds))).not.toThrow();
      await expect(soon(Promise.all(tasks))).rejects.toThrow(RangeError);
    });
  });

  describe('when it is cancelled', () => {
    test('says so at once: cancel gives true, and the task is done and cancelled', async () => {
      const task = taskWaitRandom(4, held().options);
      const accepted = task.cancel();
      const { done, cancelled } = task;
      await Promise.allSettled([soon(task)]);
      expect({ accepted, done, cancelled }).toEqual({ accepted: true, done: true, cancelled: true });
    });

    test('rejects with the reason while it waits on the timer', async () => {
      const reason = new Error('not needed any more');
      const task = taskWaitRandom(4, threeSeconds);
      await vi.advanceTimersByTimeAsync(1000);
      task.cancel(reason);
      await expect(soon(task)).rejects.toBe(reason);
    });

    test.each([{ reason: null }, { reason: 0 }, { reason: '' }, { reason: false }])(
      'rejects with the reason, also if that is $reason',
      async ({ reason }) => {
        const task = taskWaitRandom(4, held().options);
        task.cancel(reason);
        await expect(soon(task)).rejects.toBe(reason);
      },
    );

    test('rejects with the reason, also if its sleep ends in the same turn', async () => {
      const reason = new Error('not needed any more');
      const { options, end } = held();
      const task = taskWaitRandom(4, options);
      end(undefined);
      task.cancel(reason);
      await expect(soon(task)).rejects.toBe(reason);
    });

    test('rejects with the reason, also if its sleep takes no notice', async () => {
      const reason = new Error('not needed any more');
      const task = taskWaitRandom(4, held().options);
      task.cancel(reason);
      await expect(soon(task)).rejects.toBe(reason);
    });

    test('rejects with the reason, also if its sleep fails with something else', async () => {
      const reason = new Error('not needed any more');
      const { options, fail } = held();
      const task = taskWaitRandom(4, options);
      task.cancel(reason);
      fail(new Error('the sleep was stopped'));
      await expect(soon(task)).rejects.toBe(reason);
    });

    test('rejects with an Error named AbortError when nobody gives a reason', async () => {
      const task = taskWaitRandom(4, held().options);
      task.cancel();
      await expect(soon(task)).rejects.toBeInstanceOf(Error);
      await expect(soon(task)).rejects.toHaveProperty('name', 'AbortError');
    });

    test('aborts the signal that its sleep was given', async () => {
      const { options, sleep } = held();
      const task = taskWaitRandom(4, options);
      task.cancel();
      await Promise.allSettled([soon(task)]);
      expect(sleep.mock.calls[0]?.[1].aborted).toBe(true);
    });

    test('leaves no timer behind', async () => {
      const task = taskWaitRandom(4, threeSeconds);
      await vi.advanceTimersByTimeAsync(1000);
      const before = vi.getTimerCount();
      task.cancel();
      await Promise.allSettled([soon(task)]);
      expect({ before, after: vi.getTimerCount() }).toEqual({ before: 1, after: 0 });
    });

    test('takes no second cancellation, and keeps the first reason', async () => {
      const reason = new Error('the first');
      const task = taskWaitRandom(4, held().options);
      task.cancel(reason);
      expect(task.cancel(new Error('the second'))).toBe(false);
      await expect(soon(task)).rejects.toBe(reason);
    });

    test('leaves other tasks alone', async () => {
      const task = taskWaitRandom(4, held().options);
      const other = taskWaitRandom(4, threeSeconds);
      task.cancel();
      await Promise.allSettled([soon(task)]);
      await vi.advanceTimersByTimeAsync(3000);
      expect(await soon(other)).toBe(3);
    });

    test('is no unhandled rejection when nobody awaits it', async () => {
      const task = taskWaitRandom(4, threeSeconds);
      task.cancel();
      await stillWaiting();
      expect(task.cancelled).toBe(true);
    });
  });
});
