/** This looks at which fields are there, not at the status. Data from outside may have a field and another status, so it gets the wrong message. Compare `status`. */
import { assertNever, type Payment } from '#solution/16-discriminated-unions';

export * from '#solution/16-discriminated-unions';

export function paymentMessage(payment: Payment): string {
  if ('amountCents' in payment) return `Paid ${(payment.amountCents / 100).toFixed(2)}`;
  if ('reason' in payment) return `Failed: ${payment.reason}`;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Types do not bind data from outside.
  if (payment.status === 'pending') return 'Waiting for the payment';
  return assertNever(payment);
}
