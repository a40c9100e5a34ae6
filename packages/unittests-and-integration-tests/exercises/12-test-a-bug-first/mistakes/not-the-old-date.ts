/** Your test says which date is wrong, and every other date passes it, wrong ones as well. Say which date is right. */
import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, expect, test } from 'vitest';

describe('paymentDate()', () => {
  test('takes no payment on 3 March (report 4711)', () => {
    expect(paymentDate('2026-01-31', 1)).not.toBe('2026-03-03');
  });
});
