/** All your jobs fail in the moment in which they are called, so the beginning and the end of a call are the same time. Let one take a while before it fails. */
import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

describe('retry()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('waits 1, 2, 4 and 5 seconds, then rejects with the last failure', async () => {
    let calls = 0;
    const outcome = vi.fn();
    retry(() => Promise.reject(new Error(`failure ${++calls}`))).catch(outcome);
    for (const [index, seconds] of [1, 2, 4, 5].entries()) {
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(calls).toBe(index + 1);
      expect(outcome).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(calls).toBe(index + 2);
    }
    expect(outcome).toHaveBeenCalledExactlyOnceWith(new Error('failure 5'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toBe(5);
  });
});
