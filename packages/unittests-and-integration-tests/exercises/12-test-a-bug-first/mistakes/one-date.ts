/** You test the one date at which the report begins, and a fix for this date alone would pass. Ask what caused it, and which other months, days and years have the same cause. The report goes on, too. */
import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, expect, test } from 'vitest';

describe('paymentDate()', () => {
  test('takes the payment of February in February (report 4711)', () => {
    expect(paymentDate('2026-01-31', 1)).toBe('2026-02-28');
  });
});
