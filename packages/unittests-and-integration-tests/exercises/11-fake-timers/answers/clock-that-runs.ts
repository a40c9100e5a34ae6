/** A fake clock that jumps to the next timer by itself: the test awaits as in real life, and looks at the time that has passed. */
import assert from 'node:assert/strict';
import { retry } from '#given/11-fake-timers';
import { afterEach, beforeEach, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setTimerTickMode('nextTimerAsync');
});
afterEach(() => {
  vi.useRealTimers();
});

class Flaky {
  readonly calledAt: number[] = [];
  readonly #begin = performance.now();
  readonly #failures: number;

  constructor(failures: number) {
    this.#failures = failures;
  }

  since(): number {
    return performance.now() - this.#begin;
  }

  async call(): Promise<number> {
    this.calledAt.push(this.since());
    const calls = this.calledAt.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (calls <= this.#failures) throw new RangeError(String(calls));
    return calls;
  }
}

for (const failures of [0, 1, 4]) {
  test(`${String(failures)} failures`, async () => {
    const flaky = new Flaky(failures);
    assert.equal(await retry(() => flaky.call()), failures + 1);
    const times = [0, 1100, 3200, 7300, 12_400].slice(0, failures + 1);
    assert.deepEqual(flaky.calledAt, times);
    assert.equal(flaky.since(), (times.at(-1) ?? 0) + 100);
  });
}

test('nothing but failures', async () => {
  const flaky = new Flaky(Infinity);
  await assert.rejects(
    retry(() => flaky.call()),
    { name: 'RangeError', message: '5' },
  );
  assert.equal(flaky.since(), 12_500);
});
