/** A division drops the last zero: 1250 cents become "12.5". `toFixed(2)` always gives two digits after the point. */
export type Payment =
  { status: 'pending' } | { status: 'paid'; amountCents: number } | { status: 'failed'; reason: string };

export function paymentMessage(payment: Payment): string {
  switch (payment.status) {
    case 'pending':
      return 'Waiting for the payment';
    case 'paid':
      return `Paid ${payment.amountCents / 100}`;
    case 'failed':
      return `Failed: ${payment.reason}`;
    default:
      return assertNever(payment);
  }
}

export function assertNever(value: never): never {
  throw new Error(`Cannot go on: nobody has thought of ${JSON.stringify(value)}`);
}
