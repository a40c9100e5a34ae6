/** A log of the fake clock: each call, and the end, write down when they came. All timers run in one go. */
import { retry } from '#given/11-fake-timers';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

beforeAll(() => void vi.useFakeTimers());
beforeEach(() => void vi.setSystemTime(0));
afterAll(() => void vi.useRealTimers());

/** Runs a job that takes some time and fails some times, and tells what happened when. */
async function logOf(failures: number, jobMs: number): Promise<string[]> {
  const log: string[] = [];
  const note = (what: string): void => void log.push(`${String(Date.now())} ${what}`);
  const job = (): Promise<string> => {
    note('call');
    const number = log.length;
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        if (number > failures) resolve(`value ${String(number)}`);
        else reject(new Error(`failure ${String(number)}`));
      }, jobMs);
    });
  };
  const end = retry(job).then(
    (value) => {
      note(value);
    },
    (failure: unknown) => {
      note(String(failure));
    },
  );
  await vi.runAllTimersAsync();
  await end;
  return log;
}

it('stops at the first success', async () => {
  expect(await logOf(0, 0)).toEqual(['0 call', '0 value 1']);
});

it('waits from each failure to the next call', async () => {
  expect(await logOf(2, 10)).toEqual(['0 call', '1010 call', '3020 call', '3030 value 3']);
});

it('gives up after five calls', async () => {
  const expected = ['0 call', '1000 call', '3000 call', '7000 call', '12000 call', '12000 Error: failure 5'];
  expect(await logOf(9, 0)).toEqual(expected);
});
