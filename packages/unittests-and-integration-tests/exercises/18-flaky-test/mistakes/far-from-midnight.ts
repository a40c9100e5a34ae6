/** Your clock is your own now, and it never comes near midnight. What the suite found late in the evening it does not find at noon. Open the lottery at an hour for which the two days of its sale differ. */
import { Lottery } from '#given/18-flaky-test';
import { expect, test } from 'vitest';

function openLottery(roll = 0) {
  const clock = { now: Date.parse('2026-03-05T12:00:00Z') };
  return { lottery: new Lottery({ now: () => clock.now, random: () => roll }), clock };
}

test('has the day on which it was opened', () => {
  expect(openLottery().lottery.day).toBe('2026-03-05');
});

test('begins with ticket 1', () => {
  for (const { lottery } of [openLottery(), openLottery()]) expect(lottery.sell('Ada')).toBe(1);
});

test('sells for an hour', () => {
  const { lottery, clock } = openLottery();
  clock.now += 3_599_999;
  expect(lottery.sell('Ada')).toBe(1);
  clock.now += 1;
  expect(() => lottery.sell('Ben')).toThrow('the hour of sale is over');
});

test('draws each ticket once, the last one first', () => {
  const { lottery } = openLottery(0.99);
  for (const buyer of ['Ada', 'Ben', 'Ada']) lottery.sell(buyer);
  expect([lottery.draw(), lottery.draw(), lottery.draw()]).toEqual(['Ada', 'Ben', 'Ada']);
});
