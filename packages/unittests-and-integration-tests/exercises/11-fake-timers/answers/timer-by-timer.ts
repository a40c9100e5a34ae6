/** From one timer to the next, with a fixture of `test.extend` for the clock, and looks at how many timers are pending. */
import { retry } from '#given/11-fake-timers';
import { test as base, afterEach, describe, expect, vi } from 'vitest';

const test = base.extend('clock', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 });
  return {
    next: async (): Promise<number> => {
      await vi.advanceTimersToNextTimerAsync();
      return Date.now();
    },
    pending: (): number => vi.getTimerCount(),
  };
});

afterEach(() => {
  vi.useRealTimers();
});

describe('retry', () => {
  test('calls at 0, 1, 3, 7 and 12 seconds', async ({ clock }) => {
    const job = vi.fn<() => Promise<never>>();
    for (const number of [1, 2, 3, 4, 5, 6, 7]) job.mockRejectedValueOnce(number);
    const outcome = expect(retry(job)).rejects.toBe(5);
    for (const [index, at] of [1000, 3000, 7000, 12_000].entries()) {
      expect(job).toHaveBeenCalledTimes(index + 1);
      expect(await clock.next()).toBe(at);
    }
    expect(job).toHaveBeenCalledTimes(5);
    expect(clock.pending()).toBe(0);
    await outcome;
  });

  test('has no timer of its own while the job runs, nor after it', async ({ clock }) => {
    const job = vi.fn((): Promise<string> => new Promise((resolve) => setTimeout(resolve, 50, 'done')));
    const result = retry(job);
    expect(clock.pending()).toBe(1);
    expect(await clock.next()).toBe(50);
    expect(clock.pending()).toBe(0);
    await expect(result).resolves.toBe('done');
  });
});
