/** No test notices a ticket that wins twice. If you let tests try again with `retry`, each of them needs luck only once, and so does wrong code. Give the test dice of its own, so that it knows which ticket wins at each draw, and one try is enough. */
import { Lottery } from '#given/18-flaky-test';
import { describe, expect, test } from 'vitest';

function openLottery(...buyers: string[]) {
  const clock = { now: Date.parse('2026-03-05T23:30:00Z') };
  const lottery = new Lottery({ now: () => clock.now });
  for (const buyer of buyers) lottery.sell(buyer);
  return { lottery, clock };
}

test('has the day on which it was opened', () => {
  const { lottery, clock } = openLottery();
  clock.now += 3_599_999;
  lottery.sell('Ada');
  expect(lottery.day).toBe('2026-03-05');
});

test('begins with ticket 1', () => {
  expect(openLottery('Ada').lottery.sell('Ben')).toBe(2);
  expect(openLottery().lottery.sell('Cleo')).toBe(1);
});

test('sells no ticket when the hour is over', () => {
  const { lottery, clock } = openLottery();
  clock.now += 3_600_000;
  expect(() => lottery.sell('Ada')).toThrow('the hour of sale is over');
});

describe('draw', { retry: 200 }, () => {
  test('gives the last ticket, too', () => {
    expect(openLottery('Ada', 'Ben', 'Cleo').lottery.draw()).toBe('Cleo');
  });

  test('gives one ticket after the other', () => {
    const { lottery } = openLottery('Ada', 'Ben');
    expect([lottery.draw(), lottery.draw()]).toEqual(['Ben', 'Ada']);
  });

  test('gives both tickets of the same person', () => {
    const { lottery } = openLottery('Ada', 'Ada');
    expect([lottery.draw(), lottery.draw()]).toEqual(['Ada', 'Ada']);
  });
});
