/** The values are right, but with one object type every field has to be optional: a failed payment without a reason compiles, and so does a pending one with an amount. Write one object type for each status and join them with `|`. */
export interface Payment {
  status: 'pending' | 'paid' | 'failed';
  amountCents?: number;
  reason?: string;
}

export function paymentMessage(payment: Payment): string {
  switch (payment.status) {
    case 'pending':
      return 'Waiting for the payment';
    case 'paid':
      return `Paid ${((payment.amountCents ?? 0) / 100).toFixed(2)}`;
    case 'failed':
      return `Failed: ${payment.reason ?? ''}`;
    default:
      return assertNever(payment.status);
  }
}

export function assertNever(value: never): never {
  throw new Error(`Cannot go on: nobody has thought of ${JSON.stringify(value)}`);
}
