/** The values are right, but a `status` of type `string` tells no member of the union from another: the compiler cannot know which fields a payment has. Give each member its own literal, such as `status: 'paid'`. */
export type Payment = { status: string } | { status: string; amountCents: number } | { status: string; reason: string };

export function paymentMessage(payment: Payment): string {
  if (payment.status === 'pending') return 'Waiting for the payment';
  if (payment.status === 'paid' && 'amountCents' in payment) return `Paid ${(payment.amountCents / 100).toFixed(2)}`;
  if (payment.status === 'failed' && 'reason' in payment) return `Failed: ${payment.reason}`;
  return assertNever(payment as never);
}

export function assertNever(value: never): never {
  throw new Error(`Cannot go on: nobody has thought of ${JSON.stringify(value)}`);
}
