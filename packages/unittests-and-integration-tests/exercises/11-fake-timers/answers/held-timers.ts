/** No fake clock: a spy on `setTimeout` keeps what it is handed, and the test decides when a timer ends. */
import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let timers: { ms: number | undefined; end: () => void }[] = [];

beforeEach(() => {
  timers = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((end: () => void, ms?: number) => {
    timers.push({ ms, end });
    return 0;
  }) as unknown as typeof setTimeout);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

describe('retry', () => {
  test('sets one timer after each of four failures', async () => {
    let calls = 0;
    let outcome: unknown = 'open';
    retry(() => Promise.reject(new Error(`no. ${String(++calls)}`))).catch((error: unknown) => {
      outcome = error;
    });
    for (const ms of [1000, 2000, 4000, 5000]) {
      const before = calls;
      await settle();
      expect(calls).toBe(Math.max(before, 1));
      expect(outcome).toBe('open');
      expect(timers.map((timer) => timer.ms)).toEqual([ms]);
      timers.shift()?.end();
      await settle();
      expect(calls).toBe(before + 1);
    }
    expect(timers).toEqual([]);
    expect(outcome).toEqual(new Error('no. 5'));
  });

  test('sets none while the job is under way', async () => {
    const first = Promise.withResolvers<number>();
    const second = Promise.withResolvers<number>();
    const job = vi.fn(() => second.promise).mockReturnValueOnce(first.promise);
    const result = retry(job);
    await settle();
    expect(timers).toHaveLength(0);
    first.reject(new Error('no'));
    await settle();
    expect(timers).toHaveLength(1);
    timers[0]?.end();
    await settle();
    second.resolve(7);
    await expect(result).resolves.toBe(7);
    expect(job).toHaveBeenCalledTimes(2);
  });
});
