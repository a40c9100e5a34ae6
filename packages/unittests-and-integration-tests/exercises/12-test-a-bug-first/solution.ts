import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, expect, test } from 'vitest';

describe('paymentDate()', () => {
  test('takes one payment in each month, as the customer of report 4711 had to pay', () => {
    const payments = [0, 1, 2, 3, 4].map((months) => paymentDate('2026-01-31', months));
    expect(payments).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  test.each([
    { first: '2026-01-30', months: 1, date: '2026-02-28' },
    { first: '2026-01-29', months: 1, date: '2026-02-28' },
    { first: '2026-08-31', months: 1, date: '2026-09-30' },
    { first: '2026-12-31', months: 4, date: '2027-04-30' },
    { first: '2028-01-31', months: 1, date: '2028-02-29' },
    { first: '2028-01-30', months: 1, date: '2028-02-29' },
    { first: '2027-12-31', months: 2, date: '2028-02-29' },
    { first: '2028-12-31', months: 2, date: '2029-02-28' },
    { first: '2028-02-29', months: 12, date: '2029-02-28' },
  ])('ends a short month early: $months months after $first it is $date', ({ first, months, date }) => {
    expect(paymentDate(first, months)).toBe(date);
  });

  test.each([
    { first: '2026-01-28', months: 1, date: '2026-02-28' },
    { first: '2026-02-28', months: 1, date: '2026-03-28' },
    { first: '2026-04-30', months: 1, date: '2026-05-30' },
    { first: '2028-01-29', months: 1, date: '2028-02-29' },
    { first: '2026-12-15', months: 1, date: '2027-01-15' },
    { first: '2026-12-15', months: 13, date: '2028-01-15' },
    { first: '2026-05-15', months: 24, date: '2028-05-15' },
    { first: '2026-05-31', months: 0, date: '2026-05-31' },
  ])('keeps the day where there is one: $months months after $first it is $date', ({ first, months, date }) => {
    expect(paymentDate(first, months)).toBe(date);
  });
});
