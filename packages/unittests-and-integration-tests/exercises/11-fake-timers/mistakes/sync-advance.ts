/** The clock moves on before the failure has come: it comes in a later turn of the program, and only then is there a timer to run. Use the form of `vi.advanceTimersByTime` that lets promises go on, and await it. */
import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

describe('retry()', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('calls a job again one second after its failure', () => {
    const job = vi.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue('done');
    void retry(job);
    vi.advanceTimersByTime(1000);
    expect(job).toHaveBeenCalledTimes(2);
  });
});
