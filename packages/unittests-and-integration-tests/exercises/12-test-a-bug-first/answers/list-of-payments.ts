/** Whole subscriptions instead of single dates, all of them in one inline snapshot. */
import { paymentDate } from '#given/12-test-a-bug-first';
import { expect, test } from 'vitest';

function payments(first: string, count: number): string {
  return Array.from({ length: count }, (_, months) => paymentDate(first, months)).join(' ');
}

test('subscriptions from their first payment on', () => {
  const reported = payments('2026-01-31', 3);
  const overTheYear = payments('2027-12-31', 7);
  const fromAnEnd = payments('2027-02-28', 3);
  const fromALeapDay = payments('2028-02-29', 13);
  const overTwoYears = payments('2026-12-15', 14);
  expect([reported, overTheYear, fromAnEnd, fromALeapDay, overTwoYears].join('\n')).toMatchInlineSnapshot(`
    "2026-01-31 2026-02-28 2026-03-31
    2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31 2028-06-30
    2027-02-28 2027-03-28 2027-04-28
    2028-02-29 2028-03-29 2028-04-29 2028-05-29 2028-06-29 2028-07-29 2028-08-29 2028-09-29 2028-10-29 2028-11-29 2028-12-29 2029-01-29 2029-02-28
    2026-12-15 2027-01-15 2027-02-15 2027-03-15 2027-04-15 2027-05-15 2027-06-15 2027-07-15 2027-08-15 2027-09-15 2027-10-15 2027-11-15 2027-12-15 2028-01-15"
  `);
});
