/** You let go of what made the tests fail, and they expect less now: somebody wins, and the day is some day. Do not open the expectation, close the source: hand over a clock and dice, and the right answer is one day and one name again. */
import { Lottery } from '#given/18-flaky-test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let lottery: Lottery;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-05T23:30:00Z') });
  lottery = new Lottery();
});
afterEach(() => {
  vi.useRealTimers();
});

test('has a day', () => {
  expect(lottery.day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('numbers its tickets, and begins with 1', () => {
  expect([lottery.sell('Ada'), lottery.sell('Ben')]).toEqual([1, 2]);
  expect(new Lottery().sell('Ada')).toBe(1);
});

test('sells for an hour', () => {
  vi.advanceTimersByTime(3_599_999);
  lottery.sell('Ada');
  vi.advanceTimersByTime(1);
  expect(() => lottery.sell('Ben')).toThrow('the hour of sale is over');
});

test('draws each ticket once', () => {
  for (const buyer of ['Ada', 'Ben', 'Ada']) lottery.sell(buyer);
  expect(['Ada', 'Ben']).toContain(lottery.draw());
  expect(['Ada', 'Ben']).toContain(lottery.draw());
  expect(['Ada', 'Ben']).toContain(lottery.draw());
  expect(() => lottery.draw()).toThrow('no ticket is left');
});
