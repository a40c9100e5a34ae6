/** `test.extend` hands each test a clock, dice and a lottery, all of them new; the date alone is faked. */
import { Lottery } from '#given/18-flaky-test';
import { test as base, expect, vi } from 'vitest';

const test = base
  .extend('clock', ({ onTestFinished }) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 11, 31, 23, 59, 59) });
    onTestFinished(() => void vi.useRealTimers());
    return { goOn: (ms: number): void => void vi.setSystemTime(Date.now() + ms) };
  })
  .extend('dice', () => vi.fn<() => number>())
  .extend('lottery', ({ clock, dice }) => {
    clock.goOn(0);
    return new Lottery({ random: dice });
  });

test('keeps its day in the new year', ({ clock, lottery }) => {
  clock.goOn(1000);
  expect(lottery.day).toBe('2026-12-31');
  expect(lottery.sell('Ada')).toBe(1);
});

test('counts for itself', ({ lottery }) => {
  const another = new Lottery();
  expect([lottery, another, lottery].map((each) => each.sell('Ada'))).toEqual([1, 1, 2]);
});

test('ends on time', ({ clock, lottery }) => {
  clock.goOn(3_600_000);
  expect(() => lottery.sell('Ada')).toThrow(Error);
});

test('draws what the dice say', ({ dice, lottery }) => {
  for (const buyer of ['Ada', 'Ada', 'Ben', 'Cleo']) lottery.sell(buyer);
  dice.mockReturnValueOnce(0.76).mockReturnValueOnce(0.67).mockReturnValueOnce(0.49).mockReturnValueOnce(0.99);
  expect([lottery.draw(), lottery.draw(), lottery.draw(), lottery.draw()]).toEqual(['Cleo', 'Ben', 'Ada', 'Ada']);
});
