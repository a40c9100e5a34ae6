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
  expect([reported, overTheYear, fromAnEnd].join('\n')).toMatchInlineSnapshot(`
    "2026-01-31 2026-02-28 2026-03-31
    2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31 2028-06-30
    2027-02-28 2027-03-28 2027-04-28"
  `);
});
