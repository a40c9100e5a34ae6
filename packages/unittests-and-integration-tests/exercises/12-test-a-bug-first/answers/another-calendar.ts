/** No date is written down: `Temporal`, which JavaScript has for dates, says what each payment has to be. */
import { paymentDate } from '#given/12-test-a-bug-first';
import { expect, it } from 'vitest';

it.each([2026, 2027, 2028])('agrees with Temporal for every first payment of %i', (year) => {
  let first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  for (; first.year === year; first = first.add({ days: 1 })) {
    for (let months = 0; months <= 24; months++) {
      expect(paymentDate(first.toString(), months)).toBe(first.add({ months }).toString());
    }
  }
});
