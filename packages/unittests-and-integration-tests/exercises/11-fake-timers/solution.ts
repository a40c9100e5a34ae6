import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Starts `retry`, and keeps what comes of it, so that no failure is without somebody who looks at it. */
function start(job: () => Promise<string>) {
  const resolved = vi.fn();
  const rejected = vi.fn();
  retry(job).then(resolved, rejected);
  return { resolved, rejected };
}

describe('retry()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives the value of the first call, and calls no more', async () => {
    const job = vi.fn(() => Promise.resolve('done'));
    const { resolved } = start(job);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(resolved).toHaveBeenCalledExactlyOnceWith('done');
    expect(job).toHaveBeenCalledOnce();
  });

  test('gives the value of a later call', async () => {
    const job = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue('done');
    const { resolved } = start(job);
    await vi.advanceTimersByTimeAsync(999);
    expect(resolved).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(resolved).toHaveBeenCalledExactlyOnceWith('done');
  });

  test('waits 1, 2, 4 and 5 seconds between five calls', async () => {
    const job = vi.fn(() => Promise.reject(new Error('down')));
    start(job);
    expect(job).toHaveBeenCalledTimes(1);
    for (const [index, seconds] of [1, 2, 4, 5].entries()) {
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(job).toHaveBeenCalledTimes(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(job).toHaveBeenCalledTimes(index + 2);
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(job).toHaveBeenCalledTimes(5);
  });

  test('rejects with the fifth failure at once', async () => {
    let calls = 0;
    const { rejected } = start(() => Promise.reject(new Error(`failure ${++calls}`)));
    await vi.advanceTimersByTimeAsync(11_999);
    expect(rejected).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(rejected).toHaveBeenCalledExactlyOnceWith(new Error('failure 5'));
  });

  test('begins to wait when the call has failed', async () => {
    const job = vi.fn(() => new Promise<string>((_, reject) => setTimeout(reject, 300, new Error('too slow'))));
    start(job);
    await vi.advanceTimersByTimeAsync(1299);
    expect(job).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(job).toHaveBeenCalledTimes(2);
  });
});
