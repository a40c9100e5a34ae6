/** No spies: each class counts its own calls, inside of closures; node's assertions, and a class for each test. */
import assert from 'node:assert/strict';
import { memoize } from '#given/04-memoize';
import { test } from 'vitest';

/** A class whose memoized getter gives what `next` gives for the count of calls. */
function counting<Value>(next: (call: number) => Value) {
  let calls = 0;
  class Counting {
    static get calls(): number {
      return calls;
    }

    @memoize
    get value(): Value {
      calls += 1;
      return next(calls);
    }

    @memoize
    get half(): string {
      return `half of ${calls}`;
    }
  }
  return Counting;
}

test('the first read counts', () => {
  const Numbers = counting((call) => call);
  const [a, b] = [new Numbers(), new Numbers()];
  assert.equal(Numbers.calls, 0);
  assert.deepEqual([b.value, a.value, a.value, b.value], [1, 2, 2, 1]);
  assert.equal(a.half, 'half of 2');
  assert.deepEqual(Object.getOwnPropertyNames(a), []);
});

test('undefined counts', () => {
  const Nothing = counting(() => undefined);
  const nothing = new Nothing();
  assert.equal(nothing.value, nothing.value);
  assert.equal(Nothing.calls, 1);
});

test('an error does not count', () => {
  const Late = counting((call) => {
    if (call === 1) throw new Error('too soon');
    return call;
  });
  const late = new Late();
  assert.throws(() => late.value, /too soon/);
  assert.equal(late.value, 2);
});

test('a rejection counts', async () => {
  const Broken = counting((call) => Promise.reject(new Error(`call ${call}`)));
  const broken = new Broken();
  await assert.rejects(broken.value, /call 1/);
  await assert.rejects(broken.value, /call 1/);
});
