/** The dice stay real where what is expected holds for all of them; a function replaces `Math.random` for a while where it does not. */
import { Lottery } from '#given/18-flaky-test';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** Calls with dice that always give the same, and puts the old ones back. */
function withDice<T>(roll: number, work: () => T): T {
  const { random } = Math;
  Math.random = () => roll;
  try {
    return work();
  } finally {
    Math.random = random;
  }
}

function sold(...buyers: string[]): Lottery {
  const lottery = new Lottery();
  buyers.forEach((buyer, index) => {
    expect(lottery.sell(buyer)).toBe(index + 1);
  });
  return lottery;
}

describe('draws', () => {
  test('everybody once', () => {
    const buyers = ['Ada', 'Ben', 'Cleo', 'Ada'];
    const lottery = sold(...buyers);
    expect(buyers.map(() => lottery.draw()).sort()).toEqual(buyers.toSorted());
    expect(() => lottery.draw()).toThrow();
  });

  test.each(['Ada', 'Ben', 'Cleo'])('%s', (winner) => {
    const buyers = ['Ada', 'Ben', 'Cleo'];
    const roll = buyers.indexOf(winner) / 3 + 0.1;
    expect(withDice(roll, () => sold(...buyers).draw())).toBe(winner);
  });
});

describe('at midnight', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the sale goes on, and the day is the old one', () => {
    vi.setSystemTime('2026-02-28T23:00:00.001Z');
    const lottery = sold('Ada');
    vi.setSystemTime('2026-03-01T00:00:00Z');
    expect([lottery.sell('Ben'), lottery.day]).toEqual([2, '2026-02-28']);
    vi.setSystemTime('2026-03-01T00:00:00.001Z');
    expect(() => lottery.sell('Cleo')).toThrow('over');
  });
});
