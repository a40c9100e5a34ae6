/** The clock and the dice of the whole program are replaced before each test, and put back after it. */
import { Lottery } from '#given/18-flaky-test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('a lottery', () => {
  let lottery: Lottery;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-03-05T23:30:00Z') });
    vi.spyOn(Math, 'random').mockReturnValue(0.99);
    lottery = new Lottery();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('has the day on which it was opened', () => {
    vi.advanceTimersByTime(45 * 60_000);
    expect(lottery.day).toBe('2026-03-05');
  });

  it('numbers its tickets', () => {
    lottery.sell('Ada');
    expect(lottery.sell('Ben')).toBe(2);
    expect(new Lottery().sell('Cleo')).toBe(1);
  });

  it('draws the last ticket first, if the dice say so', () => {
    for (const buyer of ['Ada', 'Ben', 'Ada']) lottery.sell(buyer);
    expect([lottery.draw(), lottery.draw()]).toEqual(['Ada', 'Ben']);
    vi.mocked(Math.random).mockReturnValue(0);
    expect(lottery.draw()).toBe('Ada');
    expect(() => lottery.draw()).toThrow('no ticket');
  });

  it('sells for an hour', () => {
    vi.setSystemTime('2026-03-06T00:29:59.999Z');
    expect(lottery.sell('Ada')).toBe(1);
    vi.setSystemTime('2026-03-06T00:30:00Z');
    expect(() => lottery.sell('Ben')).toThrow('over');
  });
});
