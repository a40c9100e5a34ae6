/** You let all timers run and look at the outcome, and never at the clock. So your tests know how often the job is called, and not when. Move the clock by exact amounts, and look in between. */
import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

describe('retry()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('calls a job again after its failure', async () => {
    const job = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue('done');
    const result = retry(job);
    await vi.runAllTimersAsync();
    expect(await result).toBe('done');
    expect(job).toHaveBeenCalledTimes(2);
  });

  test('gives up after five calls, with the last failure', async () => {
    let calls = 0;
    const outcome = expect(retry(() => Promise.reject(new Error(`failure ${++calls}`)))).rejects.toThrow('failure 5');
    await vi.runAllTimersAsync();
    await outcome;
    expect(calls).toBe(5);
  });
});
