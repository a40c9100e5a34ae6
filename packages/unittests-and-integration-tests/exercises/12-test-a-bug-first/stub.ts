import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, expect, test } from 'vitest';

describe('paymentDate()', () => {
  test('takes the payment of February in February (report 4711)', () => {
    // TODO: say what the customer of the report had to pay when. Then look for the neighbours of this case.
    expect(paymentDate('2026-01-15', 1)).toBe('Not written yet: the tests');
  });
});
