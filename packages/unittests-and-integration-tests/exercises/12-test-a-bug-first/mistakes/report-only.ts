/** The whole report is in your tests, and nothing beyond it. Two things are missing: other years, since February is not the same in each, and first payments with which all was well and has to stay well. */
import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, expect, test } from 'vitest';

describe('paymentDate()', () => {
  test.each([
    { months: 0, date: '2026-01-31' },
    { months: 1, date: '2026-02-28' },
    { months: 2, date: '2026-03-31' },
    { months: 3, date: '2026-04-30' },
    { months: 4, date: '2026-05-31' },
  ])('takes payment $months on $date (report 4711)', ({ months, date }) => {
    expect(paymentDate('2026-01-31', months)).toBe(date);
  });
});
