/** What is left of the suite passes every time, and it would pass for nearly any lottery. A test that fails now and then is taken out in a minute, together with all that it would have noticed. Bring the tests back, and give each of them a lottery, a clock and dice of its own. */
import { Lottery } from '#given/18-flaky-test';
import { expect, test } from 'vitest';

test('numbers its tickets', () => {
  const lottery = new Lottery();
  expect(lottery.sell('Ada')).toBe(1);
  expect(lottery.sell('Ben')).toBe(2);
});

test('draws nobody when no ticket is left', () => {
  expect(() => new Lottery().draw()).toThrow('no ticket is left');
});
