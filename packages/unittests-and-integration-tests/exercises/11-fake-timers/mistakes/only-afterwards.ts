/** You look when a wait must be over, and never shortly before. A call that comes too early passes your tests. Move the clock to one millisecond before the border first, and see that nothing has happened. */
import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

describe('retry()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('waits 1, 2, 4 and 5 seconds, then gives up', async () => {
    let calls = 0;
    const outcome = vi.fn();
    retry(() => Promise.reject(new Error(`failure ${++calls}`))).catch(outcome);
    expect(calls).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toBe(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls).toBe(3);
    await vi.advanceTimersByTimeAsync(4000);
    expect(calls).toBe(4);
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toBe(5);
    expect(outcome).toHaveBeenCalledExactlyOnceWith(new Error('failure 5'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toBe(5);
  });

  test('waits after a job that takes its time', async () => {
    const job = vi.fn(() => new Promise((_, reject) => setTimeout(reject, 300, new Error('too slow'))));
    retry(job).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1300);
    expect(job).toHaveBeenCalledTimes(2);
  });
});
