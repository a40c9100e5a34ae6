/** One long test tells the story of an evening from its beginning: what is in one test has one order. Node's own assertions, and nothing of the program is replaced. */
import assert from 'node:assert/strict';
import { Lottery } from '#given/18-flaky-test';
import { test } from 'vitest';

const at = (time: string): number => Date.parse(`2026-03-${time}Z`);

test('an evening', () => {
  let now = at('05T23:30:00');
  const open = (random = () => 0): Lottery => new Lottery({ now: () => now, random });
  const first = open(() => 1 - Number.EPSILON);
  const second = open();
  assert.equal(first.sell('Ada'), 1);
  assert.equal(second.sell('Ada'), 1);
  assert.equal(second.sell('Ada'), 2);
  now = at('06T00:29:59');
  assert.equal(first.sell('Ben'), 2);
  now = at('06T00:30:00');
  assert.throws(() => first.sell('Cleo'), /the hour of sale is over/);
  assert.deepEqual([first.day, open().day], ['2026-03-05', '2026-03-06']);
  assert.deepEqual([first.draw(), first.draw()], ['Ben', 'Ada']);
  assert.deepEqual([second.draw(), second.draw()], ['Ada', 'Ada']);
  assert.throws(() => second.draw(), /no ticket is left/);
});
