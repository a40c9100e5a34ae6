import { assertNever, paymentMessage, type Payment } from '#exercise/16-discriminated-unions';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('Payment', () => {
  test('has three states', () => {
    expectTypeOf<Payment['status']>().toEqualTypeOf<'pending' | 'paid' | 'failed'>();
  });

  test('knows its fields as soon as the status is compared', () => {
    const read = (payment: Payment) => {
      if (payment.status === 'paid') expectTypeOf(payment.amountCents).toEqualTypeOf<number>();
      if (payment.status === 'failed') expectTypeOf(payment.reason).toEqualTypeOf<string>();
    };
    expect(read).toBeTypeOf('function');
  });

  test('refuses a payment that lacks a field', () => {
    const forbidden = () => [
      // @ts-expect-error A paid payment has an amount.
      { status: 'paid' } satisfies Payment,
      // @ts-expect-error A failed payment has a reason.
      { status: 'failed' } satisfies Payment,
      // @ts-expect-error Every payment has a status.
      { amountCents: 1250 } satisfies Payment,
      // @ts-expect-error The amount is there, but there is none.
      { status: 'paid', amountCents: undefined } satisfies Payment,
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a field that no payment has', () => {
    const forbidden = () => [
      // @ts-expect-error A pending payment has no note.
      { status: 'pending', note: 'x' } satisfies Payment,
      // @ts-expect-error A paid payment has no note.
      { status: 'paid', amountCents: 1250, note: 'x' } satisfies Payment,
      // @ts-expect-error A failed payment has no note.
      { status: 'failed', reason: 'card expired', note: 'x' } satisfies Payment,
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a field that belongs to another status', () => {
    const forbidden = () => [
      // @ts-expect-error A pending payment has no reason.
      { status: 'pending', reason: 'card expired' } satisfies Payment,
      // @ts-expect-error A failed payment has no amount.
      { status: 'failed', reason: 'card expired', amountCents: 1250 } satisfies Payment,
      // @ts-expect-error A paid payment has no reason.
      { status: 'paid', amountCents: 1250, reason: 'card expired' } satisfies Payment,
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses other states and other values', () => {
    const forbidden = () => [
      // @ts-expect-error There is no such status.
      { status: 'refunded' } satisfies Payment,
      // @ts-expect-error An amount is a number.
      { status: 'paid', amountCents: '1250' } satisfies Payment,
      // @ts-expect-error A reason is a text.
      { status: 'failed', reason: 402 } satisfies Payment,
    ];
    expect(forbidden).toBeTypeOf('function');
  });
});

describe('paymentMessage()', () => {
  test('takes a payment of each status and returns a text', () => {
    expectTypeOf(paymentMessage).toBeCallableWith({ status: 'pending' });
    expectTypeOf(paymentMessage).toBeCallableWith({ status: 'paid', amountCents: 1250 });
    expectTypeOf(paymentMessage).toBeCallableWith({ status: 'failed', reason: 'card expired' });
    expectTypeOf(paymentMessage).returns.toEqualTypeOf<string>();
  });

  test('takes a payment whose status is not known yet', () => {
    const readAndTell = (payment: Payment) => {
      expectTypeOf(paymentMessage).toBeCallableWith(payment);
    };
    expect(readAndTell).toBeTypeOf('function');
  });

  test('refuses what is no payment', () => {
    const forbidden = () => [
      // @ts-expect-error A paid payment has an amount.
      paymentMessage({ status: 'paid' }),
      // @ts-expect-error A text is no payment.
      paymentMessage('pending'),
      // @ts-expect-error There may be no payment.
      paymentMessage(undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('says that a pending payment is waited for', () => {
    expect(paymentMessage({ status: 'pending' })).toBe('Waiting for the payment');
  });

  test.each([
    { amountCents: 1250, message: 'Paid 12.50' },
    { amountCents: 1999, message: 'Paid 19.99' },
    { amountCents: 5, message: 'Paid 0.05' },
    { amountCents: 300, message: 'Paid 3.00' },
    { amountCents: 10000, message: 'Paid 100.00' },
    { amountCents: 123456, message: 'Paid 1234.56' },
    { amountCents: 123456789, message: 'Paid 1234567.89' },
  ])('shows $amountCents cents as "$message"', ({ amountCents, message }) => {
    expect(paymentMessage({ status: 'paid', amountCents })).toBe(message);
  });

  test('shows an amount of 0', () => {
    expect(paymentMessage({ status: 'paid', amountCents: 0 })).toBe('Paid 0.00');
  });

  test('gives the reason of a failed payment', () => {
    expect(paymentMessage({ status: 'failed', reason: 'card expired' })).toBe('Failed: card expired');
  });

  test('leaves an empty reason empty', () => {
    expect(paymentMessage({ status: 'failed', reason: '' })).toBe('Failed: ');
  });

  test.each([
    { what: 'and nothing else', payment: { status: 'refunded' } },
    { what: 'and an amount', payment: { status: 'refunded', amountCents: 1250 } },
    { what: 'and a reason', payment: { status: 'refunded', reason: 'sent back' } },
    { what: 'that every object knows', payment: { status: 'toString' } },
    { what: 'that names the prototype', payment: { status: '__proto__' } },
  ])('throws an Error that names a status from outside: a status $what', ({ payment }) => {
    const tell = () => paymentMessage(payment as never);
    expect(tell).toThrow(Error);
    expect(tell).toThrow(payment.status);
  });
});

describe('assertNever()', () => {
  test('refuses every value', () => {
    const forbidden = () => [
      // @ts-expect-error A text is left.
      assertNever('paid'),
      // @ts-expect-error A payment is left.
      assertNever({ status: 'paid', amountCents: 1250 }),
      // @ts-expect-error Even undefined is something.
      assertNever(undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns never', () => {
    const reach = (left: never) => {
      expectTypeOf(assertNever(left)).toBeNever();
    };
    expect(reach).toBeTypeOf('function');
  });

  test('closes a switch over payments', () => {
    const isOver = (payment: Payment): boolean => {
      switch (payment.status) {
        case 'pending':
          return false;
        case 'paid':
        case 'failed':
          return true;
        default:
          return assertNever(payment);
      }
    };
    expect(isOver({ status: 'pending' })).toBe(false);
  });

  test.each([{ value: 'refunded' }, { value: 42 }, { value: 0 }, { value: false }])(
    'throws an Error that shows the value: $value',
    ({ value }) => {
      const reach = () => assertNever(value as never);
      expect(reach).toThrow(Error);
      expect(reach).toThrow(String(value));
    },
  );

  test('shows what is in an object', () => {
    expect(() => assertNever({ status: 'refunded' } as never)).toThrow('refunded');
  });

  test('shows every field of an object, also of one that is no payment', () => {
    const reach = () => assertNever({ kind: 'cube', size: { edge: 3 } } as never);
    expect(reach).toThrow('cube');
    expect(reach).toThrow('3');
  });
});
