/** Your test asks for the date that the customer complained about. A test for a bug says what should have happened: it fails as long as the bug is there, and passes when it is fixed. */
import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, expect, test } from 'vitest';

describe('paymentDate()', () => {
  test('takes the payment of February in February (report 4711)', () => {
    expect(paymentDate('2026-01-31', 1)).toBe('2026-03-03');
  });
});
