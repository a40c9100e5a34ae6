/** Nobody looks at the first number of a second lottery. If all your tests share one, there is no second, and each test begins where the one before it has ended: in another order that is somewhere else. Open a new lottery in each test. */
import { Lottery } from '#given/18-flaky-test';
import { expect, test } from 'vitest';

let now = Date.parse('2026-03-05T23:30:00Z');
let roll = 0;
const lottery = new Lottery({ now: () => now, random: () => roll });

test('numbers its tickets', () => {
  expect(['Ada', 'Ben', 'Ada'].map((buyer) => lottery.sell(buyer))).toEqual([1, 2, 3]);
});

test('draws each ticket once, the last one first', () => {
  roll = 0.99;
  expect([lottery.draw(), lottery.draw(), lottery.draw()]).toEqual(['Ada', 'Ben', 'Ada']);
  expect(() => lottery.draw()).toThrow('no ticket is left');
});

test('sells beyond midnight, and keeps its day', () => {
  now = Date.parse('2026-03-06T00:29:59Z');
  expect(lottery.sell('Cleo')).toBe(4);
  expect(lottery.day).toBe('2026-03-05');
});

test('sells no ticket when the hour is over', () => {
  now = Date.parse('2026-03-06T00:30:00Z');
  expect(() => lottery.sell('Dan')).toThrow('the hour of sale is over');
});
