import { Lottery } from '#given/18-flaky-test';
import { describe, expect, test } from 'vitest';

const minuteMs = 60_000;

/** Opens a lottery at 23:30 whose clock and dice belong to the test. */
function openLottery({ buyers = [], dice = [] }: { buyers?: string[]; dice?: number[] } = {}) {
  const clock = { now: Date.parse('2026-03-05T23:30:00Z') };
  const rolls = dice.values();
  const lottery = new Lottery({ now: () => clock.now, random: () => rolls.next().value ?? 0 });
  for (const buyer of buyers) lottery.sell(buyer);
  return { lottery, clock };
}

describe('Lottery', () => {
  test('has the day on which it was opened, also after midnight', () => {
    const { lottery, clock } = openLottery();
    expect(lottery.day).toBe('2026-03-05');
    clock.now += 31 * minuteMs;
    expect(lottery.day).toBe('2026-03-05');
  });

  test('numbers its tickets from 1, whatever other lotteries have sold', () => {
    const lotteries = [openLottery().lottery, openLottery().lottery];
    for (const lottery of lotteries) expect([lottery.sell('Ada'), lottery.sell('Ben')]).toEqual([1, 2]);
  });

  test('sells until the hour is over, also beyond midnight', () => {
    const { lottery, clock } = openLottery();
    clock.now += 60 * minuteMs - 1;
    expect(lottery.sell('Ada')).toBe(1);
    clock.now += 1;
    expect(() => lottery.sell('Ben')).toThrow('the hour of sale is over');
  });

  test.each([
    { roll: 0, winner: 'Ada' },
    { roll: 0.34, winner: 'Ben' },
    { roll: 0.99, winner: 'Cleo' },
  ])('draws $winner with $roll', ({ roll, winner }) => {
    const { lottery } = openLottery({ buyers: ['Ada', 'Ben', 'Cleo'], dice: [roll] });
    expect(lottery.draw()).toBe(winner);
  });

  test('draws each ticket once, and then no more', () => {
    const { lottery } = openLottery({ buyers: ['Ada', 'Ben', 'Ada'], dice: [0.99, 0.99, 0] });
    expect([lottery.draw(), lottery.draw(), lottery.draw()]).toEqual(['Ada', 'Ben', 'Ada']);
    expect(() => lottery.draw()).toThrow('no ticket is left');
  });
});
